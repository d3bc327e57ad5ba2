import type { IndicatorCells } from '../../core/engine/indicator/formulas.ts';
import { TRAIL_SHEET } from '../../core/engine/report/trail/trail-sheet.ts';
import { type Trail, trailSheets } from '../../core/engine/report/trail/trail-sheets.ts';
import { trailWords } from '../../core/engine/report/trail/trail-words.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { Locale } from '../../core/locale/text.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import type { CellContent, SheetModel } from '../../core/workbook/sheet-model.ts';
import type { FigureBook } from '../indikator/rumus-compare.ts';

/** The trail of all figures of a made-up world. */
export function trailOf({ computed, scope }: FigureBook, locale: Locale = 'id', withData = true): Trail {
  return trailSheets(computed, scope, { locale, withData, templates: katalog.templates });
}

/** The sheet of that name. */
export function sheetOf({ sheets }: Pick<Trail, 'sheets'>, name = TRAIL_SHEET): SheetModel {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new RangeError(`no sheet ${name}`);
  return found;
}

export type Header = keyof (typeof trailWords)['id']['headers'];

/** Where the columns of the sheet stand. */
export function columnsOf({ cells }: SheetModel, locale: Locale = 'id'): Readonly<Record<Header, number>> {
  const titles = cells[3] ?? [];
  const entries = Object.entries(trailWords[locale].headers).map(([name, title]) => [
    name,
    titles.indexOf(title),
  ]);
  return Object.fromEntries(entries);
}

/** A figure for which the sheet, computed anew, shows a difference. */
export interface Differing {
  readonly figure: string;
  readonly value: CellContent;
  readonly formula: CellValue;
  readonly difference: CellValue;
}

/** The figures whose difference is not 0 after a spreadsheet has computed everything. */
export function differing(
  trail: Trail,
  computed: (sheet: string, row: number, column: number) => CellValue,
): readonly Differing[] {
  const { cells } = sheetOf(trail);
  const at = columnsOf(sheetOf(trail));
  return cells.slice(4).flatMap((line, i): readonly Differing[] => {
    if (line[at.difference] === null) return [];
    const [formula, difference] = [at.formula, at.difference].map((column) =>
      computed(TRAIL_SHEET, i + 4, column),
    );
    if (difference === 0) return [];
    const figure = `${line[at.id]} ${line[at.part]}`;
    return [
      { figure, value: line[at.value] ?? null, formula: formula ?? null, difference: difference ?? null },
    ];
  });
}

/** How many figures of a world have a live formula on the sheet. */
export function sayable(book: FigureBook): number {
  const reported = book.computed.flatMap(({ amount, by }) =>
    [amount, ...by.map((part) => part.amount)].map(({ state }) => state !== 'not-reported'),
  );
  return book.formulas.cells.filter(
    ({ formulas }: IndicatorCells, i) => reported[i] === true && !('unsayable' in formulas),
  ).length;
}
