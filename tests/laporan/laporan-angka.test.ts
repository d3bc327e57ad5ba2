import { expect, it } from 'vitest';
import { computeIndicators } from '../../core/commands/compute-indicators.ts';
import { submissionQuality } from '../../core/commands/compute-scores.ts';
import type { FigureReportCell } from '../../core/engine/report/blocks.ts';
import { figureId } from '../../core/engine/report/figure-ref.ts';
import { hari } from '../indikator/buku.ts';
import { demoBooks } from './keadaan.ts';
import { laporanDari } from './laporan-dunia.ts';

const YEAR = { kind: 'year', year: 2023, number: 0 } as const;

it('every figure of an indicator in every tab is what `monev indicators` gives', async () => {
  const books = await demoBooks(2023);
  const figures = laporanDari(books, { period: YEAR }).tabs.flatMap(({ tab }) =>
    tab.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) =>
            cells.filter((cell): cell is FigureReportCell => cell.kind === 'figure'),
          )
        : [],
    ),
  );
  const own = figures.filter(
    ({ ref, window }) => ref.indicator.startsWith('IND-') && window === '2023-M01..2023-M12',
  );
  const by = [...new Set(own.flatMap(({ ref }) => (ref.dimension === '' ? [] : [ref.dimension])))];
  const context = { today: hari('2025-01-15'), period: YEAR, region: null, previous: [], settings: [] };
  const quality = submissionQuality(books, context);
  const found = computeIndicators(books, { ...context, quality }, { by });
  if ('problem' in found) throw new RangeError(found.problem.en);
  const known = new Map(
    found.computed.flatMap(({ indicator: { id }, amount, by }) => [
      [id, amount] as const,
      ...by.map(
        ({ dimension, key, amount }) => [figureId({ indicator: id, dimension, key }), amount] as const,
      ),
    ]),
  );
  expect(own.length).toBeGreaterThan(300);
  expect(new Set(own.map(({ ref }) => ref.indicator)).size).toBeGreaterThan(25);
  // A share of those of whom it is known has no part of the unknown, which the tab says with a dash.
  const told = own.filter(({ ref, amount }) => ref.key !== 'TD' || amount.state === 'value');
  for (const { ref, amount } of told)
    expect([figureId(ref), amount]).toEqual([figureId(ref), known.get(figureId(ref))]);
});
