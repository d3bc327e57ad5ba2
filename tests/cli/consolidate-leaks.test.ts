import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { XlsxWorkbook } from '../../cli/xlsx-host.ts';
import { isSubmissionId } from '../../core/commands/submission/submission-id.ts';
import { submissionBook, submissionFile, withEntry, withSheet } from '../support/submission-book.ts';
import { runConsolidate, submissionFolder, toldOf } from './consolidate-run.ts';

const folder = submissionFolder();
const out = (name: string): string => `--out=${folder.path(name)}`;

const NIK = '3173012304900001';
const NAMED = 'Melati 15 Cengkareng';

afterAll(() => folder.remove());

/** All that a workbook says, in any cell of any sheet. */
function textOf(name: string): string {
  const { sheets } = readXlsx(readFileSync(folder.path(name)), { fileName: null });
  return sheets.flatMap(({ columns }) => columns.flatMap(({ values }) => values.join('\n'))).join('\n');
}

async function withCover(cover: Readonly<Record<string, string | number | null>>, agency = 'DINSOS') {
  return submissionFile({ agency, after: 100, cover });
}

describe('what a file calls the parts of its package', () => {
  beforeAll(async () => {
    folder.write('provinsi/catatan.txt', '');
    for (const region of ['31.71', '31.73']) {
      folder.write(`asal-${region}/a.xlsx`, await submissionFile({ region, after: 0 }));
      const report = `--report=${folder.path(`provinsi/${region}.xlsx`)}`;
      await runConsolidate(folder.path(`asal-${region}`), out(`g-${region}.xlsx`), report);
    }
    const tampered = new XlsxWorkbook(readFileSync(folder.path('provinsi/31.71.xlsx')));
    const sheet = tampered.read().sheets.find(({ name }) => name === 'R14 Paket Rekap');
    const header = sheet?.columns.findIndex(({ values }) => values.includes('Bagian')) ?? -1;
    const column = sheet?.columns[header]?.values ?? [];
    const row = column.findIndex((value, i) => i > column.indexOf('Bagian') && value !== null);
    const cells = [{ row, column: header, before: column[row] ?? null, after: `Siti Aminah NIK ${NIK}` }];
    await tampered.write({ sheets: [], names: [], marks: [], edits: [{ sheet: 'R14 Paket Rekap', cells }] });
    folder.write('provinsi/31.71.xlsx', tampered.bytes);
  }, 120_000);

  it('does not go up: the merged package names its parts by their codes', async () => {
    const { files } = await toldOf(folder.path('provinsi'), out('p.xlsx'));
    expect(files.map(({ verdict }) => verdict)).toEqual(['merged', 'merged']);
    const told = textOf('p.xlsx');
    expect(told).not.toContain(NIK);
    expect(told).not.toContain('Aminah');
    for (const label of ['Jumlah korban', 'Laki-laki', 'Kota Administrasi Jakarta Pusat', 'Juli 2024'])
      expect(told).toContain(label);
  }, 60_000);
});

describe('the submission id on a cover', () => {
  it('is repeated nowhere when it has not the form of one', async () => {
    folder.write('id/a.xlsx', await submissionFile({ agency: 'DPPPA', after: 0 }));
    folder.write('id/b.xlsx', await withCover({ id_pengiriman: `3173-${NIK}` }));
    const { out: json } = await runConsolidate(folder.path('id'), out('id.xlsx'), '--format=json');
    expect(json).not.toContain(NIK);
    expect(json).toContain('3173-DPPPA-2024-M07-ALL-v1');
    expect(textOf('id.xlsx')).not.toContain(NIK);
  });

  it.each([
    ['3173-DPPPA-2024-M07-ALL-v1', true],
    ['3173-BP3MI-2024-T3-T06-v12', true],
    ['3173-2024-M07-ALL-v1', true],
    ['3100-GABUNGAN-2024-M07', true],
    ['3173-GABUNGAN-2024-M07-ALL-v1', false],
    ['3173-SITI-2024-M07-ALL-v1', false],
    [`3173-${NIK}`, false],
    ['3173-DPPPA-2024-M07-ALL', false],
    [`3173-DPPPA-2024-M07-ALL-v1 ${NIK}`, false],
  ])('%s is one: %s', (id, isOne) => {
    expect(isSubmissionId(id)).toBe(isOne);
  });
});

describe('what --keep keeps of a file', () => {
  it('has no name of an office that tells of somebody, and is for its owner alone', async () => {
    const name = `Siti Aminah NIK ${NIK}`;
    folder.write('simpan/a.xlsx', await withCover({ nama_instansi: name }));
    folder.write('simpan.xlsx.kerja/lain.txt', '');
    await runConsolidate(folder.path('simpan'), out('simpan.xlsx'), '--keep');
    const kept = folder.path('simpan.xlsx.kerja');
    const records = readdirSync(kept).filter((one) => one.endsWith('.kiriman'));
    expect(records).toHaveLength(1);
    for (const one of records) {
      const text = readFileSync(join(kept, one), 'latin1').toLowerCase();
      expect(text).not.toContain('aminah');
      expect(text).not.toContain(NIK);
      expect(statSync(join(kept, one)).mode & 0o077).toBe(0);
    }
  });
});

describe('the version on a cover', () => {
  it.each([1e308, -3, 0, 1.5, 1000, 'baru'])(
    'refuses the file where it is %s, and the others are merged',
    async (version) => {
      folder.write('versi/a.xlsx', await submissionFile({ agency: 'DPPPA', after: 0 }));
      folder.write('versi/b.xlsx', await withCover({ versi: version }));
      const { files } = await toldOf(folder.path('versi'), out(`versi-${version}.xlsx`), '--force');
      expect(files.map(({ verdict }) => verdict)).toEqual(['merged', 'refused']);
      expect(files[1]?.reasons.join()).toContain('bukan bilangan bulat 1 sampai 999');
    },
  );
});

describe('a code that is none', () => {
  it('is not repeated among the conflicts', async () => {
    for (const [name, agency, after] of [
      ['a', 'POLRES', 600],
      ['b', 'LSM', 700],
    ] as const) {
      const book = submissionBook({ agency, after });
      const changed = withSheet(book, 'T02', (sheet) => withEntry(sheet, 0, 'kode_korban', NAMED));
      folder.write(`kode/${name}.xlsx`, await writeWorkbook(changed));
    }
    const { conflicts } = await toldOf(folder.path('kode'), out('kode.xlsx'));
    expect(conflicts).toMatchObject([{ template: 'T02', code: 'isian ini', rows: [{}, {}] }]);
    expect(textOf('kode.xlsx')).not.toContain('Melati');
  });

  it('is shown where it is one', async () => {
    const book = submissionBook({ agency: 'DPPPA', after: 0 });
    folder.write('sama/a.xlsx', await writeWorkbook(book));
    const other = submissionBook({ agency: 'DINSOS', after: 0 });
    const changed = withSheet(other, 'T06', (sheet) => withEntry(sheet, 0, 'peserta_l', 7));
    folder.write('sama/b.xlsx', await writeWorkbook(changed));
    const { conflicts } = await toldOf(folder.path('sama'), out('sama.xlsx'));
    expect(conflicts.length).toBeGreaterThan(0);
    for (const { code } of conflicts) expect(code).toMatch(/^[A-Z]{2}-3173-2024-\d{4}$/);
  });
});

describe('the name of a file', () => {
  it('writes no lines of ours, commands no terminal, and turns no text around', async () => {
    const bytes = await submissionFile({ agency: 'DPPPA', after: 0 });
    folder.write('tanda/a\nDitolak: palsu.xlsx', bytes);
    folder.write('tanda/b\u001b[2J\u202ecod.xlsx', bytes);
    folder.write('tanda/c\u001b.txt', '');
    const { out: said, err } = await runConsolidate(folder.path('tanda'), out('tanda.xlsx'));
    expect(said).toContain(': a\ufffdDitolak: palsu.xlsx');
    expect(`${said}${err}`).not.toMatch(/^Ditolak: palsu|\p{Bidi_Control}|(?!\n)\p{Cc}/mu);
    expect(textOf('tanda.xlsx')).not.toMatch(/\p{Bidi_Control}|(?!\n)\p{Cc}/u);
  });
});
