import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repair } from '../../cli/command-repair.ts';
import { tidy } from '../../cli/command-tidy.ts';
import { patchWorkbook } from '../../cli/xlsx/patch-workbook.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import { blankSheet } from '../../core/workbook/sheet-model.ts';
import { bookWith, runCheck, testFolder } from './check-run.ts';
import { runImport } from './import-run.ts';

const folder = testFolder();
const book = folder.path('buku.xlsx');
const marked = folder.path('ditandai.xlsx');

/** Made-up identities, each in one place of the workbook only. */
const TYPED = [
  '3326991208060001',
  '0812-7777-0001',
  'Dewi Lestari',
  '0812-7777-0002',
  'Joko Susilo',
  '3326991208060002',
  'Rina Marlina',
  'Siti Rahmawati',
  '0812-7777-0003',
];

beforeAll(async () => {
  const bytes = await bookWith({
    'T01.uraian_singkat': 'NIK 3326991208060001 dan 0812-7777-0001',
    'T01.sumber_rujukan': 'korban Dewi Lestari',
    'T01.jumlah_pelaku': '"0812-7777-0002"',
    'T02.jenis_kelamin': 'Joko Susilo',
    'T02.usia_lapor': '"3326991208060002"',
    'T05.catatan_kunjungan': 'diterima Ibu Rina Marlina',
  });
  const own = { ...blankSheet('Siti Rahmawati'), cells: [['hub. 0812-7777-0003']] };
  folder.write('buku.xlsx', patchWorkbook(bytes, { sheets: [own], names: [], marks: [] }));
});
afterAll(() => folder.remove());

/** What one of the other commands prints. */
async function said(command: typeof tidy, ...words: readonly string[]): Promise<string> {
  let all = '';
  const hears = (text: string): void => {
    all += text;
  };
  const terminal = { out: hears, err: hears, colours: false, progress: () => undefined };
  await command(words, terminal);
  return all;
}

const repeated = (text: string): readonly string[] => TYPED.filter((one) => text.includes(one));

describe('identities in cells and in the name of a sheet', () => {
  it.each([
    ['in Indonesian', []],
    ['in English', ['--locale', 'en']],
    ['as JSON', ['--format', 'json']],
  ])('are not repeated by monev check %s', async (_, options) => {
    const { out, err } = await runCheck(book, ...options);
    expect(repeated(out + err)).toEqual([]);
    expect(out).toContain('VI-03');
  });

  it('are told with the number of their sheet', async () => {
    const { out } = await runCheck(book);
    expect(out).toMatch(/Lembar ke-\d+!A1 +GALAT VI-03/);
  });

  it('stand in a marked copy only where they stood before', async () => {
    await runCheck(book, '--annotate', marked);
    const before = timesIn(folder.bytes('buku.xlsx'));
    expect(timesIn(folder.bytes('ditandai.xlsx'))).toEqual(before);
    expect(Math.min(...before)).toBeGreaterThan(0);
  });

  it('are not repeated by a dry run of monev tidy', async () => {
    expect(repeated(await said(tidy, book, '--dry-run', '--today=2024-08-08'))).toEqual([]);
    expect(repeated(await said(tidy, book, '--dry-run', '--format', 'json', '--today=2024-08-08'))).toEqual(
      [],
    );
  });

  it('are not repeated by a dry run of monev repair', async () => {
    expect(repeated(await said(repair, book, '--dry-run'))).toEqual([]);
  });
});

describe('a header that tells of somebody', () => {
  it.each([
    ['on the screen', []],
    ['as JSON', ['--format', 'json']],
  ])('is not repeated %s', async (_, options) => {
    folder.write('dasar.xlsx', await bookWith());
    folder.write('sumber.csv', 'Nama Siti Aminah;0812-3456-7890;Usia;Lain\nBudi Santoso;x;16;y\n');
    const map = folder.path(`peta-${options.length}.json`);
    const { out, err } = await runImport(
      folder.path('dasar.xlsx'),
      '--template=T02',
      `--from=${folder.path('sumber.csv')}`,
      '--dry-run',
      `--save-mapping=${map}`,
      ...options,
    );
    const saved = new TextDecoder().decode(folder.bytes(`peta-${options.length}.json`));
    const all = `${out}${err}${saved}`;
    expect(['Siti Aminah', '0812-3456-7890', 'Budi Santoso'].filter((one) => all.includes(one))).toEqual([]);
    expect(saved).toContain('Lain');
  });
});

/** How often each identity stands in the parts of a file. */
function timesIn(bytes: Uint8Array): readonly number[] {
  const zip = openZip(bytes);
  const all = zip.names.map((name) => new TextDecoder().decode(zip.read(name))).join('\n');
  return TYPED.map((one) => all.split(one).length - 1);
}
