import { expect, it } from 'vitest';
import { indicatorPage } from '../support/indicator-page.ts';

it('the reference of indicators is that of the catalogue', async () => {
  await expect(indicatorPage()).toMatchFileSnapshot('../../core/katalog/INDIKATOR.md');
});
