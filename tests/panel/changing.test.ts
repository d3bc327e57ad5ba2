import { expect, it } from 'vitest';
import { actionNeeds } from '../../core/index.ts';
import { changing } from '../../panel/changing.ts';

it('knows as the core does which actions change the workbook', () => {
  const said = Object.entries(actionNeeds).map(([kind, { changes }]) => [kind, changes]);
  expect(Object.fromEntries(said)).toEqual(changing);
});
