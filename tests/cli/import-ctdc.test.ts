import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tidy as tidyCommand } from '../../cli/command-tidy.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { createTemplates, type SheetSnapshot, sheetNamed } from '../../core/index.ts';
import { type CheckedFile, fileAsJson, testFolder } from './check-run.ts';
import { runImport } from './import-run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const data = join(process.env['CTDC_FOLDER'] ?? join(root, '../shared/data/ctdc'), 'trafficking_cleaned.csv');
const missing = existsSync(data) ? null : `not run: ${data} is not there (CTDC_FOLDER names its folder)`;
if (missing !== null) process.stdout.write(`${missing}\n`);

const RECORDS = 14_299;
const folder = testFolder();

afterAll(() => folder.remove());

// 14,299 public, k-anonymised records of the Counter-Trafficking Data Collaborative (IOM), which nobody here wrote.
describe.skipIf(missing !== null)('importing the public records of CTDC', () => {
  const told: { cases: unknown; victims: unknown } = { cases: null, victims: null };
  let checked: CheckedFile;
  let victims: SheetSnapshot | null;

  beforeAll(async () => {
    folder.write('empty.xlsx', await emptyBook());
    told.cases = await importInto('empty.xlsx', 'T01', 'cases.xlsx');
    told.victims = await importInto('cases.xlsx', 'T02', 'both.xlsx');
    checked = await fileAsJson(folder.path('both.xlsx'));
    victims = sheetNamed(readXlsx(folder.bytes('both.xlsx'), { fileName: null }), 'T02 Korban');
  }, 600_000);

  it.each(['cases', 'victims'] as const)('brings every record in: %s', (which) => {
    expect(told[which]).toMatchObject({
      summary: { rows: RECORDS, imported: RECORDS, refused: 0, questions: 0, skipped: 1 },
    });
  });

  it.each([
    ['jenis_kelamin', { Perempuan: 12_460, 'Laki-laki': 1839 }],
    [
      'eksploitasi_utama',
      {
        'Pelacuran/eksploitasi seksual komersial': 11_908,
        'Kerja atau pelayanan paksa': 2240,
        'Perkawinan paksa/pengantin pesanan': 75,
        'Bentuk lain': 76,
      },
    ],
    [
      'kelompok_usia',
      {
        'Anak, usia tidak pasti': 201 + 4942,
        '18–24 tahun': 2056 + 1547,
        'Dewasa, usia tidak pasti': 1219 + 802 + 424,
        '25–44 tahun': 895 + 2213,
      },
    ],
    ['kewarganegaraan', { WNI: 69, WNA: 5877, 'Tidak diketahui': 8353 }],
  ])('keeps the published counts of %s', (field, counts) => {
    expect(tallyOf(victims, field, String)).toEqual(counts);
  });

  it('keeps the published counts of years in the codes', () => {
    expect(tallyOf(victims, 'kode_korban', (code) => code.slice(8, 12))).toEqual({
      2012: 120,
      2013: 237,
      2014: 212,
      2015: 2218,
      2016: 3711,
      2017: 3847,
      2018: 3954,
    });
  });

  it('is tidied by giving every row its id, and has the same issues afterwards', {
    timeout: 120_000,
  }, async () => {
    const [both, tidy] = [folder.path('both.xlsx'), folder.path('tidy.xlsx')];
    let said = '';
    const out = (text: string): void => {
      said += text;
    };
    const terminal = { out, err: () => undefined, colours: false, progress: () => undefined };
    await tidyCommand([both, '--out', tidy, '--format', 'json', '--today=2024-08-08'], terminal);
    const { summary, changes } = JSON.parse(said);
    expect(summary).toMatchObject({ choices: 0 });
    expect(tally(changes.map(({ column }: { readonly column: string }) => column))).toEqual({
      _id_baris: 2 * RECORDS,
    });
    expect(foundIn(await fileAsJson(tidy))).toEqual(foundIn(checked));
  });

  it('is checked with exactly the entries missing that the source does not have', () => {
    expect({ rows: checked.summary.rows, found: foundIn(checked) }).toEqual({
      rows: 2 * RECORDS,
      found: {
        'VF-01 T00.nama_instansi': 1,
        'VF-01 T00.data_per_tanggal': 1,
        'VF-01 T00.jabatan_penandatangan': 1,
        'VF-01 T01.peran_wilayah': RECORDS,
        'VF-01 T01.status_penanganan': RECORDS,
        'VF-01 T02.asesmen_pemberdayaan': RECORDS,
        'VF-01 T02.kebutuhan_layanan': RECORDS,
        'VF-02 T02.tanggal_status': RECORDS,
        'VF-02 T02.usia_lapor': RECORDS,
        // Nobody has declared anything on the cover yet.
        'VP-01 T00.pernyataan_T01': 1,
        'VP-01 T00.pernyataan_T02': 1,
        'VP-01 T00.pernyataan_T03': 1,
        'VP-01 T00.pernyataan_T04': 1,
        'VP-01 T00.pernyataan_T06': 1,
      },
    });
  });
});

/** How many issues of each rule each column has. */
function foundIn({ issues }: CheckedFile): Readonly<Record<string, number>> {
  return tally(issues.map(({ rule, template, column }) => `${rule} ${template}.${column}`));
}

function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function emptyBook(): Promise<Uint8Array> {
  const { sheets, names } = createTemplates({
    region: '31.73',
    period: { kind: 'month', year: 2024, number: 7 },
    agency: 'UPTD_PPA',
    templates: ['T01', 'T02'],
    rows: RECORDS,
    locale: 'id',
    thisYear: 2024,
  });
  return writeWorkbook({ sheets, names, properties: { title: 'Monev TPPO', creator: 'Monev TPPO' } });
}

async function importInto(book: string, template: 'T01' | 'T02', out: string): Promise<unknown> {
  const mapping = join(root, `tests/fixtures/ctdc-${template.toLowerCase()}.json`);
  const paths = ['--from', data, '--mapping', mapping, '--out', folder.path(out)];
  const run = await runImport(folder.path(book), '--template', template, ...paths, '--format', 'json');
  expect(run.ended).toBe(0);
  return JSON.parse(run.out);
}

/** How often each value stands in a column of a filled table. */
function tallyOf(
  sheet: SheetSnapshot | null,
  field: string,
  part: (value: string) => string,
): Record<string, number> {
  const column = sheet?.columns.find(({ values }) => values[1] === field);
  const values = column?.values.slice(2) ?? [];
  return tally(values.flatMap((value) => (value === null ? [] : [part(String(value))])));
}
