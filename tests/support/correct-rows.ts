import { setApart } from '../../cli/sample/apart.ts';
import { blockOf } from '../../cli/sample/blocks.ts';
import { calendarOf } from '../../cli/sample/calendar.ts';
import { meetingLabel, templateOf, victimLabel } from '../../cli/sample/labels.ts';
import { makeOffice } from '../../cli/sample/make-office.ts';
import type { Plan } from '../../cli/sample/plan.ts';
import { randomOf } from '../../cli/sample/random.ts';
import type { Row } from '../../cli/sample/rows.ts';
import { SAMPLE_FORMS } from '../../cli/sample/sample.ts';
import { type Snapshot, serialOf, sheetNamed, wilayah4 } from '../../core/index.ts';
import { TODAY } from './province-book.ts';
import { withCells, withSheet } from './structure-book.ts';

/** Records by form that are right by themselves and refer to one another only. */
export type CorrectRows = Readonly<Record<string, readonly Row[]>>;

const YEAR = 2023;
const MONTHS = 12;
/** No record of the province has a number from here on. */
const AFTER = 800;
const FIELD_IDS = 1;
/** Nobody of the province comes from there, so that no two agencies can mean the same person. */
const FAR = victimLabel('wilayah_asal', '53.71');

const PLAN: Plan = {
  cases: [2, 1, 0],
  services: [1, 2, 1],
  files: 3,
  visits: 2,
  activities: 3,
  actions: 2,
  members: 2,
  meetings: 2,
  regulations: 2,
  findings: 5,
};

const MONITORING: Row = {
  jenis_rapat: meetingLabel('jenis_rapat', 'JOINT_MONITORING'),
  lokasi_joint: meetingLabel('lokasi_joint', 'RUMAH_AMAN'),
};

/** What the records of a form need beside them. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  T01: ['T02', 'T03', 'T04'],
  T02: ['T01', 'T03', 'T04'],
  T03: ['T01', 'T02', 'T04'],
  T04: ['T01', 'T02', 'T03'],
  T05: ['T11', 'T07', 'T09', 'T01', 'T02', 'T03', 'T04'],
  T06: ['T07'],
  T09: ['T01', 'T02', 'T03', 'T04'],
  T11: ['T05', 'T07', 'T09', 'T01', 'T02', 'T03', 'T04'],
};

/** Makes correct records of a region for some forms, and for those to which they refer. */
export function correctRows(region: string, seed: number, forms: readonly string[]): CorrectRows {
  // Of September all is final, and what was declared nil of December stays so; the data are those of its end.
  const [first, last] = [serialOf(YEAR, 10, 1), serialOf(YEAR, 12, 1) - 1];
  const calendar = { ...calendarOf(TODAY, YEAR, MONTHS), first };
  const block = { ...blockOf(region, YEAR, 0, calendar), first, last, after: AFTER };
  const facts = { plan: PLAN, seed, visitedBefore: 0 };
  const { rows } = makeOffice(block, facts, calendar, randomOf(seed));
  setApart(
    Object.entries(rows).map(([form, of]) => ({ template: templateOf(form), rows: of })),
    [],
  );
  const wanted = new Set(forms.flatMap((form) => [form, ...(NEEDED[form] ?? [])]));
  const kept = SAMPLE_FORMS.filter((form) => wanted.has(form));
  return Object.fromEntries(kept.map((form) => [form, unmistakable(form, rows[form] ?? [], region)]));
}

/** A workbook with records below the last ones of its forms; forms that it does not have are passed over. */
export function withRecords(snapshot: Snapshot, records: CorrectRows): Snapshot {
  return Object.entries(records).reduce((book, [form, rows]) => {
    const { sheet: name, columns: fields } = templateOf(form);
    const columns = sheetNamed(book, name)?.columns;
    if (!columns) return book;
    const headed = new Map(Object.entries(fields).map(([id, { label }]) => [label.id, id] as const));
    // One of the forms has lost a field_id, which the header above it tells.
    const ids = columns.map(({ values }) => String(values[FIELD_IDS] ?? headed.get(String(values[0]))));
    const end = Math.max(...columns.map(({ values }) => values.findLastIndex((value) => value !== null))) + 1;
    return withSheet(book, name, (sheet) =>
      withCells(
        sheet,
        rows.flatMap((row, at) => ids.map((id, column) => [end + at, column, row[id] ?? null] as const)),
      ),
    );
  }, snapshot);
}

/** Records that cannot be taken for others by chance, nor put right what was spoilt. */
function unmistakable(form: string, rows: readonly Row[], region: string): readonly Row[] {
  switch (form) {
    case 'T01':
      return rows.map((row) => ({ ...row, jenis_lokasi: null, kode_hotel: null }));
    case 'T02':
      return rows.map((row) => (row['wilayah_asal'] === null ? row : { ...row, wilayah_asal: FAR }));
    case 'T06':
      return rows.map((row) => ({
        ...row,
        judul_kegiatan: `${row['judul_kegiatan']} (${row['kode_kegiatan']})`,
      }));
    case 'T08':
      return rows.map((row) => ({ ...row, kode_regulasi_sk: `RG-${wilayah4(region)}-${YEAR}-001` }));
    case 'T09':
      return rows.map((row) => ({ ...row, ...MONITORING })); // one of the books is to lack coordination
    case 'T10':
      return rows.slice(1); // the first one sets up the task force, which another one did
    default:
      return rows;
  }
}
