import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeTidy } from '../../core/commands/tidy-workbook.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { Column } from '../../core/kit/column.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import { editedSnapshot } from '../../core/workbook/edited-snapshot.ts';
import { civilOf, isoOf } from '../../core/workbook/serial.ts';
import { type Snapshot, sheetNamed } from '../../core/workbook/snapshot.ts';
import type { SheetEdits } from '../../core/workbook/workbook.ts';
import { bookWith, contextOf, tidied } from './tidy-books.ts';

const RECORD = 2;
const MONTHS = [
  'januari',
  'pebruari',
  'Maret',
  'Apr',
  'mei',
  'JUNI',
  'Juli',
  'Agt',
  'Sept',
  'Okt',
  'nopember',
  'Des',
];
const SPACED: readonly ((text: string) => string)[] = [
  (text) => ` ${text}`,
  (text) => `${text}\u00a0`,
  (text) => `\u200b${text}  `,
  (text) => text.replace(' ', '  '),
  (text) => `${text}\n`,
];

const sound = tidied(bookWith({}), proposeTidy(bookWith({}), contextOf()));

test('however untidily a sound workbook is written, tidying gives it back', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(untidy(sound), (edits) => {
      const written = editedSnapshot(sound, edits);
      const after = tidied(written, proposeTidy(written, contextOf()));
      expect(valuesOf(after)).toEqual(valuesOf(sound));
    }),
    { numRuns: 60 },
  );
});

/** Some cells of the tables' first records, each written in another way that says the same. */
function untidy(snapshot: Snapshot): fc.Arbitrary<readonly SheetEdits[]> {
  const sheets = katalog.templates.flatMap(({ layout, sheet, columns }) => {
    const read = layout === 'table' ? sheetNamed(snapshot, sheet)?.columns : undefined;
    const cells = (read ?? []).flatMap(({ values }, place) => {
      const column = columns[String(values[1])];
      const before = values[RECORD] ?? null;
      const ways = column && !column.derived ? waysOf(column, before) : [];
      return ways.length === 0 ? [] : [{ row: RECORD, column: place, before, ways }];
    });
    return cells.length === 0 ? [] : [{ sheet, cells }];
  });
  return fc.tuple(
    ...sheets.map(({ sheet, cells }) =>
      fc
        .tuple(
          ...cells.map(({ ways, ...cell }) =>
            fc.constantFrom(...ways, cell.before).map((after) => ({ ...cell, after })),
          ),
        )
        .map((edited) => ({ sheet, cells: edited })),
    ),
  );
}

function waysOf(column: Column, value: CellValue): readonly CellValue[] {
  if (typeof value === 'number') return column.type === 'date' ? daysOf(value) : numbersOf(column, value);
  if (typeof value !== 'string') return [];
  const spaced = SPACED.map((way) => way(value));
  switch (column.type) {
    case 'choice':
    case 'boolean':
      return [...spaced, value.toUpperCase(), ...codesOf(column, value)];
    case 'choices':
      return [...spaced, value.toLowerCase(), `${value}; ${value}`, value.replaceAll('; ', ';')];
    case 'code':
      return [...spaced, value.toLowerCase(), value.replaceAll('-', '–')];
    default:
      return spaced;
  }
}

function daysOf(serial: number): readonly CellValue[] {
  const { year, month, day } = civilOf(serial);
  return [
    `${day} ${MONTHS[month - 1]} ${year}`,
    `${day}/${month}/${year}`,
    isoOf(serial),
    `${day}.${month}.${year}`,
  ];
}

function numbersOf({ type }: Column, value: number): readonly CellValue[] {
  if (type === 'decimal' || type === 'choice' || value > 999) return [];
  return [String(value), ` ${value}`, `${value} orang`, `${value},-`];
}

/** The code itself, unless the label is a number, which stands for itself. */
function codesOf({ list }: Column, label: string): readonly string[] {
  return (list?.codes ?? []).flatMap(({ code, label: { id } }) => (id === label ? [code] : []));
}

function valuesOf({ sheets }: Snapshot): readonly unknown[] {
  return sheets.map(({ name, columns }) => [name, columns.map(({ values }) => values)]);
}
