import { createTemplates } from '../../core/commands/create-templates.ts';
import { type Period, readPeriod } from '../../core/commands/period.ts';
import type { SettingRow } from '../../core/commands/settings/setting-row.ts';
import { FIRST_ROW, FORM } from '../../core/engine/decode/layout.ts';
import { columnIndex } from '../../core/engine/render/place.ts';
import { katalog } from '../../core/katalog/index.ts';
import { monevHotel } from '../../core/katalog/templat/monev-hotel.ts';
import { sampul } from '../../core/katalog/templat/sampul.ts';
import type { Column } from '../../core/kit/column.ts';
import type { Template } from '../../core/kit/template.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import type { CellContent, SheetModel } from '../../core/workbook/sheet-model.ts';
import { put } from './fixture-formulas.ts';
import { dayOf } from './fixture-snapshot.ts';
import { computeWithIronCalc } from './ironcalc.ts';
import type { Entries } from './score-book.ts';
import { settingRow } from './score-run.ts';

/** Settings that hold everywhere, by key. */
export function settingRows(values: Readonly<Record<string, number>>): readonly SettingRow[] {
  return Object.entries(values).map(([key, value], i) => settingRow(key, value, { row: i + 2 }));
}

/** Other weights and limits than the usual ones, chosen so that each changes something of the worked examples. */
export const CHANGED = {
  ...{ bobot_hotel_A1: 30, bobot_hotel_A2: 12.5, bobot_hotel_A3: 15, bobot_hotel_A4: 20 },
  ...{ bobot_hotel_A5: 12.5, bobot_hotel_A6: 10 },
  ...{ ambang_hotel_SANGAT_BAIK: 84.5, ambang_hotel_BAIK: 66.67, ambang_hotel_CUKUP: 50.25 },
  ...{ ambang_hotel_KURANG: 35, ambang_temuan: 70, ambang_award: 88.34, ambang_award_aspek: 66.67 },
  ambang_ko: 0,
};

/** What the columns of T05 show, by field_id, one row after the other. */
export type ShownRows = readonly Readonly<Record<string, CellValue>>[];

/** The results of visits as the formulas of a new workbook give them, computed by IronCalc. */
export function shownByFormulas(
  rows: readonly Entries[],
  findings: readonly Entries[],
  settings: readonly SettingRow[],
  damage: (sheet: SheetModel) => SheetModel = (sheet) => sheet,
): ShownRows {
  const drawn = createTemplates({
    ...{ region: '31', period: periodOf('2021-Y'), agency: 'DPPPA', templates: ['T05', 'T11'] },
    ...{ rows: rows.length + 1, locale: 'id', thisYear: 2021, settings },
  });
  const records = { T05: rows, T11: findings };
  const sheets = drawn.sheets.map((sheet) => damage(filled(sheet, records)));
  const cells = computeWithIronCalc(
    sheets,
    drawn.names.filter(({ refersTo }) => !refersTo.startsWith('(')),
  );
  return rows.map((_, row) =>
    Object.fromEntries(
      Object.keys(monevHotel.derivations).map((name) => [
        name,
        cells(monevHotel.sheet, FIRST_ROW + row, columnIndex(monevHotel, name)),
      ]),
    ),
  );
}

function periodOf(id: string): Period {
  const period = readPeriod(id);
  if (period === null) throw new RangeError(`no period ${id}`);
  return period;
}

function filled(sheet: SheetModel, records: Readonly<Record<string, readonly Entries[]>>): SheetModel {
  const cells: CellContent[][] = sheet.cells.map((row) => [...row]);
  if (sheet.name === sampul.sheet)
    put(cells, FORM.row + columnIndex(sampul, 'data_per_tanggal'), FORM.value, dayOf('2021-12-31'));
  const template = katalog.templates.find((one) => one.sheet === sheet.name);
  for (const [i, record] of (records[template?.id ?? ''] ?? []).entries()) {
    if (template) typeRow(cells, template, i, record);
  }
  return { ...sheet, cells };
}

function typeRow(cells: CellContent[][], template: Template, row: number, record: Entries): void {
  for (const [name, value] of Object.entries(record)) {
    const column = template.columns[name];
    if (column && value !== '')
      put(cells, FIRST_ROW + row, columnIndex(template, name), shown(column, value));
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DIGITS = /^\d+$/;

/** An entry as the cell of a careful user: labels of codes, days, numbers. */
function shown({ type, list }: Column, value: string | number): string | number {
  if (typeof value === 'number') return value;
  if (type === 'date' && DAY.test(value)) return dayOf(value);
  const labels = value.split('; ').map((code) => {
    const found = list?.codes.find((one) => one.code === code || one.label.id === code);
    return found?.label.id ?? code;
  });
  const text = labels.join('; ');
  return list && DIGITS.test(text) ? Number(text) : text;
}
