import { FORM, layoutOf } from '../../engine/decode/layout.ts';
import type { DecodedTemplate } from '../../engine/decode/template-rows.ts';
import { type LastNumbers, renderNumbers } from '../../engine/render/number-sheet.ts';
import { putContent } from '../../engine/repair/carried.ts';
import { carryTable } from '../../engine/repair/carry-table.ts';
import { lastNumbers } from '../../engine/tidy-keys.ts';
import { sampulDibawa } from '../../katalog/periode-baru.ts';
import { workbookUnclear } from '../../workbook/host-error.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../workbook/sheet-model.ts';
import type { FormatKind, SheetSnapshot } from '../../workbook/snapshot.ts';
import type { NumberFormat } from '../../workbook/theme.ts';
import type { WorkbookUpdate } from '../../workbook/workbook.ts';
import type { CarriedForm } from './carried-rows.ts';
import { withRows } from './kept-rows.ts';

/** What goes over from the old workbook besides rows. */
export interface OldWorkbook {
  readonly cover: DecodedTemplate;
  readonly settings: SheetSnapshot | null;
  /** What it was given itself. */
  readonly numbers: LastNumbers;
}

/**
 * The workbook of a new year: the empty one that `drawn` is, with the rows that go on, the sender's name on the cover,
 * the sheet of settings, and the last numbers of the codes. Throws `HostError` where a form's columns contradict themselves.
 */
export function newYearWorkbook(
  drawn: WorkbookUpdate,
  { cover, settings, numbers }: OldWorkbook,
  forms: readonly CarriedForm[],
): WorkbookUpdate {
  const sheets = drawn.sheets.map((model) => {
    if (model.name === cover.template.sheet) return coverWith(model, cover);
    const form = forms.find(({ decoded }) => decoded.template.sheet === model.name);
    return form ? formWith(model, form) : model;
  });
  const last = new Map(numbers);
  for (const { decoded } of forms)
    for (const [code, number] of lastNumbers(decoded)) last.set(code, Math.max(number, last.get(code) ?? 0));
  const others = [renderNumbers(last), ...(settings === null ? [] : [copyOf(settings)])];
  return { ...drawn, sheets: [...sheets, ...others] };
}

function coverWith(model: SheetModel, { sheet, template, layout }: DecodedTemplate): SheetModel {
  const cells: CellContent[][] = model.cells.map((row) => [...row]);
  for (const [i, field] of Object.keys(template.columns).entries()) {
    const place = layout.columns[field];
    if (!sampulDibawa.includes(field) || place === undefined) continue;
    const value = sheet.columns[place.column]?.values[place.row ?? 0] ?? null;
    if (value !== null) putContent(cells, FORM.row + i, FORM.value, value);
  }
  return { ...model, cells };
}

/** The empty form with its rows in it, one below the other; every cell of theirs as it was. */
function formWith(model: SheetModel, { decoded, carried }: CarriedForm): SheetModel {
  const { sheet, template, layout } = decoded;
  const head = Array.from({ length: layout.head.first }, (_, row) => row);
  const kept = withRows(sheet, [...head, ...carried]);
  const result = carryTable(model, kept, template, layoutOf(kept, template));
  if ('refused' in result) throw workbookUnclear(result.refused);
  if (result.rows !== carried.length) {
    throw new RangeError(`${sheet.name}: ${carried.length} rows go on, ${result.rows} came out`);
  }
  return result.model;
}

const FORMATS: Readonly<Record<FormatKind, NumberFormat>> = {
  general: 'general',
  date: 'date',
  percent: 'percent',
  text: 'text',
};

/** A sheet of the user's as it was, without its looks. */
function copyOf({ name, columns, rowCount }: SheetSnapshot): SheetModel {
  const cells = Array.from({ length: rowCount }, (_, row) =>
    columns.map(({ values }) => values[row] ?? null),
  );
  const styles = columns.flatMap(({ values, format, formats }, column) =>
    values.map((_, row) => ({
      area: { row, column, rows: 1, columns: 1 },
      style: 'input' as const,
      format: FORMATS[formats?.[row] ?? format],
    })),
  );
  return { ...blankSheet(name), cells, styles, columns: columns.map(() => ({ width: 24 })) };
}
