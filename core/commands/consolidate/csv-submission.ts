import { decodeColumn } from '../../engine/decode/column.ts';
import { type DecodeContext, rawColumn } from '../../engine/decode/raw-column.ts';
import { nameKey } from '../../engine/decode/text.ts';
import { katalog } from '../../katalog/index.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { Template } from '../../kit/template.ts';
import { joinedTexts, type Text } from '../../locale/text.ts';
import { MemoryWorkbook } from '../../workbook/memory-workbook.ts';
import { civilOf } from '../../workbook/serial.ts';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';
import { createTemplates } from '../create-templates.ts';
import { mappingOf, type Proposal, proposeMapping } from '../import/propose-mapping.ts';
import { readSource } from '../import/read-source.ts';
import type { SkipReason, SourceTable } from '../import/source-table.ts';
import { importRows } from '../import-rows.ts';
import { type Period, readPeriod } from '../period.ts';
import type { SubmissionContext } from './check-submission.ts';
import { NO_FORM, NO_SENDER, readAsForm } from './csv-words.ts';
import type { SubmissionSource } from './extract-submission.ts';

/** A text file of one form as a workbook of it. */
export interface CsvSubmission {
  readonly snapshot: Snapshot;
  readonly source: SubmissionSource;
}

/**
 * Brings a text file of separated values into the form that its header belongs to. Who sends it, for where and when must
 * stand in columns `kode_wilayah`, `instansi_pengirim` and `periode` of their own, the same in every row; else a sentence.
 */
export function csvSubmission(sheet: SheetSnapshot, context: SubmissionContext): CsvSubmission | Text {
  const { today, locale } = context;
  const found = formOf(sheet, today);
  if (found === null) return NO_FORM;
  const { table, template, proposal } = found;
  const sender = senderOf(table, today);
  if (sender === null) return NO_SENDER;
  const workbook = new MemoryWorkbook();
  const { length } = table.rows;
  const { year: thisYear } = civilOf(today);
  workbook.write(
    createTemplates({ ...sender, templates: [template.id], rows: length + 1, locale, thisYear }),
  );
  const mapping = mappingOf(proposal, false);
  // Rows of one code are compared where those of all files are.
  const outcome = importRows(workbook.read(), table, template, mapping, {
    locale,
    today,
    keepsDoubles: true,
  });
  if ('faults' in outcome) return joinedTexts(outcome.faults, ' ');
  workbook.write(outcome.update);
  const refused = outcome.refused.map(({ row }) => row);
  const left = outcome.skipped.filter(({ why }) => LEFT_OUT.has(why)).map(({ row }) => row);
  return {
    snapshot: workbook.read(),
    source: {
      warnings: [readAsForm(template, refused, left), ...outcome.remarks],
      rows: new Map(outcome.imported.map(({ row, to }) => [to, row])),
      unread: { [template.id]: refused.length + left.length },
    },
  };
}

/** Why a row is left out that somebody may have meant as a record; titles and headers are none. */
const LEFT_OUT: ReadonlySet<SkipReason> = new Set(['total', 'note']);

interface FoundForm {
  readonly template: Template;
  readonly table: SourceTable;
  readonly proposal: Proposal;
}

/** The form with the most columns of the file that leave no doubt, its code among them. */
function formOf(sheet: SheetSnapshot, today: number): FoundForm | null {
  let best: FoundForm | null = null;
  let most = 0;
  for (const template of katalog.templates) {
    if (template.layout !== 'table') continue;
    const table = readSource(sheet, template, { expected: [], monthFirst: false });
    if (table === null) continue;
    const proposal = proposeMapping(ownColumns(table, template), template, contextOf(today));
    const certain = proposal.columns.filter(({ sureness }) => sureness === 'certain');
    if (certain.length <= most || !certain.some(({ to }) => to === template.key)) continue;
    best = { template, table, proposal };
    most = certain.length;
  }
  return best;
}

/** The table without the columns that say who sends it. */
function ownColumns(table: SourceTable, { columns }: Template): SourceTable {
  const isSender = (header: string): boolean => SENDER.some((name) => nameKey(header) === nameKey(name));
  if (SENDER.some((name) => columns[name] !== undefined)) return table;
  return { ...table, columns: table.columns.filter(({ header }) => !isSender(header)) };
}

const SENDER = ['kode_wilayah', 'instansi_pengirim', 'periode'] as const;

function contextOf(today: number): DecodeContext {
  const { year: thisYear } = civilOf(today);
  return { today, thisYear, periodYear: Number.NaN, firstDay: Number.NaN, monthFirst: false };
}

interface CsvSender {
  readonly region: string;
  readonly agency: string;
  readonly period: Period;
}

function senderOf(table: SourceTable, today: number): CsvSender | null {
  const region = codeOf(table, 'kode_wilayah', today);
  const agency = codeOf(table, 'instansi_pengirim', today);
  const period = readPeriod(onlyValue(table, 'periode') ?? '');
  return region === null || agency === null || period === null ? null : { region, agency, period };
}

/** The code that a column of the cover's has in every row. */
function codeOf(
  table: SourceTable,
  field: 'kode_wilayah' | 'instansi_pengirim',
  today: number,
): string | null {
  const value = onlyValue(table, field);
  if (value === null) return null;
  const column = sampul.columns[field];
  const raw = rawColumn({ values: [value], format: 'text' }, Int32Array.of(0));
  const { cells } = decodeColumn(column, raw, contextOf(today));
  return cells.kind === 'choice' ? (column.list?.codes[cells.values[0] ?? -1]?.code ?? null) : null;
}

/** What a column holds in every row, `null` where rows differ, one is blank, or there is no such column. */
function onlyValue({ columns, rows }: SourceTable, name: string): string | null {
  const wanted = nameKey(name);
  const column = columns.find(({ names, header }) =>
    [header, ...names].some((one) => nameKey(one) === wanted),
  );
  const values = new Set(Array.from(rows, (row) => String(column?.cells.values[row] ?? '').trim()));
  const [only = ''] = values;
  return values.size === 1 && only !== '' ? only : null;
}
