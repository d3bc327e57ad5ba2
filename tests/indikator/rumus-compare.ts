import { indicatorScope } from '../../core/commands/compute-indicators.ts';
import type { SettingRow } from '../../core/commands/settings/setting-row.ts';
import { breakdownsOf, type Computed, computed } from '../../core/engine/indicator/compute.ts';
import {
  type IndicatorCells,
  type IndicatorFormulas,
  indicatorFormulas,
} from '../../core/engine/indicator/formulas.ts';
import type { Scope } from '../../core/engine/indicator/scope.ts';
import { dataCopy } from '../../core/engine/report/trail/data-copy.ts';
import { katalog } from '../../core/katalog/index.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import type { Indicator } from '../../core/kit/indicator.ts';
import { fixedText } from '../../core/locale/decimals.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../core/workbook/sheet-model.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import type { Computed as ComputedCells } from '../support/ironcalc.ts';
import { TODAY } from './rumus-rows.ts';

/** All indicators of some workbooks: what the evaluator gives, and a workbook that computes them by formulas. */
export interface FigureBook {
  readonly scope: Scope;
  readonly computed: readonly Computed[];
  readonly formulas: IndicatorFormulas;
  readonly sheets: readonly SheetModel[];
}

/** A figure for which the formula gives something else than the evaluator. */
export interface FigureDifference {
  readonly figure: string;
  readonly want: readonly CellValue[];
  readonly got: readonly CellValue[];
}

const FIGURES = 'Angka';

const setting = (key: string, region: string | null, value: number): SettingRow => ({
  key,
  region,
  year: null,
  value,
  many: false,
});

const SETTINGS: readonly SettingRow[] = [
  setting('penduduk', '31', 10_672_100),
  setting('penduduk', '31.73', 2_434_511),
  setting('penduduk', '32', 2_500_003),
  setting('hotel_terdaftar', null, 37),
  setting('hotel_terdaftar_BINTANG_4', null, 11),
];

/** The scope of some workbooks: the second half of 2024, and the same months of 2023 beside it. */
export function scopeOfBooks(
  snapshots: readonly Snapshot[],
  previous: readonly Snapshot[],
  quality: readonly (number | null)[] = [],
): Scope {
  const found = indicatorScope(snapshots, {
    today: TODAY,
    period: null,
    region: null,
    previous,
    settings: SETTINGS,
    quality,
  });
  if ('problem' in found) throw new RangeError(found.problem.en);
  return found.scope;
}

/** Computes all indicators with the breakdowns that each offers, and draws the workbook with their formulas. */
export function figureBook(snapshots: readonly Snapshot[], previous: readonly Snapshot[]): FigureBook {
  return figureBookOf(scopeOfBooks(snapshots, previous));
}

/** As {@link figureBook}, of a scope that is at hand. */
export function figureBookOf(scope: Scope, catalogue: readonly Indicator[] = indikator): FigureBook {
  const figures = allFigures(scope, catalogue).map(mostParts);
  const copy = dataCopy(
    figures.map(({ indicator }) => indicator),
    scope,
    { templates: katalog.templates, locale: 'id' },
  );
  const formulas = indicatorFormulas(figures, copy.place);
  const cells = formulas.cells.map(figureCells);
  return {
    scope,
    computed: figures,
    formulas,
    sheets: [...copy.sheets(formulas), { ...blankSheet(FIGURES), cells }],
  };
}

/** All indicators of a scope with the breakdowns that each offers. */
export function allFigures(scope: Scope, catalogue: readonly Indicator[] = indikator): readonly Computed[] {
  return catalogue.map((one) => computed(one, breakdowns(one), scope));
}

/** Two dimensions together are tried with a few indicators. */
function breakdowns(one: Indicator): readonly string[] {
  const offered = breakdownsOf(one);
  return CROSSED.includes(one.id) ? [...offered, 'w*p'] : offered;
}

const CROSSED: readonly string[] = ['IND-04', 'IND-08', 'IND-18'];
const MOST_PARTS = 60;

/** Of a long breakdown, such as that by citizenship, the parts without any rows are left out. */
function mostParts(figures: Computed): Computed {
  const { by } = figures;
  return by.length < MOST_PARTS ? figures : { ...figures, by: by.filter(({ amount }) => amount.value) };
}

function figureCells({ formulas }: IndicatorCells): readonly CellContent[] {
  if ('unsayable' in formulas) return [];
  const { value, numerator, denominator } = formulas;
  return [value, numerator, denominator].map((formula) =>
    formula === null ? null : { formula, value: -999 },
  );
}

/** Figures as the evaluator and as the workbook give them, to the last digit that is printed. */
export function figureDifferences(book: FigureBook, cells: ComputedCells): readonly FigureDifference[] {
  const wanted = amountsOf(book);
  return book.formulas.cells.flatMap((drawn, row) => {
    const { amount, decimals } = wanted[row] ?? {};
    if (!amount || decimals === undefined || 'unsayable' in drawn.formulas) return [];
    if (amount.state === 'not-reported') return [];
    const { numerator, denominator } = drawn.formulas;
    const isValue = amount.value !== null;
    const shows = [true, isValue && numerator !== null, isValue && denominator !== null];
    const text = (numbers: readonly CellValue[]): readonly CellValue[] =>
      numbers.map((one, i) => (shows[i] ? printed(one, i === 0 ? decimals : 6) : ''));
    const want = text([amount.value, amount.numerator, amount.denominator]);
    const got = text([0, 1, 2].map((column) => cells(FIGURES, row, column)));
    if (want.every((one, i) => one === got[i])) return [];
    return [{ figure: `${drawn.indicator} ${drawn.dimension} ${drawn.key}`, want, got }];
  });
}

/** The indicators of which some figure is a number other than 0. */
export function triedIndicators({ computed: figures }: FigureBook): readonly string[] {
  return figures
    .filter(({ amount, by }) => [amount, ...by.map((part) => part.amount)].some(({ value }) => value))
    .map(({ indicator }) => indicator.id);
}

function amountsOf({ computed: figures }: FigureBook) {
  return figures.flatMap(({ indicator: { decimals }, amount, by }) =>
    [amount, ...by.map((part) => part.amount)].map((one) => ({ amount: one, decimals })),
  );
}

function printed(value: CellValue, decimals: number): CellValue {
  return typeof value === 'number' ? fixedText(value, decimals, 'en') : (value ?? '');
}
