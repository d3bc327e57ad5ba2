import type { Katalog } from '../../kit/katalog.ts';
import { fingerprintOf } from '../../workbook/fingerprint.ts';
import type { DecodedTemplate } from '../decode/template-rows.ts';
import type { Evaluation } from '../expression/evaluation.ts';
import type { Issue } from '../issue.ts';
import type { WorkbookData } from '../workbook-data.ts';
import { rowIdsOf } from './row-ids.ts';
import { type Shown, shownCells, shownValues } from './shown-values.ts';

/** What the keys of a workbook's warnings are made from. */
interface KeySource {
  readonly workbook: WorkbookData;
  readonly evaluation: Evaluation;
  readonly katalog: Katalog;
}

const FIGURE = /\d+(?:[.,]\d+)*/g;
const SEPARATOR = /[.,]/g;

/**
 * Gives each warning a key that stays while the row and the values that it is about stay: neither sorting nor tidying
 * changes it, nor the language, while another value does. An answer to a warning is kept under its key.
 */
export function warningKeys(source: KeySource): (issue: Issue) => string {
  const known = new Map<string, Records>();
  const readers = new Map<string, (record: number) => string>();
  return (issue) => {
    const { rule, template, column, sheet, row, message } = issue;
    const records = known.get(template) ?? recordsOf(template, source);
    if (records) known.set(template, records);
    const record = row === null ? undefined : records?.recordAt(row - 1);
    const about = `${rule}|${template}|${column ?? ''}`;
    if (records === undefined || record === undefined) {
      return fingerprintOf(`${about}|${sheet}|${row ?? ''}|${figuresIn(message)}`);
    }
    const valuesOf = readers.get(about) ?? valueReader(issue, records.decoded, source);
    readers.set(about, valuesOf);
    return fingerprintOf(`${about}|${records.idOf(record)}|${valuesOf(record)}`);
  };
}

/** The records of one sheet: which one stands in a sheet row, counted from 0, and how it is known again. */
interface Records {
  readonly decoded: DecodedTemplate;
  recordAt(sheetRow: number): number | undefined;
  idOf(record: number): string;
}

function recordsOf(id: string, { workbook }: KeySource): Records | undefined {
  const decoded = workbook.decoded.find(({ template }) => template.id === id);
  if (!decoded) return undefined;
  const { template, layout } = decoded;
  const records = new Map(Array.from(layout.rows, (sheetRow, record) => [sheetRow, record]));
  const recordAt = (sheetRow: number) => (template.layout === 'form' ? 0 : records.get(sheetRow));
  return { decoded, recordAt, idOf: rowIdsOf(decoded) };
}

/** Reads all values of a record that the rule looks at. */
function valueReader(
  { rule, column }: Issue,
  decoded: DecodedTemplate,
  { workbook, evaluation, katalog }: KeySource,
): (record: number) => string {
  const table = workbook.data.tables[decoded.template.id];
  if (table === undefined) return () => '';
  const conditions = katalog.rules
    .filter(({ id, template }) => id === rule && template.id === decoded.template.id)
    .flatMap(({ cases }) => cases.map(({ fails }) => fails));
  const pointed: readonly Shown[] = column === null ? [] : [shownCells(decoded, table, column)];
  const shown =
    conditions.length === 0 ? pointed : conditions.flatMap((fails) => shownValues(fails, table, evaluation));
  return (record) => shown.map((valueAt) => valueAt(record)).join('|');
}

/** The numbers that a sentence says, whatever its language. */
function figuresIn(message: string): string {
  const figures = message.match(FIGURE) ?? [];
  return figures
    .map((figure) => figure.replace(SEPARATOR, ''))
    .sort()
    .join();
}
