import { beforeAll, expect, it } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { NO_LEDGER } from '../../core/commands/report/mask-report.ts';
import { reportId } from '../../core/commands/report/report-id.ts';
import { checkWorkbook } from '../../core/index.ts';
import type { SheetModel } from '../../core/workbook/sheet-model.ts';
import { type SheetSnapshot, type Snapshot, sheetNamed } from '../../core/workbook/snapshot.ts';
import { hari } from '../indikator/buku.ts';
import { sheetOf } from '../support/identity-book.ts';
import { demoBooks } from './keadaan.ts';
import { laporanDari } from './laporan-dunia.ts';

const YEAR = { kind: 'year', year: 2023, number: 0 } as const;

/** The workbook of a city with enough victims that some of its numbers are printed and others masked. */
let book: Snapshot;

beforeAll(async () => {
  const books = await demoBooks(2023);
  const longest = (one: Snapshot): number => sheetNamed(one, 'T02 Korban')?.rowCount ?? 0;
  book = books.reduce((most, one) => (longest(one) > longest(most) ? one : most));
});

it.each([
  ['id', 3],
  ['id', 5],
  ['en', 5],
  ['id', 11],
] as const)(
  'a public report in a workbook breaks no rule there, in %s with k = %i, and the next one can be made',
  async (locale, k) => {
    const options = { locale, k, period: YEAR, edition: 'public' } as const;
    const first = laporanDari([book], options);
    const joined = withSheets(await drawn(first.sheets));
    expect(rulesIn(joined)).toEqual([]);
    const next = laporanDari([joined], { ...options, ledger: first.ledger ?? NO_LEDGER });
    expect(next.sheets.map(({ name }) => name)).toEqual(first.sheets.map(({ name }) => name));
  },
);

it('a number that somebody typed over a mask is told', async () => {
  const { sheets } = laporanDari([book], { period: YEAR, edition: 'public', tabs: ['R02', 'R03'] });
  const typed = sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((line) => line.map((cell) => (cell === '*' ? 3 : cell))),
  }));
  expect(rulesIn(withSheets(await drawn(typed)))).toContainEqual(expect.stringContaining('VI-18 R02'));
});

it('staff are told in words why a number is masked, without the number', () => {
  const { masked } = laporanDari([book], { period: YEAR, edition: 'public' });
  const why = masked.map((one) => one.why.id).join('\n');
  expect(why).toMatch(
    /"Jumlah korban TPPO tercatat \(Anak: Ya; Kota Administrasi Jakarta Barat; Tahun 2023\)"/,
  );
  expect(why).not.toMatch(/\b[a-z]+=|\d{4}-M\d\d/);
});

it('the id of a report is taken for nobody’s address or number', () => {
  const column = Array.from({ length: 5000 }, (_, i) => reportId([{ id: `R${i}`, title: '', blocks: [] }]));
  expect(new Set(column).size).toBe(column.length);
  const sheet = sheetOf(
    'Catatan',
    column.map((id) => [id]),
  );
  expect(rulesIn(withSheets([sheet]))).toEqual([]);
});

function withSheets(sheets: readonly SheetSnapshot[]): Snapshot {
  return { ...book, sheets: [...book.sheets, ...sheets] };
}

/** The rules about identities that a workbook breaks, and where. */
function rulesIn(snapshot: Snapshot): readonly string[] {
  const { issues } = checkWorkbook(snapshot, { today: hari('2025-01-15'), locale: 'id', beside: [] });
  return issues.flatMap(({ rule, sheet, cell }) =>
    rule.startsWith('VI-') ? [`${rule} ${sheet} ${cell}`] : [],
  );
}

/** Sheets as they are read again from a file. */
async function drawn(sheets: readonly SheetModel[]): Promise<readonly SheetSnapshot[]> {
  const bytes = await writeWorkbook({ sheets, names: [], properties: { title: '', creator: '' } });
  return readXlsx(bytes, { fileName: null }).sheets;
}
