import { type FixtureCell, parseCell } from './fixture-cell.ts';

/** The filled cells of a record, by field_id. */
export type FixtureRecord = Readonly<Record<string, FixtureCell>>;

/** A cell of a small workbook; records of a template count from 1. */
interface FixturePlace {
  readonly template: string;
  readonly record: number;
  readonly column: string;
}

/** A cell that differs from the baseline; `null` is blank. */
export interface FixtureChange extends FixturePlace {
  readonly cell: FixtureCell | null;
}

/** A rule that the workbook breaks, and where the issue points to. */
interface FixtureBreak extends FixturePlace {
  readonly rule: string;
}

/** One row of a fixture table: a small workbook, told by what differs from the baselines. */
export interface FixtureRow {
  /** `kasus.md:42 VR-01 …`: the file, the line and the heading above the table. */
  readonly title: string;
  readonly changes: readonly FixtureChange[];
  readonly breaks: readonly FixtureBreak[];
}

/** One fixture file: the baseline record of a template, and rows. */
export interface Fixture {
  readonly template: string;
  readonly baseline: FixtureRecord;
  readonly rows: readonly FixtureRow[];
}

const TITLE = /^# (T\d\d)\b/m;
const BASELINE = 'kolom,isian';

/** Reads a fixture file; throws with the line where it is not written as agreed. */
export function parseFixture(markdown: string, file: string): Fixture {
  const template = TITLE.exec(markdown)?.[1];
  if (!template) throw new Error(`${file}: judul berkas harus dimulai dengan "# Tnn"`);
  const lines = tableLines(markdown, file);
  const baseline = lines.flatMap(({ header, cells: [name = '', written = ''] }) => {
    const cell = header.join() === BASELINE ? parseCell(written) : null;
    return cell ? [[name, cell] as const] : [];
  });
  const rows = lines
    .filter(({ header }) => header.join() !== BASELINE)
    .map(({ title, header, cells }) => rowOf(title, template, header, cells));
  const unchanged = { title: `${file} Baris baku`, changes: [], breaks: [] };
  return { template, baseline: Object.fromEntries(baseline), rows: [unchanged, ...rows] };
}

interface TableLine {
  readonly title: string;
  readonly header: readonly string[];
  readonly cells: readonly string[];
}

const HEADING = /^##+ (.+)$/;

function tableLines(markdown: string, file: string): readonly TableLine[] {
  const found: TableLine[] = [];
  let heading = '';
  let header: readonly string[] | null = null;
  for (const [i, line] of markdown.split('\n').entries()) {
    const title = `${file}:${i + 1} ${heading}`.trim();
    heading = HEADING.exec(line)?.[1] ?? heading;
    if (!line.startsWith('|')) header = null;
    else if (header === null) header = headerOf(line, title);
    else if (!line.startsWith('| --')) found.push({ title, header, cells: rowCells(line, header, title) });
  }
  return found;
}

function headerOf(line: string, title: string): readonly string[] {
  const header = cellsOf(line);
  if (header.at(-1) === 'melanggar' || header.join() === BASELINE) return header;
  throw new Error(`${title}: kolom terakhir tabel harus "melanggar"`);
}

function rowCells(line: string, header: readonly string[], title: string): readonly string[] {
  const cells = cellsOf(line);
  if (cells.length === header.length) return cells;
  throw new Error(`${title}: banyaknya sel tidak sama dengan judul tabel`);
}

function cellsOf(line: string): readonly string[] {
  const cells = line.split('|').slice(1, -1);
  return cells.map((cell) => cell.trim());
}

function rowOf(title: string, own: string, header: readonly string[], cells: readonly string[]): FixtureRow {
  const changes = header.slice(0, -1).flatMap((name, i) => {
    const written = cells[i] ?? '';
    return written === '' ? [] : [{ ...placeOf(name, own), cell: parseCell(written) }];
  });
  const broken = (cells.at(-1) ?? '').split(', ').filter((word) => word !== '');
  const breaks = broken.map((word) => {
    const [rule = '', place] = word.split('@');
    if (!place) throw new Error(`${title}: "${word}" harus berbentuk aturan@kolom`);
    return { rule, ...placeOf(place, own) };
  });
  return { title, changes, breaks };
}

const PLACE = /^(?:(T\d\d)\.)?(?:(\d)\.)?(\w+)$/;

function placeOf(name: string, own: string): FixturePlace {
  const [, template = own, record = '1', column] = PLACE.exec(name) ?? [];
  if (!column) throw new Error(`"${name}" bukan nama kolom seperti kode_kasus atau T02.2.kode_kasus`);
  return { template, record: Number(record), column };
}
