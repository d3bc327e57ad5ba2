import type { Column } from '../../kit/column.ts';
import type { QualityInstrument } from '../../kit/data-quality.ts';
import type { Duties } from '../../kit/duty.ts';
import type { DecodedTemplate } from '../decode/template-rows.ts';
import { erasedRows } from '../erase/erased-rows.ts';
import type { Evaluation } from '../expression/evaluation.ts';
import { BLANK, type Cells, TRUE } from '../table.ts';
import { dependsOnUnknown } from '../unknown.ts';
import type { WorkbookData } from '../workbook-data.ts';

/** How many cells of a workbook must be filled, are, and are filled at all. */
export interface CellCounts {
  required: number;
  filled: number;
  unknown: number;
  checked: number;
}

/** A cell that must be filled and is not, or says that it is not known. */
export interface RequiredCell {
  readonly template: string;
  readonly sheet: string;
  readonly column: string;
  /** From 1; on a form that of its answer. */
  readonly row: number;
  readonly says: 'blank' | 'unknown';
}

interface Reading {
  readonly workbook: WorkbookData;
  readonly evaluation: Evaluation;
  readonly instrument: QualityInstrument;
  readonly duties: Duties;
  /** Is told of each such cell, where somebody wants to know. */
  readonly told?: (cell: RequiredCell) => void;
}

/** Counts the cells that people fill in; cells that must be filled under a condition count where it certainly holds. */
export function cellCounts(reading: Reading): CellCounts {
  const counts: CellCounts = { required: 0, filled: 0, unknown: 0, checked: 0 };
  for (const decoded of reading.workbook.decoded) countForm(decoded, reading, counts);
  return counts;
}

function countForm(decoded: DecodedTemplate, reading: Reading, counts: CellCounts): void {
  const { template, layout, sheet } = decoded;
  const isErased = erasedRows(sheet, template, layout);
  const judged = Array.from(layout.rows, (row, record) => ({ row, record }))
    .filter(({ row }) => !isErased(row))
    .map(({ record }) => record);
  const records = template.layout === 'form' ? [0] : judged;
  for (const [name, column] of Object.entries(template.columns)) {
    if (!column.derived) countColumn({ decoded, name, column, records }, reading, counts);
  }
}

interface TypedColumn {
  readonly decoded: DecodedTemplate;
  readonly name: string;
  readonly column: Column;
  /** The records that are judged. */
  readonly records: readonly number[];
}

function countColumn(typed: TypedColumn, reading: Reading, counts: CellCounts): void {
  const { decoded, name, column, records } = typed;
  const cells = reading.workbook.data.tables[decoded.template.id]?.columns[name];
  if (!cells) return;
  const needs = requiredIn(decoded, name, column, reading);
  const unknown = unknownIn(cells, column, reading.instrument);
  const isAbsent = decoded.absent.includes(name);
  for (const record of records) {
    const isFilled = !isAbsent && cells.state[record] !== BLANK;
    if (isFilled) counts.checked++;
    if (!needs(record)) continue;
    counts.required++;
    const isUnknown = isFilled && unknown(record);
    if (isFilled) counts[isUnknown ? 'unknown' : 'filled']++;
    if (!isFilled || isUnknown) tell(record, typed, isUnknown ? 'unknown' : 'blank', reading);
  }
}

function tell(
  record: number,
  { decoded: { template, layout }, name }: TypedColumn,
  says: RequiredCell['says'],
  { told }: Reading,
): void {
  const row = template.layout === 'form' ? layout.columns[name]?.row : layout.rows[record];
  told?.({ template: template.id, sheet: template.sheet, column: name, row: (row ?? 0) + 1, says });
}

function requiredIn(
  { template }: DecodedTemplate,
  name: string,
  { required }: Column,
  { workbook, evaluation, duties }: Reading,
): (row: number) => boolean {
  if (required) return () => true;
  if (template === duties.cover) {
    const duty = duties.forms.find(({ declaration }) => declaration === name);
    const isDue = duty !== undefined && workbook.data.parameters[duty.parameters.due] === 1;
    if (duty) return () => isDue;
  }
  const condition = template.requiredWhen[name];
  const table = workbook.data.tables[template.id];
  if (!condition || !table || dependsOnUnknown(condition, workbook)) return () => false;
  const verdicts = evaluation.truths(condition, table);
  return (row) => verdicts[row] === TRUE;
}

/** Whether a cell says that it is not known, and nothing else. */
function unknownIn(
  cells: Cells,
  { list }: Column,
  { unknown: { code } }: QualityInstrument,
): (row: number) => boolean {
  const at = list?.codes.findIndex((one) => one.code === code) ?? -1;
  if (at < 0) return () => false;
  if (cells.kind === 'choice') return (row) => cells.values[row] === at;
  if (cells.kind !== 'set') return () => false;
  const alone = cells.pool.map((members) => members.length === 1 && members[0] === at);
  return (row) => alone[cells.values[row] ?? -1] ?? false;
}
