import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UsageError } from '../../cli/arguments.ts';
import { check } from '../../cli/command-check.ts';
import { erase } from '../../cli/command-erase.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { openZip, writeZip } from '../../cli/xlsx/zip.ts';
import { columnOf } from '../core/erase-book.ts';
import { eraseBook, SECRETS, VICTIM } from './erase-book.ts';
import { changedParts, partOf } from './xlsx-patch-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'hapus-'));
const full = join(folder, 'masuk.xlsx');
const out = join(folder, 'keluar.xlsx');
const asked = ['--victim', VICTIM, '--reason', 'PERSETUJUAN_DITARIK'];

beforeAll(async () => writeFileSync(full, await eraseBook()));

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command on the twelfth of August 2025. */
async function run(command: typeof erase | typeof check, ...words: readonly string[]) {
  const said = { out: '', err: '' };
  const hear = (where: keyof typeof said) => (text: string) => {
    said[where] += text;
  };
  const terminal = { out: hear('out'), err: hear('err'), colours: false, progress: () => undefined };
  const code = await command([...words, '--today=2025-08-12', '--locale=en'], terminal);
  return { code, ...said };
}

/** The parts in which a text stands, in any of the spellings that a file may use. */
function partsWith(file: Uint8Array, text: string): readonly string[] {
  const archive = openZip(file);
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const spellings = [Buffer.from(text), Buffer.from(escaped), Buffer.from(text, 'utf16le')];
  return archive.names.filter((name) =>
    spellings.some((one) => Buffer.from(archive.read(name)).includes(one)),
  );
}

/** The file with one more part that the program leaves alone, or with another content of one. */
function withPart(file: Uint8Array, name: string, content: string): Uint8Array {
  return writeZip(openZip(file), new Map([[name, Buffer.from(content)]]));
}

test('every secret of the test stands in the file before', () => {
  for (const secret of Object.values(SECRETS)) expect(partsWith(readFileSync(full), secret)).not.toEqual([]);
});

test('a dry run says how much would go, by number and never by value, and writes nothing', async () => {
  const { code, out: said } = await run(erase, full, ...asked, '--dry-run');
  expect(code).toBe(0);
  expect(said).toMatch(/T02 Korban: 1 rows, \d+ cells, 1 notes/);
  expect(said).toMatch(/T03 Layanan: 1 rows, \d+ cells\n/);
  expect(said).toContain('version history');
  for (const secret of Object.values(SECRETS)) expect(said).not.toContain(secret);
  expect(existsSync(out)).toBe(false);
});

test('nothing of her is left in any part of the file but her code, once', async () => {
  const before = readFileSync(full);
  const { code, err } = await run(erase, full, ...asked, '--out', out);
  expect([code, err]).toEqual([0, `The copy without her data was saved as ${out}\n`]);
  expect(readFileSync(full).equals(before)).toBe(true);
  const file = readFileSync(out);
  for (const secret of Object.values(SECRETS)) expect(partsWith(file, secret)).toEqual([]);
  expect(partsWith(file, VICTIM)).toHaveLength(1);
  const row = /<row r="3".*?<\/row>/s.exec(partOf(file, 'xl/worksheets/sheet4.xml'))?.[0] ?? '';
  expect([...row.matchAll(/<v>/g)]).toHaveLength(2);
});

test('her row says why and when, and her case goes on counting her', async () => {
  const snapshot = readXlsx(readFileSync(out), { fileName: null });
  const [code] = columnOf(snapshot, 'T02 Korban', 'kode_korban');
  const [state] = columnOf(snapshot, 'T02 Korban', '_status_validasi');
  const [remark] = columnOf(snapshot, 'T02 Korban', '_catatan_validasi');
  expect([code, state, remark]).toEqual([VICTIM, 'DIHAPUS', 'PERSETUJUAN_DITARIK 2025-08-12; T03: 1']);
  const before = await run(check, full);
  const after = await run(check, out);
  expect([before.code, after.code]).toEqual([0, 0]);
});

test('the text of her code on another sheet gives way, and the rest of that text stays', () => {
  const snapshot = readXlsx(readFileSync(out), { fileName: null });
  const own = snapshot.sheets.find(({ name }) => name === 'Catatan saya');
  expect(own?.columns[0]?.values[1]).toBe('Adik [dihapus] sudah pulang');
  expect(partOf(readFileSync(out), 'xl/threadedComments/threadedComment1.xml')).toContain('Biasa saja');
});

test('parts that hold nothing of her keep their bytes', () => {
  for (const part of changedParts(readFileSync(full), readFileSync(out))) {
    expect(part).toMatch(
      /^(?:\[Content_Types\]|xl\/(?:workbook|sharedStrings|comments4|worksheets\/(?:_rels\/)?sheet[459]|pivotCache\/|threadedComments\/|drawings\/vmlDrawing4))/,
    );
  }
});

test('a second time says that she is gone already, and writes nothing', async () => {
  const again = join(folder, 'lagi.xlsx');
  const { code, out: said } = await run(erase, out, ...asked, '--out', again);
  expect(code).toBe(0);
  expect(said).toContain('erased from this workbook before');
  expect(existsSync(again)).toBe(false);
});

test('what no program can safely change is named by its kind, and the exit code says so', async () => {
  const drawn = join(folder, 'gambar.xlsx');
  const box = `<xdr:wsDr xmlns:xdr="x"><a:t xmlns:a="a">${SECRETS.extra}</a:t></xdr:wsDr>`;
  writeFileSync(drawn, withPart(await eraseBook(), 'xl/drawings/drawing7.xml', box));
  const { code, err } = await run(erase, drawn, ...asked, '--out', join(folder, 'sisa.xlsx'));
  expect(code).toBe(1);
  expect(err).toContain('pictures or text boxes');
  expect(err).not.toContain(SECRETS.extra);
});

test.each([
  [['--victim', 'KB-3173-2025-9999', '--reason', 'SALAH_ORANG', '--dry-run'], 'nothing was erased'],
  [['--victim', VICTIM, '--reason', 'BOSAN', '--dry-run'], 'SALAH_ORANG  Wrong person'],
  [['--victim', VICTIM, '--dry-run'], 'PERSETUJUAN_DITARIK  Consent'],
  [['--reason', 'SALAH_ORANG', '--dry-run'], '--victim'],
  [asked, '--out'],
  [[...asked, '--out', full], 'must not be overwritten'],
])('a call that is not right is refused with what to do: %j', async (words, sentence) => {
  const refused = run(erase, full, ...words);
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.toThrow(sentence);
});
