import type { Column } from '../kit/column.ts';
import type { Duties } from '../kit/duty.ts';
import type { Template } from '../kit/template.ts';
import { civilOf } from '../workbook/serial.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import type { DecodeContext } from './decode/raw-column.ts';
import { type DecodedTemplate, decodeTemplate, kindOf } from './decode/template-rows.ts';
import { type Derivable, derive } from './derive.ts';
import { dutyParameters, rowParameters } from './duty/parameters.ts';
import { blankCells, type Cells, type Data, FILLED, type TableData } from './table.ts';

/** A workbook's records, decoded and derived, ready for rules. */
export interface WorkbookData {
  /** The templates whose sheets the workbook has. */
  readonly decoded: readonly DecodedTemplate[];
  readonly data: Data;
  /** Ids of templates of which no row is at hand, neither here nor beside: rules that look there cannot tell. */
  readonly unknown: ReadonlySet<string>;
  /** The workbook itself, then those given beside it. */
  readonly books: readonly Book[];
}

/** One workbook as it was read. */
export interface Book {
  readonly fileName: string | null;
  readonly decoded: readonly DecodedTemplate[];
  /** The numbers and days on the cover, by field_id. */
  readonly cover: Readonly<Record<string, number>>;
}

/** What decoding a workbook depends on. */
export interface DataContext {
  /** Today as a serial number, in the time zone of the region. */
  readonly today: number;
  /** Days and numbers by name, such as `tgl_uu21`. */
  readonly settings: Readonly<Record<string, number>>;
  /** Days on which nothing is due, as serial numbers; none when absent. */
  readonly holidays?: readonly number[];
  /** Workbooks of earlier periods or other agencies, where references may be found. */
  readonly beside: readonly Snapshot[];
}

/** Reads all templates of a workbook. The cover comes first, since its year helps to read the dates of the others. */
export function workbookData(
  snapshot: Snapshot,
  templates: readonly Template[],
  context: DataContext,
  duties?: Duties,
): WorkbookData {
  const own = decodeBook(snapshot, templates, context);
  const neighbours = context.beside.map((other) => ({
    ...decodeBook(other, templates, context),
    workbook: other.fileName,
  }));
  const all = [{ ...own, workbook: null }, ...neighbours];
  const forms: Derivable[] = [];
  const others: Derivable[] = [];
  const tables: Record<string, TableData> = {};
  const parameters: Record<string, number> = { hari_ini: context.today, ...context.settings, ...own.cover };
  const data: Data = { tables, parameters };
  const rules = { settings: context.settings, holidays: new Set(context.holidays) };
  const columns: Record<string, Record<string, Cells>> = {};
  for (const template of templates) {
    const [first, ...rest] = all.map(({ decoded, cover, workbook }) => ({
      one: decoded.find((each) => each.template === template),
      place: { until: cover['tanggal_akhir'] ?? Number.NaN, workbook },
    }));
    const cells = { ...(first?.one?.columns ?? blankColumns(template)) };
    columns[template.id] = cells;
    const beside = rest.reduceRight<TableData | null>((next, { one, place }) => {
      if (!one) return next;
      const theirs = { ...one.columns };
      const table = tableOf(one, theirs, { ...place, beside: next });
      others.push({ template, table, columns: theirs });
      return table;
    }, null);
    const until = first?.place.until ?? Number.NaN;
    const rows = first?.one?.layout.rows ?? [];
    const table = { length: rows.length, rows, columns: cells, until, workbook: null, beside };
    tables[template.id] = table;
    forms.push({ template, table, columns: cells });
  }
  if (duties) {
    const cover = { columns: columns[duties.cover.id] ?? {}, days: own.cover };
    Object.assign(parameters, dutyParameters(duties, cover, rules));
  }
  for (const one of [...forms, ...others]) derive(one, data);
  const present = new Set(all.flatMap(({ decoded }) => decoded.map(({ template }) => template.id)));
  const unknown = new Set(templates.map(({ id }) => id).filter((id) => !present.has(id)));
  if (duties) Object.assign(parameters, rowParameters(duties, templates, data, unknown, rules));
  return { decoded: own.decoded, data, unknown, books: all };
}

/** Decodes the forms of one workbook; nothing is derived yet but on the cover. */
export function decodeBook(snapshot: Snapshot, templates: readonly Template[], context: DataContext): Book {
  const decode = (template: Template, periodYear: number): readonly DecodedTemplate[] => {
    const sheet = sheetNamed(snapshot, template.sheet);
    return sheet
      ? [decodeTemplate(sheet, template, cellContext(snapshot, template, periodYear, context))]
      : [];
  };
  const forms = templates.filter(({ layout }) => layout === 'form');
  const covers = forms.flatMap((template) => decode(template, Number.NaN));
  const cover = Object.assign({}, ...covers.map(parametersOf));
  const rest = templates.filter(({ layout }) => layout === 'table');
  return {
    fileName: snapshot.fileName,
    decoded: [...covers, ...rest.flatMap((template) => decode(template, cover.tahun ?? Number.NaN))],
    cover,
  };
}

function cellContext(
  snapshot: Snapshot,
  template: Template,
  periodYear: number,
  context: DataContext,
): DecodeContext {
  const earliest =
    template.earliest === null ? Number.NaN : (context.settings[template.earliest] ?? Number.NaN);
  const thisYear = civilOf(context.today).year;
  const monthFirst = snapshot.locale === 'en-US';
  return { today: context.today, thisYear, periodYear, firstDay: earliest, monthFirst };
}

/** A form's numbers and days, which rules of other sheets read as parameters. */
function parametersOf(form: DecodedTemplate): Readonly<Record<string, number>> {
  const columns: Record<string, Cells> = { ...form.columns };
  const table = tableOf(form, columns, { until: Number.NaN, workbook: null, beside: null });
  const { template } = form;
  derive({ template, table, columns }, { tables: { [template.id]: table }, parameters: {} });
  const found = Object.entries(columns).flatMap(([name, cells]) =>
    cells.kind === 'number' && cells.state[0] === FILLED ? [[name, cells.values[0] as number] as const] : [],
  );
  return Object.fromEntries(found);
}

function tableOf(
  { layout: { rows } }: DecodedTemplate,
  columns: Record<string, Cells>,
  place: Pick<TableData, 'until' | 'workbook' | 'beside'>,
): TableData {
  const { until, workbook, beside } = place;
  return { length: rows.length, rows, columns, until, workbook, beside };
}

function blankColumns({ columns }: Template): Readonly<Record<string, Cells>> {
  const cells = Object.entries(columns).map(
    ([name, column]: [string, Column]) => [name, blankCells(kindOf(column), 0)] as const,
  );
  return Object.fromEntries(cells);
}
