import { readFileSync } from 'node:fs';
import {
  type Fixture,
  type FixtureChange,
  type FixtureRecord,
  type FixtureRow,
  parseFixture,
} from './fixture-format.ts';

/** The records of a small workbook by template, and the day on which it is checked. */
export interface FixtureWorkbook {
  readonly today: string;
  readonly records: Readonly<Record<string, readonly FixtureRecord[]>>;
}

const NAMES = [
  ...['sampul', 'kasus', 'korban', 'layanan', 'perkara', 'monev-hotel'],
  ...['kegiatan', 'rencana-aksi', 'kelembagaan', 'rapat', 'regulasi', 'tindak-lanjut'],
];

/** All fixture files of `tests/fixtures`; how they are written is said in its README.md. */
export function readFixtures(): readonly Fixture[] {
  return NAMES.map((name) => {
    const file = `${name}.md`;
    return parseFixture(readFileSync(new URL(`../fixtures/${file}`, import.meta.url), 'utf8'), file);
  });
}

/** The small workbook of a fixture row: the baseline of each template, changed, and copies of it where more are named. */
export function workbookOf(row: FixtureRow, fixtures: readonly Fixture[]): FixtureWorkbook {
  let today = '';
  const records: Record<string, readonly FixtureRecord[]> = {};
  for (const { template, baseline } of fixtures) {
    const changes = row.changes.filter((change) => change.template === template);
    const length = Math.max(1, ...changes.map(({ record }) => record));
    records[template] = Array.from({ length }, (_, i) => {
      const { hari_ini: day, ...record } = changed(
        baseline,
        changes.filter((change) => change.record === i + 1),
      );
      if (day?.kind === 'date') today = day.value;
      return record;
    });
  }
  return { today, records };
}

function changed(baseline: FixtureRecord, changes: readonly FixtureChange[]): FixtureRecord {
  const cells = new Map(Object.entries(baseline));
  for (const { column, cell } of changes) {
    if (cell) cells.set(column, cell);
    else cells.delete(column);
  }
  return Object.fromEntries(cells);
}
