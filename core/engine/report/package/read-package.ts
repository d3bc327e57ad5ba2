import type { Text } from '../../../locale/text.ts';
import type { CellValue } from '../../../workbook/cell.ts';
import type { SheetSnapshot, Snapshot } from '../../../workbook/snapshot.ts';
import { checksumOf, type PackageHead } from './checksum.ts';
import type { PackageLine } from './package-line.ts';
import { headWords, PACKAGE_COLUMNS, type PackageColumn, packageHeaders } from './package-words.ts';
import { isWord, readLine, textOf } from './read-line.ts';

/** A package as it was found in a workbook. */
export interface ReadPackage {
  readonly sheet: string;
  readonly head: PackageHead;
  readonly lines: readonly PackageLine[];
  /** The last month up to which all its regions had reported, `2024-M07`; `–` for none, `null` where it does not say. */
  readonly complete: string | null;
  /** As it stands there. */
  readonly checksum: string;
  /** Whether it holds what its maker put there; `null` where its checksum is gone. */
  readonly isUnchanged: boolean | null;
  /** What is wrong with it, in words that an officer can act on; nothing where all is well. */
  readonly findings: readonly Text[];
}

/**
 * Reads *Paket Rekap* from any workbook; `null` where no sheet holds one. Its name, the order of its lines and columns,
 * filters and blank rows do not matter.
 */
export function readPackage({ sheets }: Snapshot): ReadPackage | null {
  for (const sheet of sheets) {
    const table = tableOf(sheet);
    if (table) return packageOf(sheet, table);
  }
  return null;
}

interface Table {
  /** The row of the headers, counted from 0. */
  readonly header: number;
  readonly columns: Readonly<Partial<Record<PackageColumn, number>>>;
}

/** The headers stand in the first rows. */
const SEARCHED = 60;
const NEEDED: readonly PackageColumn[] = PACKAGE_COLUMNS.filter(
  (column) => column !== 'name' && column !== 'label',
);

/** What each column is called in either language, in small letters. */
const COLUMN_WORDS: ReadonlyMap<string, PackageColumn> = new Map(
  PACKAGE_COLUMNS.flatMap((column) =>
    Object.values(packageHeaders[column]).map((word) => [word.toLowerCase(), column] as const),
  ),
);

function tableOf(sheet: SheetSnapshot): Table | null {
  for (let header = 0; header < Math.min(sheet.rowCount, SEARCHED); header++) {
    const columns: Partial<Record<PackageColumn, number>> = {};
    sheet.columns.forEach(({ values }, at) => {
      const cell = values[header];
      if (typeof cell !== 'string') return;
      const column = COLUMN_WORDS.get(cell.trim().toLowerCase());
      if (column !== undefined) columns[column] ??= at;
    });
    if (NEEDED.every((column) => columns[column] !== undefined)) return { header, columns };
  }
  return null;
}

function packageOf(sheet: SheetSnapshot, table: Table): ReadPackage {
  const { lines, unread } = linesOf(sheet, table);
  const fact = (label: Text): string => factOf(sheet, table.header, label);
  const head: PackageHead = {
    region: fact(headWords.region),
    period: fact(headWords.period),
    status: fact(headWords.status) === 'FINAL' ? 'FINAL' : 'SEMENTARA',
  };
  const written = fact(headWords.checksum);
  const isUnchanged = written === '' ? null : unread.length === 0 && written === checksumOf(head, lines);
  return {
    sheet: sheet.name,
    head,
    lines,
    complete: fact(headWords.complete) || null,
    checksum: written,
    isUnchanged,
    findings: [
      ...unread.map(unreadable),
      ...(isUnchanged === null ? [NO_CHECKSUM] : []),
      ...(isUnchanged === false ? [CHANGED] : []),
    ],
  };
}

const CHANGED: Text = {
  id: 'Isi paket rekap ini berbeda dari saat dibuat: ada angka yang berubah, atau baris yang hilang atau bertambah. Minta paket yang baru dari pengirimnya.',
  en: 'This package does not hold what it held when it was made: a figure has changed, or a line is missing or was added. Ask its sender for a new one.',
};
const NO_CHECKSUM: Text = {
  id: 'Angka pemeriksa paket rekap ini tidak ada, sehingga tidak dapat dipastikan isinya utuh. Minta paket yang baru dari pengirimnya.',
  en: 'The checksum of this package is missing, so it is not certain that it is complete. Ask its sender for a new one.',
};

function unreadable(row: number): Text {
  return {
    id: `Baris ${row} paket rekap ini tidak dapat dibaca.`,
    en: `Row ${row} of this package cannot be read.`,
  };
}

/** What stands right of a label above the table. */
function factOf({ columns }: SheetSnapshot, header: number, label: Text): string {
  for (let row = 0; row < header; row++) {
    const at = columns.findIndex(({ values }) => isWord(textOf(values[row]), label));
    if (at < 0) continue;
    const right = columns.slice(at + 1).map(({ values }) => textOf(values[row]));
    return right.find((text) => text !== '') ?? '';
  }
  return '';
}

function linesOf(
  { columns, rowCount }: SheetSnapshot,
  table: Table,
): { readonly lines: readonly PackageLine[]; readonly unread: readonly number[] } {
  const lines: PackageLine[] = [];
  const unread: number[] = [];
  for (let row = table.header + 1; row < rowCount; row++) {
    const cell = (column: PackageColumn): CellValue =>
      columns[table.columns[column] ?? -1]?.values[row] ?? null;
    if (NEEDED.every((column) => textOf(cell(column)) === '')) continue;
    const line = readLine(cell);
    if (line) lines.push(line);
    else unread.push(row + 1);
  }
  return { lines, unread };
}
