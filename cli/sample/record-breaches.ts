import { caseMistakes } from './case-mistakes.ts';
import type { Mistake, Spot } from './mistake.ts';
import { mistakesOf } from './planned-mistakes.ts';
import { bookTables } from './province-book.ts';
import { breachIn, familyOf, freeRows, type SpoiltBook } from './province-breach.ts';
import type { Random } from './random.ts';
import { bareSpot, caseSpot, victimSpot, visitSpot } from './record-spots.ts';
import type { Row } from './rows.ts';
import { SAMPLE_FORMS, type SampleForm } from './sample.ts';
import { settle } from './settle.ts';
import { victimMistakes } from './victim-mistakes.ts';
import { visitMistakes } from './visit-mistakes.ts';

/** The rules that are broken in each form, where a record can break several forms' rules in one of them only. */
const RULES: Readonly<Record<SampleForm, string>> = {
  T01: 'VR-01 VR-02 VR-03 VR-04 VR-05 VR-06 VR-07 VR-08 VR-09 VR-10 VR-11 VR-12 VR-13 VS-02 VX-05 VF-11 VF-19',
  T02: 'VR-14 VR-15 VR-16 VR-17 VR-18 VR-19 VR-20 VR-21 VR-22 VR-23 VR-24 VR-25 VR-26 VR-27 VS-01 VS-05 VX-02 VX-03 VF-01 VF-06 VF-13 VF-21',
  T03: 'VR-28 VR-29 VR-30 VR-31 VS-03 VS-04 VS-07 VX-01 VX-06 VF-02 VF-16 VI-01 VI-02 VI-03 VI-04 VI-05 VI-06 VI-07 VI-08 VI-09 VI-10 VI-11 VI-12 VI-13 VI-14 VI-15',
  T04: 'VR-32 VR-33 VR-34 VR-35 VR-36 VR-37 VR-38 VR-39 VR-40 VS-09 VS-10 VX-07',
  T05: 'VR-41 VR-42 VR-43 VR-44 VR-45 VR-46 VX-08 VX-09 VF-12 VF-18 VF-20 VF-23 VF-24',
  T06: 'VR-47 VR-48 VR-49 VR-50 VR-51 VR-52 VX-11 VS-16 VF-03 VF-04 VF-05 VF-07 VF-08 VF-09 VF-10 VF-17 VF-22 VF-27',
  T07: 'VR-53 VR-54 VR-55 VR-56',
  T08: 'VR-57 VX-13 VS-18 VS-19 VF-25',
  T09: 'VR-58 VR-59 VS-20 VF-14 VF-15',
  T10: 'VR-60 VR-61 VX-15',
  T11: 'VR-62 VR-63 VR-64 VS-14 VS-15',
};

/**
 * Plants a breach of every rule that a record can break by itself or with those beside it, each once, spread over the
 * books. Throws `RangeError` for a rule that fits nowhere.
 */
export function plantInRecords(books: readonly SpoiltBook[], random: Random): void {
  let turn = 0;
  const victims = new Set<Row>(books.flatMap(victimsIn));
  for (const form of SAMPLE_FORMS) {
    for (const rule of RULES[form].split(' ')) {
      const order = books.map((_, at) => books[(turn + at) % books.length]);
      const planted = order.findIndex((book) => book && plantOnce(book, form, rule, random));
      if (planted < 0) throw new RangeError(`${rule} fits nowhere in ${form}`);
      turn += planted + 1;
    }
    for (const book of books) {
      if (form === 'T01') dropFiles(book);
      if (form === 'T02') dropServices(book, victims);
    }
  }
  for (const book of books) settle(bookTables(book), book.calendar);
}

/** What is said to have happened after the report would be said to have happened after that of the police too (VS-09). */
function dropFiles({ rows }: SpoiltBook): void {
  const { T01: cases = [], T04: files = [] } = rows;
  const late = cases.filter((row) => Number(row['tanggal_kejadian']) > Number(row['tanggal_lapor']));
  const codes = new Set(late.map((row) => row['kode_kasus']));
  rows['T04'] = files.filter((row) => !codes.has(row['kode_kasus']));
}

/** Of the given victims, those who are gone or have another code now leave no services behind. */
function dropServices(book: SpoiltBook, before: ReadonlySet<Row>): void {
  const { T02: victims = [], T03: services = [] } = book.rows;
  const there = new Set<Row>(victimsIn(book));
  const left = victims.filter((row) => there.has(row) || !before.has(row));
  const codes = new Set(left.map((row) => row['kode_korban']));
  Object.assign(book.rows, { T02: left, T03: services.filter((row) => codes.has(row['kode_korban'])) });
}

function victimsIn({ register }: SpoiltBook): readonly Row[] {
  return register.flatMap(({ victims }) => victims);
}

function plantOnce(book: SpoiltBook, form: SampleForm, rule: string, random: Random): boolean {
  switch (form) {
    case 'T01':
      return plantIn(book, form, rule, caseMistakes(book.calendar), caseSpot(book), random);
    case 'T02':
      return plantIn(book, form, rule, victimMistakes(book.calendar), victimSpot(book), random);
    case 'T05':
      return plantIn(book, form, rule, visitMistakes(book.calendar), visitSpot(book), random);
    default:
      return plantIn(book, form, rule, mistakesOf(form, book.calendar), bareSpot, random);
  }
}

/** Plants one of the rule's mistakes in a record that nobody touched, and in the next one where it takes two. */
function plantIn<S extends Spot>(
  book: SpoiltBook,
  form: SampleForm,
  rule: string,
  all: readonly Mistake<S>[],
  spotOf: (row: Row) => S | null,
  random: Random,
): boolean {
  const rows = book.rows[form] ?? [];
  const free = new Set(freeRows(book, form));
  const freeSpot = (row: Row | undefined): S | null => (row && free.has(row) ? spotOf(row) : null);
  const fits = all.filter((mistake) => mistake.rule === rule);
  for (const mistake of [...random.order(fits.length)].flatMap((at) => fits[at] ?? [])) {
    for (const at of random.order(rows.length)) {
      const spot = freeSpot(rows[at]);
      if (!spot) continue;
      const pair = rows.slice(at, at + 2);
      const families = pair.map((row) => familyOf(book, form, row));
      const spoilt = mistake.plant(spot, random, freeSpot(rows[at + 1]));
      if (spoilt === 0) continue;
      for (const row of pair.slice(0, spoilt)) breachIn(book, { rule, form, row, column: mistake.column });
      for (const family of families.slice(0, spoilt)) book.touched.add(family);
      return true;
    }
  }
  return false;
}
