import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../cli/arguments.ts';
import { report } from '../../cli/command-report.ts';
import { FileError } from '../../cli/file-error.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import { baselinesWith, fileOf } from '../support/fixture-file.ts';
import { listening } from './listening.ts';

const folder = mkdtempSync(join(tmpdir(), 'laporan-'));
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  writeFileSync(at('jakarta-barat.xlsx'), await fileOf(baselinesWith({})));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `monev report` on the eighth of August 2024. */
async function run(...words: readonly string[]) {
  const { terminal, said } = listening();
  try {
    return { ended: await report([...words, '--today=2024-08-08'], terminal), ...said };
  } catch (error) {
    if (error instanceof UsageError || error instanceof FileError) return { ended: error, ...said };
    throw error;
  }
}

/** All parts of a file as one text. */
function partsOf(file: string): string {
  const zip = openZip(readFileSync(file));
  return zip.names.map((name) => Buffer.from(zip.read(name)).toString('utf8')).join('\n');
}

describe('monev report', () => {
  it('makes a workbook that reads back, with tabs, package and trail, and a Word document', async () => {
    const { ended, err } = await run(
      at('jakarta-barat.xlsx'),
      `--out=${at('r.xlsx')}`,
      `--docx=${at('r.docx')}`,
    );
    expect(ended).toBe(0);
    expect(err).toContain('Laporan disimpan di');
    const names = readXlsx(readFileSync(at('r.xlsx')), { fileName: null }).sheets.map(({ name }) =>
      name.slice(0, 3),
    );
    expect(names).toEqual(expect.arrayContaining(['R01', 'R08', 'R14', 'R15', 'Jej']));
    expect(partsOf(at('r.docx'))).toContain('GUGUS TUGAS');
  }, 60_000);

  it('draws native charts', () => {
    expect(
      openZip(readFileSync(at('r.xlsx'))).names.filter((name) => name.startsWith('xl/charts/chart')),
    ).not.toEqual([]);
  });

  it('makes a public edition without rows, codes of victims, trail and package', async () => {
    const { ended } = await run(
      at('jakarta-barat.xlsx'),
      '--public',
      `--out=${at('p.xlsx')}`,
      `--ledger=${at('l.json')}`,
    );
    expect(ended).toBe(0);
    const parts = partsOf(at('p.xlsx'));
    expect(parts).not.toMatch(/KB-\d{4}|KS-\d{4}|LY-\d{4}|Jejak Angka|Paket Rekap/);
    expect(parts).toContain('Tanda * = angka disamarkan');
  });

  it('keeps a ledger, and reads it the next time', async () => {
    const before = readFileSync(at('l.json'), 'utf8');
    const again = await run(
      at('jakarta-barat.xlsx'),
      '--public',
      `--out=${at('p2.xlsx')}`,
      `--ledger=${at('l.json')}`,
    );
    expect(again.ended).toBe(0);
    expect(JSON.parse(readFileSync(at('l.json'), 'utf8'))).toMatchObject({ schema: 'monev/ledger/1' });
    expect(JSON.parse(before).entries.length).toBeGreaterThan(10);
  });

  it('takes an internal report of before to compare with, and refuses a public one by name', async () => {
    const again = await run(at('jakarta-barat.xlsx'), '--previous', at('r.xlsx'), `--out=${at('v.xlsx')}`);
    expect(again.ended).toBe(0);
    const { ended } = await run(
      at('jakarta-barat.xlsx'),
      '--previous',
      at('p.xlsx'),
      `--out=${at('u.xlsx')}`,
    );
    expect(ended instanceof UsageError && ended.text.id).toMatch(
      /p\.xlsx: Laporan ini tidak memuat Paket Rekap/,
    );
  }, 60_000);

  it('rounds on demand, in public editions alone', async () => {
    const book = at('jakarta-barat.xlsx');
    expect((await run(book, '--public', '--round=5', `--out=${at('b.xlsx')}`)).ended).toBe(0);
    expect(partsOf(at('b.xlsx'))).toContain('dibulatkan ke kelipatan 5');
    const refused = await run(book, '--round=5', `--out=${at('b2.xlsx')}`);
    expect(refused.ended instanceof UsageError && refused.ended.text.id).toContain('tambahkan --public');
    const other = await run(book, '--public', '--round=10', `--out=${at('b2.xlsx')}`);
    expect(other.ended instanceof UsageError && other.ended.text.id).toContain('--round 5');
  });

  it('says why numbers are masked, and never the numbers', async () => {
    const { out } = await run(at('jakarta-barat.xlsx'), '--public', '--why', `--out=${at('w.xlsx')}`);
    expect(out).toMatch(/^R0\d · /m);
    expect(out).toContain('angka sekecil itu dapat menunjuk orang tertentu');
  });

  it('never replaces a file without being told to', async () => {
    const { ended } = await run(at('jakarta-barat.xlsx'), `--out=${at('r.xlsx')}`);
    expect(ended).toBeInstanceOf(Error);
  });

  it.each([
    ['--k=4', 'Ambang penyamaran'],
    ['--tabs=R99', 'Tab R99 tidak dikenal'],
  ])('refuses %s in a sentence', async (option, sentence) => {
    const { ended } = await run(at('jakarta-barat.xlsx'), option, `--out=${at('x.xlsx')}`);
    expect(ended instanceof UsageError && ended.text.id).toContain(sentence);
  });

  it('refuses a ledger that is none', async () => {
    writeFileSync(at('bukan.json'), '{"entries": 1}');
    const { ended } = await run(
      at('jakarta-barat.xlsx'),
      '--public',
      `--ledger=${at('bukan.json')}`,
      `--out=${at('y.xlsx')}`,
    );
    expect(ended instanceof UsageError && ended.text.id).toContain('bukan catatan samaran');
  });

  it('tells an unreadable file and makes no report of the others', async () => {
    writeFileSync(at('rusak.xlsx'), 'PK\x03\x04 rusak');
    const { ended, err } = await run(at('jakarta-barat.xlsx'), at('rusak.xlsx'), `--out=${at('z.xlsx')}`);
    expect(ended).toBe(2);
    expect(err).toContain('rusak.xlsx');
  });
});
