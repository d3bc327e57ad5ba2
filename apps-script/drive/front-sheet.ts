import { blankSheet, type Locale, type SheetModel, sheetTaken } from '../../core/index.ts';
import { literalText } from '../cell-text.ts';
import { clearSheet } from '../clear-sheet.ts';
import { drawSheet } from '../draw-sheet.ts';
import { extentOf } from '../extent.ts';
import { fitGrid, growGrid } from '../fit-grid.ts';
import type { Book, Sheet } from '../services.ts';
import type { SettingCells } from './settings.ts';
import { words } from './words.ts';

export const FRONT_SHEET = 'Penggabungan';

const SETTINGS = 2;
const STATUS = 7;
const TABLE = 12;
const WIDTHS = [46, 46, 12, 100];
const READY = 'lembar_penggabungan';

/** A line of the table: the file, what became of it, its rows, and what is to be said. */
export type FrontLine = readonly [file: string, state: string, rows: string, remarks: string];

/** What stands in the four cells above the table; absent ones stay as they are. */
export interface FrontStatus {
  readonly state?: string;
  readonly progress?: string;
  readonly rows?: string;
  readonly finished?: string;
}

/**
 * The sheet on which the administrator fills in the settings and sees how far the work is; drawn when it is not there. Throws
 * `HostError` when the administrator has a sheet of that name for something else.
 */
export function frontSheet(book: Book, locale: Locale): Sheet {
  const known = book.getSheetByName(FRONT_SHEET);
  const properties = PropertiesService.getScriptProperties();
  const sheet = known ?? book.insertSheet(FRONT_SHEET, 0);
  // Settings are typed into a sheet that was drawn to its end: drawing it anew can lose none.
  if (known && properties.getProperty(READY) !== null) return sheet;
  if (known && !isOurs(known)) throw sheetTaken(FRONT_SHEET);
  const model = frontModel(locale);
  clearSheet(sheet);
  fitGrid(sheet, extentOf(model), false);
  drawSheet(sheet, model, { rangeNamed: noName, isName: () => false, sheetId: () => null, dateOf: noDate });
  SpreadsheetApp.flush();
  properties.setProperty(READY, 'ya');
  return sheet;
}

/** Whether a sheet is empty, or one that was drawn in part or in the spreadsheet of which this one is a copy. */
function isOurs(sheet: Sheet): boolean {
  const title = String(sheet.getRange(1, 1).getValue());
  return sheet.getLastRow() === 0 || title === words.title.id || title === words.title.en;
}

/** The four cells that the administrator fills in. */
export function settingCells(sheet: Sheet): SettingCells {
  const cells: readonly (readonly unknown[])[] = sheet.getRange(SETTINGS + 1, 2, 4, 1).getValues();
  const [folder = '', region = '', period = '', language = ''] = cells.map(([cell]) =>
    String(cell ?? '').trim(),
  );
  return { folder, region, period, language };
}

/** Shows how far the work is. */
export function showStatus(sheet: Sheet, { state, progress, rows, finished }: FrontStatus): void {
  [state, progress, rows, finished].forEach((text, i) => {
    if (text !== undefined) sheet.getRange(STATUS + 1 + i, 2).setValue(literalText(text));
  });
}

/** Lists all files anew. */
export function showFiles(sheet: Sheet, lines: readonly FrontLine[]): void {
  const first = TABLE + 2;
  growGrid(sheet, first + Math.max(1, lines.length), WIDTHS.length);
  sheet.getRange(first, 1, sheet.getMaxRows() - first + 1, WIDTHS.length).clearContent();
  if (lines.length === 0) return;
  sheet.getRange(first, 1, lines.length, WIDTHS.length).setValues(lines.map(literally));
}

/** Shows what became of the file at a place of the list, counted from 0. */
export function showFile(sheet: Sheet, at: number, line: FrontLine): void {
  sheet.getRange(TABLE + 2 + at, 1, 1, WIDTHS.length).setValues([literally(line)]);
}

function literally(line: FrontLine): string[] {
  return line.map(literalText);
}

function frontModel(locale: Locale): SheetModel {
  const line = (text: { readonly id: string; readonly en: string }): readonly string[] => [text[locale]];
  const { title, about, folder, region, period, language, state, progress, rows, finished, headers } = words;
  const cells = [
    line(title),
    line(about),
    ...[folder, region, period].map(line),
    [language[locale], locale],
    [],
    ...[state, progress, rows, finished].map(line),
    [],
    headers.map((header) => header[locale]),
  ];
  const area = (row: number, column: number, height: number, width: number) => ({
    row,
    column,
    rows: height,
    columns: width,
  });
  const look = { format: 'text' } as const;
  return {
    ...blankSheet(FRONT_SHEET),
    tabColor: '5B3A8C',
    cells,
    styles: [
      { ...look, area: area(0, 0, 1, 1), style: 'title' },
      { ...look, area: area(1, 0, 1, 1), style: 'plain' },
      { ...look, area: area(SETTINGS, 0, 4, 1), style: 'label' },
      { ...look, area: area(SETTINGS, 1, 4, 1), style: 'input' },
      { ...look, area: area(STATUS, 0, 4, 1), style: 'label' },
      { ...look, area: area(TABLE, 0, 1, WIDTHS.length), style: 'table-header' },
    ],
    columns: WIDTHS.map((width) => ({ width })),
  };
}

function noName(name: string): never {
  throw new RangeError(`no name ${name}`);
}

function noDate(): never {
  throw new RangeError('no days are drawn');
}
