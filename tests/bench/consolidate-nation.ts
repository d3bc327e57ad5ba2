import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blockOf } from '../../cli/sample/blocks.ts';
import { calendarOf } from '../../cli/sample/calendar.ts';
import { fillWorkbook } from '../../cli/sample/fill-workbook.ts';
import { labelsOf, templateOf } from '../../cli/sample/labels.ts';
import { makeOffice, officeTables } from '../../cli/sample/make-office.ts';
import { randomOf } from '../../cli/sample/random.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { packageSheet } from '../../core/engine/report/package/package-sheet.ts';
import { headWords } from '../../core/engine/report/package/package-words.ts';
import { type ReadPackage, readPackage } from '../../core/engine/report/package/read-package.ts';
import { kodeKabkota } from '../../core/katalog/daftar-kode/wilayah.ts';
import { hari } from '../indikator/buku.ts';
import { laporanDari } from '../laporan/laporan-dunia.ts';
import { type Generated, TODAY } from './consolidate-files.ts';

/** The forms whose rows go beyond the regency. */
export const UPPER_FORMS = ['T05', 'T06', 'T07', 'T08', 'T09', 'T10', 'T11'] as const;
/** Different packages; each stands for so many regencies, under their own codes. */
const PACKAGES = 8;
const calendar = calendarOf(hari(TODAY), 2024, 7);
const properties = { title: 'Monev TPPO', creator: 'Monev TPPO' };

/**
 * What regencies send to the nation: of each a package, and a workbook with `size` visits, activities and so on. They stay in
 * the folder for temporary files, and are made only where they are not there yet.
 */
export async function nationFiles(regencies: number, size: number): Promise<Generated> {
  const folder = join(tmpdir(), 'monev-bench', `nation-${size}`);
  mkdirSync(folder, { recursive: true });
  const regions = kodeKabkota.slice(0, regencies);
  const packages: ReadPackage[] = [];
  for (const [i, region] of regions.entries()) {
    const rows = join(folder, `${region}-baris.xlsx`);
    if (!existsSync(rows)) writeFileSync(rows, await writeWorkbook(bookOf(region, i, size, UPPER_FORMS)));
    const path = join(folder, `${region}-paket.xlsx`);
    if (existsSync(path)) continue;
    const made = packages[i % PACKAGES] ?? (await packageOf(region, i, size));
    packages[i % PACKAGES] = made;
    writeFileSync(path, await packageFile(region, made));
  }
  return { folder, names: regions.flatMap((region) => [`${region}-baris.xlsx`, `${region}-paket.xlsx`]) };
}

function bookOf(region: string, seed: number, size: number, forms: readonly string[]) {
  const block = blockOf(region, 2024, 0, calendar);
  const each = new Array<number>(size).fill(1);
  const plan = {
    cases: each,
    services: each,
    files: size,
    visits: size,
    activities: size,
    actions: size,
    members: size,
    meetings: size,
    regulations: size,
    findings: size,
  };
  const office = makeOffice(block, { plan, seed, visitedBefore: 0 }, calendar, randomOf(seed));
  return fillWorkbook(officeTables([office], forms), calendar, {
    locale: 'id',
    rows: size,
    sender: { region, agency: 'DPPPA' },
    cover: { kode_wilayah: labelsOf(templateOf('T00'))('kode_wilayah', region), versi: 1 },
  });
}

/** The package of a real report. */
async function packageOf(region: string, seed: number, size: number): Promise<ReadPackage> {
  const forms = ['T01', 'T02', 'T03', 'T04', ...UPPER_FORMS];
  const book = readXlsx(await writeWorkbook(bookOf(region, seed, size, forms)), { fileName: null });
  const { sheets } = laporanDari([book], { today: hari(TODAY) });
  const found = readPackage(
    readXlsx(await writeWorkbook({ sheets, names: [], properties }), { fileName: null }),
  );
  if (!found) throw new Error('no package');
  return found;
}

function packageFile(region: string, { head, lines, complete }: ReadPackage): Promise<Uint8Array> {
  const own = lines.map((line) => ({ ...line, region }));
  const about = [{ label: headWords.complete, value: complete }];
  const sheet = packageSheet(own, { locale: 'id', head: { ...head, region }, about, labels: new Map() });
  return writeWorkbook({ sheets: [sheet], names: [], properties });
}
