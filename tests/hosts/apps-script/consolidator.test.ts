import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { register } from '../../../cli/command-register.ts';
import { readXlsx } from '../../../cli/xlsx/read-workbook.ts';
import { brokenFiles } from '../../cli/consolidate-broken.ts';
import { runConsolidate, submissionFolder, type Told, toldOf } from '../../cli/consolidate-run.ts';
import { submissionFile, TODAY } from '../../support/submission-book.ts';
import { type Consolidator, openConsolidator } from './consolidator.ts';

const folder = submissionFolder();
let regency: Compared;
let province: Compared;

/** What the command line and the consolidator made of the same files. */
interface Compared {
  readonly name: string;
  readonly told: Told;
  /** The workbook of the command line. */
  readonly file: string;
  readonly drive: Consolidator;
}

type Files = readonly { readonly name: string; readonly bytes: Uint8Array; readonly isGoogle?: boolean }[];

async function compared(name: string, region: string, files: Files): Promise<Compared> {
  const file = folder.path(`${name}.xlsx`);
  const drive = await openConsolidator();
  for (const { name: path, bytes, isGoogle } of files) {
    folder.write(`${name}/${path}`, bytes);
    // A spreadsheet of Google may well bear the name of the file from which it was made.
    if (isGoogle) drive.driver.drive.addSpreadsheet(path, readXlsx(bytes, { fileName: null }));
    else drive.driver.drive.addFile(path, bytes);
  }
  const told = await toldOf(folder.path(name), `--out=${file}`);
  drive.fillIn({ region });
  drive.consolidate();
  return { name, told, file, drive };
}

async function provinceFiles(): Promise<Files> {
  const files: Files[number][] = [];
  for (const region of ['31.71', '31.73']) {
    const bytes = await submissionFile({ region, after: 0 });
    folder.write(`asal-${region}/a.xlsx`, bytes);
    const report = folder.path(`paket-${region}.xlsx`);
    await runConsolidate(
      folder.path(`asal-${region}`),
      `--out=${folder.path(`gabungan-${region}.xlsx`)}`,
      `--report=${report}`,
    );
    files.push(
      { name: `${region}.xlsx`, bytes },
      { name: `paket-${region}.xlsx`, bytes: readFileSync(report) },
    );
  }
  return files;
}

beforeAll(async () => {
  const office = { agency: 'RS', office: 'RSUD Cengkareng', after: 1100 };
  regency = await compared('kiriman', '31.73', [
    ...(await brokenFiles()),
    { name: 'dalam/rs.xlsx', bytes: await submissionFile(office) },
    { name: 'google.xlsx', bytes: await submissionFile({ agency: 'DINKES', after: 1200 }), isGoogle: true },
  ]);
  province = await compared('provinsi', '31', await provinceFiles());
}, 400_000);

afterAll(() => folder.remove());

/** Cells that differ, but for what formulas compute. */
function differingCells({ drive, file }: Compared): readonly string[] {
  const { sheets } = readXlsx(readFileSync(file), { fileName: null });
  return sheets.flatMap(({ name, columns, rowCount }) => {
    const { values } = drive.sheet(name);
    const rows = Array.from({ length: Math.max(rowCount, values.length) }, (_, row) => row);
    return columns.flatMap((column, at) =>
      rows.flatMap((row) => {
        const [here, there] = [values[row]?.[at] ?? null, column.values[row] ?? null];
        const isSame = column.formulas?.[row] !== undefined || here === there;
        return isSame ? [] : [`${name} ${row + 1}:${at + 1} ${here} ${there}`];
      }),
    );
  });
}

describe.each([
  ['sound and broken submissions of a regency', () => regency],
  ['packages and submissions of a province', () => province],
])('a folder of %s in Google Drive', (_name, given) => {
  it('is judged and told in the same words as on the command line', () => {
    const { drive, told } = given();
    const kinds = { merged: 'Digabung', warned: 'Digabung dengan catatan', refused: 'Ditolak' };
    expect(drive.table()).toEqual(
      told.files.map(({ file, verdict, rows, reasons }) => [
        file,
        kinds[verdict],
        String(rows),
        reasons.join(' '),
      ]),
    );
    const { found, merged, refused } = told.rows;
    expect(merged).toBeGreaterThan(0);
    expect(drive.status().slice(0, 3)).toEqual([
      'Selesai',
      `${told.files.length} dari ${told.files.length} berkas`,
      `${found} baris ditemukan = ${merged} digabung + ${refused} tidak digabung.`,
    ]);
  });

  it('has the same sheets with the same cells', () => {
    const { drive, file } = given();
    const names = readXlsx(readFileSync(file), { fileName: null }).sheets.map(({ name }) => name);
    const own = /^(?:Lembar1|Penggabungan|_monev_daftar|_monev_kiriman|_monev_pengaturan)$/;
    const found = drive.driver.sheetNames().filter((name) => !own.test(name));
    expect(found).toEqual([...names, 'Daftar Kiriman', 'Pengingat', 'Berkas']);
    expect(differingCells(given())).toEqual([]);
  });

  it('has the register that the command line makes of the same folder', async () => {
    const { drive, name } = given();
    const out = folder.path(`register-${name}.xlsx`);
    const terminal = {
      out: () => undefined,
      err: () => undefined,
      colours: false,
      progress: () => undefined,
    };
    const call = ['--period=2024-M07', `--today=${TODAY}`, `--out=${out}`];
    await register([folder.path(name), ...call], terminal);
    const made = readXlsx(readFileSync(out), { fileName: null }).sheets;
    expect(made.map((sheet) => sheet.name)).toEqual(['Register', 'Pengingat', 'Berkas']);
    for (const [i, { columns, rowCount }] of made.entries()) {
      const lines = Array.from({ length: rowCount }, (_, row) =>
        columns.map(({ values }) => String(values[row] ?? '').replaceAll(`${folder.path(name)}/`, '')),
      );
      const { values } = drive.sheet(['Daftar Kiriman', 'Pengingat', 'Berkas'][i] ?? '');
      const shown = lines.map((line, row) => line.map((_, at) => String(values[row]?.[at] ?? '')));
      expect(shown).toEqual(lines);
    }
  });

  it('takes the clock away when it is done', () => {
    expect(given().drive.driver.triggers()).toEqual([]);
  });
});
