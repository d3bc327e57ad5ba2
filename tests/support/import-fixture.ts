import { readdirSync, readFileSync } from 'node:fs';
import type { Area, CellValue } from '../../core/workbook/cell.ts';
import { serialOf } from '../../core/workbook/serial.ts';
import type { FormatKind, SheetSnapshot } from '../../core/workbook/snapshot.ts';
import { parseCell } from './fixture-cell.ts';

/** A sheet as somebody filled it, and what importing it is expected to say. */
export interface ImportFixture {
  readonly file: string;
  readonly title: string;
  /** A template id. */
  readonly template: string;
  readonly acceptGuesses: boolean;
  /** Codes that the target sheet has already. */
  readonly present: readonly string[];
  /** The text of a mapping file; `null` where one is to be proposed. */
  readonly mapping: string | null;
  readonly sheet: SheetSnapshot;
  readonly expected: string;
}

const FOLDER = new URL('../fixtures/impor/', import.meta.url);
const TITLE = /^# (.+)$/m;
const MAPPING = /^```json\n([\s\S]*?)^```$/m;
const EXPECTED = /^```text\n([\s\S]*?)^```$/m;

/** All fixtures of `tests/fixtures/impor`; how they are written is said in its README.md. */
export function readImportFixtures(): readonly ImportFixture[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return files.sort().map((file) => parse(readFileSync(new URL(file, FOLDER), 'utf8'), file));
}

function parse(markdown: string, file: string): ImportFixture {
  return {
    file,
    title: TITLE.exec(markdown)?.[1] ?? file,
    template: saidOf(markdown, 'Formulir') ?? 'T02',
    acceptGuesses: saidOf(markdown, 'Dugaan') === 'disetujui',
    present: saidOf(markdown, 'Sudah ada')?.split(', ') ?? [],
    mapping: MAPPING.exec(markdown)?.[1] ?? null,
    sheet: sheetOf(tableOf(markdown)),
    expected: EXPECTED.exec(markdown)?.[1] ?? '',
  };
}

function saidOf(markdown: string, name: string): string | null {
  return new RegExp(`^${name}: (.+)$`, 'm').exec(markdown)?.[1] ?? null;
}

function tableOf(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  return lines
    .filter((_, i) => i !== 1) // the line |---|
    .map((line) =>
      line
        .slice(1, line.lastIndexOf('|'))
        .split(/(?<!\\)\|/)
        .map((cell) =>
          cell.trim().replaceAll('\\|', '|').replaceAll('<br>', '\n').replaceAll('&nbsp;', '\u00a0'),
        ),
    );
}

function sheetOf(table: readonly (readonly string[])[]): SheetSnapshot {
  const width = Math.max(...table.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = table.map((row) => cellOf(row[column] ?? ''));
    const kinds = cells.flatMap(({ format }, row) => (format === 'general' ? [] : [[row, format] as const]));
    const errors = cells.flatMap(({ error, value }, row) => (error ? [[row, String(value)] as const] : []));
    return {
      values: cells.map(({ value }) => value),
      format: 'general' as const,
      formats: Object.fromEntries(kinds),
      errors: Object.fromEntries(errors),
    };
  });
  const merges = mergesOf(table);
  return { name: 'Sheet1', hidden: false, rowCount: table.length, columns, merges, hiddenRows: [] };
}

interface Cell {
  readonly value: CellValue;
  readonly format: FormatKind;
  readonly error: boolean;
}

function cellOf(written: string): Cell {
  const cell = written === '←' || written === '↑' ? null : parseCell(written);
  if (cell === null) return { value: null, format: 'general', error: false };
  if (cell.kind !== 'date') return { value: cell.value, format: 'general', error: cell.kind === 'error' };
  const [year = 0, month = 0, day = 0] = cell.value.split('-').map(Number);
  return { value: serialOf(year, month, day), format: 'date', error: false };
}

/** Cells `←` belong to the cell on their left, cells `↑` to the one above. */
function mergesOf(table: readonly (readonly string[])[]): readonly Area[] {
  return table.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      if (cell === '←' || cell === '↑') return [];
      let columns = 1;
      while (line[column + columns] === '←') columns++;
      let rows = 1;
      while (table[row + rows]?.[column] === '↑') rows++;
      return rows * columns === 1 ? [] : [{ row, column, rows, columns }];
    }),
  );
}
