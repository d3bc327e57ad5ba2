import { FIRST_ROW } from '../../engine/decode/layout.ts';
import { ORIGIN_FILE } from '../../engine/render/sender-sheet.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { Area } from '../../workbook/cell.ts';
import type { CellBodies } from '../../workbook/cell-bodies.ts';
import { civilOf } from '../../workbook/serial.ts';
import type { CellContent, SheetModel } from '../../workbook/sheet-model.ts';
import type { WorkbookUpdate } from '../../workbook/workbook.ts';
import { createTemplates } from '../create-templates.ts';
import { readPeriod } from '../period.ts';
import type { SubmissionContext } from './check-submission.ts';
import type { FolderScope } from './folder-scope.ts';
import type { MergedForm } from './merge-rows.ts';
import { mergedCover, OF_SEVERAL } from './merged-cover.ts';
import { mergedFields } from './merged-fields.ts';
import type { JudgedFile, SubmissionFacts } from './submission.ts';

/** Above so many rows of a form its live formulas would keep a spreadsheet busy, and are left out. */
const MOST_LIVE = 2000;
/** Rows of a form beyond those that are merged, so that the coordinator can add one. */
const SPARE_ROWS = 20;

/** Sheets, and the rows of some of them apart. */
export interface DrawnApart {
  readonly update: WorkbookUpdate;
  readonly bodies: CellBodies;
}

/** The merged workbook without its record: a cover, and every form with its rows and where each comes from. */
export function mergedWorkbook(
  forms: readonly MergedForm[],
  files: readonly JudgedFile[],
  senders: readonly SubmissionFacts[],
  scope: FolderScope,
  { locale, today, settings }: SubmissionContext,
): DrawnApart {
  const period = readPeriod(scope.period);
  if (period === null) throw new RangeError(`no period ${scope.period}`);
  const agencies = new Set(senders.map(({ agency }) => agency));
  const [agency = OF_SEVERAL] = agencies.size === 1 ? agencies : [];
  const most = forms.reduce((rows, form) => Math.max(rows, form.length), 0);
  const { sheets, names } = createTemplates({
    region: scope.region,
    period,
    agency,
    templates: forms.map(({ template }) => template.id),
    rows: most + SPARE_ROWS,
    locale,
    thisYear: civilOf(today).year,
    settings,
  });
  const isLive = most <= MOST_LIVE;
  const formOf = (sheet: SheetModel): MergedForm | undefined =>
    forms.find(({ template }) => template.sheet === sheet.name);
  const drawn = sheets.map((sheet) => {
    if (sheet.name === sampul.sheet) return mergedCover(sheet, senders, scope);
    const form = formOf(sheet);
    return form ? withOrigins(isLive ? sheet : atRest(sheet, form), form.length) : sheet;
  });
  const columns = sheets.flatMap((sheet) => {
    const form = formOf(sheet);
    return form ? [[sheet.name, rowsOf(sheet, form, files)] as const] : [];
  });
  return {
    update: { sheets: drawn, names, marks: [] },
    bodies: { values: forms[0]?.pool.values ?? [], columns: new Map(columns) },
  };
}

/** Without formulas and colours that watch other rows, and no longer than its rows: a check finds the same. */
function atRest(sheet: SheetModel, { length }: MergedForm): SheetModel {
  const least = length + SPARE_ROWS;
  const cut = <A extends Area>(area: A): A => ({
    ...area,
    rows: Math.min(area.rows, FIRST_ROW + least - area.row),
  });
  return {
    ...sheet,
    formulas: [],
    highlights: [],
    styles: sheet.styles.map((look) => ({ ...look, area: cut(look.area) })),
    inputs: sheet.inputs.map((input) => ({ ...input, area: cut(input.area) })),
    filter: sheet.filter && cut(sheet.filter),
  };
}

/** The columns behind those of the form, which move with its rows: file, sheet, row and submission. */
const ORIGINS: readonly (readonly [id: string, label: string, width: number])[] = [
  [ORIGIN_FILE, 'Berkas asal', 36],
  ['_asal_lembar', 'Lembar asal', 18],
  ['_asal_baris', 'Baris asal', 10],
  ['_asal_kiriman', 'ID pengiriman asal', 28],
];

/** A form with the columns that tell where each of its rows comes from, behind its own. */
function withOrigins(sheet: SheetModel, rows: number): SheetModel {
  const [header = [], ids = []] = sheet.cells;
  const at = sheet.columns.length;
  const behind = (line: readonly CellContent[], own: readonly string[]): readonly CellContent[] => [
    ...line,
    ...new Array<null>(Math.max(0, at - line.length)).fill(null),
    ...own,
  ];
  const labels = ORIGINS.map(([, label]) => label);
  const names = ORIGINS.map(([id]) => id);
  const area = { row: FIRST_ROW, column: at, rows: Math.max(1, rows), columns: ORIGINS.length };
  return {
    ...sheet,
    cells: [behind(header, labels), behind(ids, names)],
    columns: [...sheet.columns, ...ORIGINS.map(([, , width]) => ({ width }))],
    styles: [
      ...sheet.styles,
      { area: { ...area, row: 0, rows: 2 }, style: 'derived-header', format: 'general' },
      { area, style: 'derived', format: 'general' },
    ],
  };
}

/** The rows of a form, column by column as its sheet has them, and where each comes from. */
function rowsOf(
  { cells: [, ids = []], columns }: SheetModel,
  form: MergedForm,
  files: readonly JudgedFile[],
): readonly Int32Array[] {
  const { length, pool } = form;
  const fields = mergedFields(form.template);
  const own = columns.map((_, i) => form.columns[fields.indexOf(String(ids[i]))] ?? new Int32Array(length));
  const origins = ORIGINS.map(() => new Int32Array(length));
  for (let row = 0; row < length; row++) {
    const { file, sheet, row: number } = form.placeOf(row);
    const { path = '', head } = files[file] ?? {};
    [path, sheet, number, head?.facts?.id ?? null].forEach((value, i) => {
      (origins[i] as Int32Array)[row] = pool.numberOf(value);
    });
  }
  return [...own, ...origins];
}
