import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { createTemplates, sheetNamed } from '../../core/index.ts';
import { fileAsJson, testFolder } from './check-run.ts';
import { runImport } from './import-run.ts';

const folder = testFolder();
let empty: Uint8Array;

beforeAll(async () => {
  const { sheets, names } = createTemplates({
    region: '31.73',
    period: { kind: 'month', year: 2024, number: 7 },
    agency: 'UPTD_PPA',
    templates: ['T01', 'T02'],
    rows: 3,
    locale: 'id',
    thisYear: 2024,
  });
  empty = await writeWorkbook({ sheets, names, properties: { title: 'Monev TPPO', creator: 'Monev TPPO' } });
});

beforeEach(() => {
  folder.empty();
  folder.write('book.xlsx', empty);
  folder.write('cases.csv', 'No Kasus;Tgl Lapor;Jumlah Korban\nKS-3173-2024-0001;5 Juli 2024;2 org\n');
});

afterAll(() => folder.remove());

describe('monev import', () => {
  it('writes the rows of a file of separated values into the form, in their normal form', async () => {
    expect(await imported('T01', 'cases.csv')).toMatchObject({ ended: 0 });
    expect(rowsOf('T01 Kasus', ['kode_kasus', 'tanggal_lapor', 'jumlah_korban'])).toEqual([
      ['KS-3173-2024-0001', 45_478, 2],
    ]);
  });

  it('adds below what is filled, so that two imports give both', async () => {
    await imported('T01', 'cases.csv');
    folder.write('book.xlsx', folder.bytes('out.xlsx'));
    folder.write('more.csv', 'No Kasus;Tgl Lapor;Jumlah Korban\nKS-3173-2024-0002;2024-07-06;1\n');
    await imported('T01', 'more.csv', '--force');
    expect(rowsOf('T01 Kasus', ['kode_kasus'])).toEqual([['KS-3173-2024-0001'], ['KS-3173-2024-0002']]);
  });

  it('writes a column that the form computes, where the form is still empty', async () => {
    folder.write('victims.csv', 'Kode Korban,Kelompok Usia\nKB-3173-2024-0001,Dewasa\nKB-3173-2024-0002,\n');
    await imported('T02', 'victims.csv');
    expect(rowsOf('T02 Korban', ['kode_korban', 'kelompok_usia'])).toEqual([
      ['KB-3173-2024-0001', 'Dewasa, usia tidak pasti'],
      ['KB-3173-2024-0002', null],
    ]);
  });

  it('makes a workbook that can be checked', async () => {
    await imported('T01', 'cases.csv');
    const { summary } = await fileAsJson(folder.path('out.xlsx'));
    expect(summary.rows).toBe(1);
  });

  it('ends with 1 when a row is refused, and imports the others', async () => {
    folder.write(
      'cases.csv',
      'No Kasus;Tgl Lapor\nKS-3173-2024-0001;31/04/2024\nKS-3173-2024-0002;1/4/2024\n',
    );
    const { ended, out } = await imported('T01', 'cases.csv');
    expect({ ended, said: out.includes("baris 2, Tgl Lapor: Tanggal '31/04/2024' tidak dikenali.") }).toEqual(
      {
        ended: 1,
        said: true,
      },
    );
    expect(rowsOf('T01 Kasus', ['kode_kasus'])).toEqual([['KS-3173-2024-0002']]);
  });

  it('writes nothing and ends with 2 when the form has not enough rows', async () => {
    const lines = [1, 2, 3, 4].map((n) => `KS-3173-2024-000${n};${n}/7/2024`);
    folder.write('cases.csv', `No Kasus;Tgl Lapor\n${lines.join('\n')}\n`);
    const { ended, err } = await imported('T01', 'cases.csv');
    expect({ ended, names: folder.names() }).toEqual({ ended: 2, names: ['book.xlsx', 'cases.csv'] });
    expect(err).toContain('tinggal memuat 3 baris, padahal ada 4 baris');
  });

  it('only shows what would happen with --dry-run', async () => {
    const { ended, out } = await run('T01', 'cases.csv', '--dry-run');
    expect({ ended, names: folder.names() }).toEqual({ ended: 0, names: ['book.xlsx', 'cases.csv'] });
    expect(out).toContain('No Kasus → kode_kasus: pasti 97 %');
  });

  it('gives other programs JSON alone on standard output', async () => {
    const { out } = await run('T01', 'cases.csv', '--dry-run', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      template: 'T01',
      summary: { rows: 1, imported: 1, refused: 0, questions: 0, skipped: 1 },
      imported: [{ row: 2, to: 3 }],
      proposal: { columns: [{ from: 'No Kasus', to: 'kode_kasus', sureness: 'certain' }, {}, {}] },
    });
  });

  it('gives the same result with the mapping that it saved', async () => {
    const first = await imported('T01', 'cases.csv', '--save-mapping', folder.path('m.json'));
    const second = await imported('T01', 'cases.csv', '--mapping', folder.path('m.json'), '--force');
    expect([first.ended, second.ended]).toEqual([0, 0]);
    expect(rowsOf('T01 Kasus', ['kode_kasus', 'jumlah_korban'])).toEqual([['KS-3173-2024-0001', 2]]);
  });

  it('takes guesses only with --accept-guesses', async () => {
    folder.write('victims.csv', 'Kode Korban;Level\nKB-3173-2024-0001;SMP\nKB-3173-2024-0002;SMA\n');
    await imported('T02', 'victims.csv');
    expect(rowsOf('T02 Korban', ['pendidikan'])).toEqual([[null], [null]]);
    await imported('T02', 'victims.csv', '--accept-guesses', '--force');
    expect(rowsOf('T02 Korban', ['pendidikan'])).toEqual([['SMP sederajat'], ['SMA–SMK sederajat']]);
  });

  it('reads a named sheet of another workbook', async () => {
    await imported('T01', 'cases.csv');
    folder.write('other.xlsx', folder.bytes('out.xlsx'));
    await imported('T01', 'other.xlsx', '--sheet', 'T01 Kasus', '--force');
    expect(rowsOf('T01 Kasus', ['kode_kasus', 'tanggal_lapor'])).toEqual([['KS-3173-2024-0001', 45_478]]);
  });

  it('never repeats a value of a sensitive column', async () => {
    folder.write('victims.csv', 'Kode Korban;Kewarganegaraan;Usia;Catatan\nRAHASIA1;RAHASIA2;RAHASIA3;x\n');
    const text = await run('T02', 'victims.csv', '--dry-run');
    const json = await run('T02', 'victims.csv', '--dry-run', '--format', 'json', '--accept-guesses');
    expect(`${text.out}${text.err}${json.out}${json.err}`).not.toContain('RAHASIA');
  });

  it.each([
    ['an existing result', ['--out', 'cases.csv.xlsx'], 'exists'],
    ['a mapping with a stray word', ['--mapping', 'stray.json', '--dry-run'], 'bad-mapping'],
    ['a mapping that is no JSON', ['--mapping', 'cases.csv', '--dry-run'], 'bad-mapping'],
    ['a source that is not there', ['--from', 'nowhere.csv', '--dry-run'], 'not-found'],
    ['a sheet that is not there', ['--from', 'book.xlsx', '--sheet', 'X', '--dry-run'], 'no-sheet'],
    ['a source without headers', ['--from', 'plain.csv', '--dry-run'], 'no-header'],
  ])('refuses %s in one sentence', async (_, words, code) => {
    folder.write('cases.csv.xlsx', 'x');
    folder.write('stray.json', '{"template":"T01","columns":{"kode_kasus":{"form":"No"}}}');
    folder.write('plain.csv', 'KS-3173-2024-0001;5 Juli 2024\nKS-3173-2024-0002;6 Juli 2024\n');
    const paths = words.map((word) => (/\.\w+$/.test(word) ? folder.path(word) : word));
    const { ended } = await run('T01', 'cases.csv', ...paths);
    expect(ended).toMatchObject({ code });
  });

  it('refuses to write over its inputs', async () => {
    const { ended } = await run('T01', 'cases.csv', '--out', folder.path('book.xlsx'), '--force');
    expect(ended).toMatchObject({ name: 'UsageError' });
  });
});

function run(template: string, from: string, ...words: readonly string[]) {
  return runImport(folder.path('book.xlsx'), '--template', template, '--from', folder.path(from), ...words);
}

function imported(template: string, from: string, ...words: readonly string[]) {
  return run(template, from, '--out', folder.path('out.xlsx'), ...words);
}

/** The filled rows of a sheet of the result, as far as the named columns go. */
function rowsOf(name: string, fields: readonly string[]): readonly (readonly unknown[])[] {
  const sheet = sheetNamed(readXlsx(folder.bytes('out.xlsx'), { fileName: null }), name);
  const columns = fields.map(
    (field) => sheet?.columns.find(({ values }) => values[1] === field)?.values ?? [],
  );
  const keys = sheet?.columns[0]?.values.slice(2) ?? [];
  const count = keys.findLastIndex((key) => key !== null) + 1;
  return Array.from({ length: count }, (_, row) => columns.map((values) => values[row + 2] ?? null));
}
