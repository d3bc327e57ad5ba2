import { describe, expect, it } from 'vitest';
import { periodId } from '../../core/commands/period.ts';
import { periodInWords } from '../../core/commands/period-words.ts';
import { columnsWith } from '../support/normal-columns.ts';
import { readCells, sayAlso, sayReading } from '../support/normal-read.ts';
import { type NormalLine, normalLines, type RawCell } from '../support/normal-table.ts';

// A copy of specification §9.2 with the column in which each row is read, and every deviation with its reason.
const lines = normalLines('normalisasi-spesifikasi.md');
const done = lines.filter(({ classes }) => !classes.includes('belum'));
const cases = done.flatMap((line) =>
  line.cells.map((cell, i) => ({
    ...line,
    cell,
    i,
    title: `${line.number}. ${line.column} ${cell.written}`,
  })),
);

describe('the table of raw and normal forms', () => {
  it('is complete', () => {
    const numbers = [...new Set(lines.map(({ number }) => number))];
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  });

  it('gives a reason for each class that is not the one of the specification', () => {
    const silent = lines.filter(
      ({ classes, specified, reason }) => reason === '' && classes.some((one) => one !== specified),
    );
    expect(silent.map(({ number, cells }) => `${number} ${cells[0]?.written}`)).toEqual([]);
  });

  it('has as many results and classes as cells', () => {
    for (const { cells, results, classes } of lines) {
      expect(results).toHaveLength(cells.length);
      expect(classes).toHaveLength(cells.length);
    }
  });
});

describe('normalising', () => {
  it.each(cases)('$title', ({ cell, i, ...line }) => {
    expect(line.column === 'periode' ? readAsPeriod(cell, line.also) : readInColumn(line, cell, i)).toEqual({
      result: line.results[i],
      also: line.also,
      class: line.classes[i],
    });
  });
});

function readInColumn(line: NormalLine, cell: RawCell, i: number) {
  const place = columnsWith(line.column);
  const column = place?.columns[place.name];
  if (!place || !column) throw new Error(`no column ${line.column}`);
  const cells = (line.together ? line.cells : [cell]).map(({ value, percent }) => ({
    cell: value,
    format: percent ? ('percent' as const) : ('general' as const),
  }));
  const reading = readCells(place.columns, place.name, cells, { year: line.year })[line.together ? i : 0];
  if (!reading) throw new Error('no cell');
  const said = sayReading(column, reading);
  return {
    result: reading.class === 'ERR' && said === '' ? '–' : said === '' ? '?' : said,
    also: sayAlso(place.columns, reading.value?.also ?? []),
    class: reading.class,
  };
}

function readAsPeriod({ value }: RawCell, also: string) {
  const read = periodInWords(String(value));
  const ids = read ? [...new Set([periodId(read.first), periodId(read.last)])] : [];
  return { result: ids.join('…'), also, class: 'FIX' };
}
