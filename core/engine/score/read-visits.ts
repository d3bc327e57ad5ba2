import type { HotelInstrument } from '../../kit/hotel-instrument.ts';
import { countedRows } from '../indicator/counted-rows.ts';
import type { Scope } from '../indicator/scope.ts';
import { type Cells, FILLED, type TableData, TRUE } from '../table.ts';
import type { Incident, VisitAnswers } from './visit.ts';

/** A visit to a hotel, and where it stands. */
export interface Visit {
  readonly visit: string | null;
  readonly hotel: string | null;
  /** A region's code; that of the workbook where the row has none. */
  readonly region: string | null;
  /** The position of its workbook, and its row on the sheet, from 1. */
  readonly book: number;
  readonly row: number;
  /** Whether it is the latest visit of the period to the hotel. */
  readonly latest: boolean;
  readonly answers: VisitAnswers;
}

/** Reads the visits of a period, in the order of their codes. */
export function readVisits(instrument: HotelInstrument, scope: Scope): readonly Visit[] {
  const { visits, latest, columns } = instrument;
  const { table, verdicts } = countedRows(visits, scope);
  const last = countedRows(latest, scope).verdicts;
  const books = scope.union.bookOf[visits.table.id] ?? new Int32Array();
  const clear = scope.evaluation.truths(instrument.clear, table);
  const reader = cellReader(instrument, table);
  const found: Visit[] = [];
  for (let record = 0; record < table.length; record++) {
    if (verdicts[record] !== TRUE) continue;
    const book = books[record] ?? 0;
    found.push({
      visit: reader.text(columns.visit, record),
      hotel: reader.text(columns.hotel, record),
      region: reader.code(columns.region, record) ?? scope.senders[book]?.region ?? null,
      book,
      row: (table.rows[record] ?? 0) + 1,
      latest: last[record] === TRUE,
      answers: answersOf(record, instrument, reader, clear[record] !== TRUE),
    });
  }
  return found.sort((a, b) => compare(a.visit, b.visit) || a.book - b.book || a.row - b.row);
}

interface CellReader {
  text(column: string, record: number): string | null;
  code(column: string, record: number): string | null;
  codes(column: string, record: number): readonly string[] | null;
}

function cellReader({ visits }: HotelInstrument, { columns }: TableData): CellReader {
  const listed = (column: string): readonly string[] =>
    (visits.table.columns[column]?.list?.codes ?? []).map(({ code }) => code);
  const lists = new Map(Object.keys(visits.table.columns).map((column) => [column, listed(column)]));
  const filled = (column: string, record: number): Cells | null => {
    const cells = columns[column];
    return cells?.state[record] === FILLED ? cells : null;
  };
  return {
    text: (column, record) => {
      const cells = filled(column, record);
      return cells?.kind === 'text' ? (cells.values[record] ?? null) : null;
    },
    code: (column, record) => {
      const cells = filled(column, record);
      return cells?.kind === 'choice' ? (lists.get(column)?.[cells.values[record] ?? -1] ?? null) : null;
    },
    codes: (column, record) => {
      const cells = filled(column, record);
      if (cells?.kind !== 'set') return null;
      return (cells.pool[cells.values[record] ?? -1] ?? []).map((at) => lists.get(column)?.[at] ?? '');
    },
  };
}

function answersOf(
  record: number,
  { aspects, columns, answers: { yes, no } }: HotelInstrument,
  reader: CellReader,
  overdue: boolean,
): VisitAnswers {
  const incident = (column: string): Incident | null => {
    const code = reader.code(column, record);
    if (code === null) return null;
    return code === yes ? 'yes' : code === no ? 'no' : 'unknown';
  };
  const items = aspects.flatMap((aspect) =>
    aspect.items.map(({ id, column }) => [id, scoreOf(reader.code(column, record))] as const),
  );
  const evidence = aspects.map((aspect) => [aspect.id, reader.codes(aspect.evidence, record)] as const);
  const online = reader.code(columns.online, record);
  return {
    items: Object.fromEntries(items),
    evidence: Object.fromEntries(evidence),
    online: online === null ? null : online === yes,
    incident12: incident(columns.incident12),
    incident24: incident(columns.incident24),
    overdue,
  };
}

/** Codes of scores are their numbers; any other says that the item does not apply. */
function scoreOf(code: string | null): number | 'TB' | null {
  if (code === null) return null;
  const score = Number(code);
  return Number.isNaN(score) ? 'TB' : score;
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
