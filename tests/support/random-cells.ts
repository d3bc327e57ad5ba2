import fc from 'fast-check';
import { codeNames } from '../../core/engine/decode/code-names.ts';
import { maskRuns } from '../../core/engine/expression/mask.ts';
import { boundOf, type Column } from '../../core/kit/column.ts';
import type { Template } from '../../core/kit/template.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import { civilOf } from '../../core/workbook/serial.ts';

/** What stands in the cells of a record, by field_id. */
export type RawRecord = Readonly<Record<string, CellValue>>;

type Cells = fc.Arbitrary<CellValue>;

/**
 * Records as people type them: blank, valid, out of range, of the wrong type, strange.
 *
 * What the decoder understands and a formula cannot is left out: synonyms and codes in the place of labels, other
 * letter case, commas between choices, outer spaces, numbers and days written as texts (`1.250`, `12/8/2019`, `-`),
 * codes without their zeros, days as bare five-digit numbers in a column that is not formatted so, and cells with errors.
 */
export function randomRecord(template: Template, today: number): fc.Arbitrary<RawRecord> {
  const typed = Object.entries(template.columns).filter(([, { derived }]) => !derived);
  return fc.record(Object.fromEntries(typed.map(([name, column]) => [name, randomCell(column, today)])));
}

/** The record with blank cells for TRUE, which LibreOffice, unlike Excel, takes for the number 1. */
export function withoutLogicals(record: RawRecord): RawRecord {
  return Object.fromEntries(
    Object.entries(record).map(([name, cell]) => [name, cell === true ? null : cell]),
  );
}

function randomCell(column: Column, today: number): Cells {
  const { valid, wrong } = kinds(column, today);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 9, arbitrary: valid },
    { weight: 3, arbitrary: wrong },
  );
}

function kinds(column: Column, today: number): { readonly valid: Cells; readonly wrong: Cells } {
  switch (column.type) {
    case 'text':
      return writtenTexts(column);
    case 'code':
      return writtenCodes(column.mask ?? '');
    case 'date':
      return days(column, today);
    case 'choice':
    case 'boolean':
      return choices(column);
    case 'choices':
      return sets(column);
    default:
      return numbers(column, civilOf(today).year);
  }
}

function writtenTexts({ min, max }: Column) {
  const [least, most] = [Number(min ?? 0), Number(max ?? 12)];
  const fitting = ['abc', 'ABC', 'ab', '007', '12', 'a*', '>5', 'PK-0001', '"kutip"', 'sepuluh123'];
  const valid: readonly CellValue[] = [
    ...fitting.filter((text) => text.length >= least && text.length <= most),
    123,
  ];
  const wrong = [...(least > 1 ? ['a'] : []), ...(max === null ? ['(lain)'] : ['x'.repeat(most + 1)])];
  return { valid: fc.constantFrom(...valid), wrong: fc.constantFrom(...wrong) };
}

/** Few different codes, so that rows find each other. */
function writtenCodes(mask: string) {
  const runs = maskRuns(mask);
  const filled = fc.integer({ min: 1, max: 5 }).map((n) =>
    runs
      .map(({ kind, text }) => {
        if (kind === 'literal') return text;
        return kind === 'digits'
          ? String(n).padStart(text.length, '20')
          : 'A7'.repeat(text.length).slice(0, text.length);
      })
      .join(''),
  );
  const spoilt = fc
    .tuple(filled, fc.constantFrom('A', '.', 'E', '%', '+'))
    .map(([code, sign]) => `${code.slice(0, -2)}${sign}${code.slice(-1)}`);
  return { valid: filled, wrong: fc.oneof(spoilt, fc.constantFrom('tanpa kode', 12, true)) };
}

function days({ future }: Column, today: number) {
  // Few days close together meet each other; the others lie years apart.
  const past = fc.oneof(
    fc.integer({ min: today - 2, max: today }),
    fc.integer({ min: today - 5000, max: today }),
  );
  const edges = fc.constantFrom(today, today - 1, today + 0.5);
  const later = fc.integer({ min: today + 1, max: today + 300 });
  const timed = past.map((day) => day - 0.25);
  const valid = future ? fc.oneof(past, later) : fc.oneof(past, past, timed, edges);
  const strange = fc.constantFrom<CellValue>('kemarin', 'belum tahu', -3, 0, 1.5, 100_000, true);
  return { valid, wrong: future ? strange : fc.oneof(strange, later) };
}

function numbers({ type, min, max }: Column, thisYear: number) {
  const least = min === null ? -3 : boundOf(min, thisYear);
  const most = max === null ? least + 40 : boundOf(max, thisYear);
  const whole = fc.oneof(
    fc.integer({ min: Math.ceil(least), max: Math.floor(most) }),
    fc.integer({ min: Math.ceil(least), max: Math.min(Math.floor(most), Math.ceil(least) + 25) }),
    fc.constantFrom(Math.ceil(least), Math.min(Math.ceil(least) + 18, Math.floor(most)), Math.floor(most)),
  );
  const valid =
    type === 'decimal'
      ? fc.oneof(
          whole,
          whole.map((n) => Math.min(n + 0.25, most)),
        )
      : whole;
  const outside = [...(min === null ? [] : [least - 1]), ...(max === null ? [] : [most + 1, most * 7])];
  const fraction = type === 'decimal' ? [] : [least + 2.5];
  return { valid, wrong: fc.constantFrom<CellValue>('banyak', 'sekian', true, ...outside, ...fraction) };
}

// Signs that COUNTIF or MATCH would take for something else, and what is no code.
const STRANGE: readonly CellValue[] = ['Entah §', '*', '??????', 'Kot*', '<>', '>a', '=', '~', 77_777, true];
const NUMBER = /^\d+$/;

function choices(column: Column) {
  const { inside, outside } = labelsOf(column);
  const names = codeNames(column);
  const strange = STRANGE.filter((value) => names(String(value).toUpperCase()).kind === 'none');
  const cell = (label: string): CellValue => (NUMBER.test(label) ? Number(label) : label);
  return {
    valid: fc.constantFrom(...inside.map(cell)),
    wrong: fc.oneof(fc.constantFrom(...strange), fc.constantFrom(...[...outside, 'Entah'].map(cell))),
  };
}

function sets(column: Column) {
  const { inside, outside } = labelsOf(column);
  const separator = fc.constantFrom('; ', ';');
  const join = ([members, sign]: readonly [readonly string[], string]): string => members.join(sign);
  const some = fc.subarray([...inside], { minLength: 1, maxLength: Math.min(inside.length, 4) });
  const valid = fc.tuple(some, separator).map(join);
  const doubled = fc
    .tuple(
      some.map((members) => [...members, ...members.slice(0, 1)]),
      separator,
    )
    .map(join);
  const stray = fc.constantFrom('Entah', 'Kot*', '?', '§', ...outside);
  const strayed = fc
    .tuple(some, stray, separator)
    .map(([members, member, sign]) => [...members.slice(0, 2), member].join(sign));
  return { valid, wrong: fc.oneof(doubled, strayed, stray, fc.constantFrom<CellValue>(7, true)) };
}

function labelsOf({ list, part }: Column) {
  const codes = list?.codes ?? [];
  const accepted = (code: string): boolean => part?.codes.has(code) ?? true;
  return {
    inside: codes.filter(({ code }) => accepted(code)).map(({ label }) => label.id),
    outside: codes.filter(({ code }) => !accepted(code)).map(({ label }) => label.id),
  };
}
