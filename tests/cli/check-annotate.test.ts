import { mkdirSync, symlinkSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { bookWith, runCheck, testFolder } from './check-run.ts';

const folder = testFolder();
const input = folder.path('input.xlsx');
const other = folder.path('other.xlsx');
const out = folder.path('out.xlsx');
let faulty: Uint8Array;
let clean: Uint8Array;

beforeAll(async () => {
  faulty = await bookWith({ 'T01.jumlah_pelaku': '1000' });
  clean = await bookWith();
});

beforeEach(() => {
  folder.empty();
  folder.write('input.xlsx', faulty);
  folder.write('other.xlsx', clean);
});

afterAll(() => folder.remove());

describe('check --annotate', () => {
  it('saves a copy with the result, and leaves the input as it was', async () => {
    const { ended } = await runCheck(input, '--annotate', out);
    const { sheets } = readXlsx(folder.bytes('out.xlsx'), { fileName: null });
    expect(ended).toBe(1);
    expect(sheets.map(({ name }) => name)).toContain('Hasil Pemeriksaan');
    expect(isSame('input.xlsx', faulty)).toBe(true);
    expect(folder.names()).toEqual(['input.xlsx', 'other.xlsx', 'out.xlsx']);
  });

  it('ends as the check does without it', async () => {
    expect((await runCheck(other, '--annotate', out)).ended).toBe(0);
  });

  it('says on standard error where the copy is, so that JSON stays alone', async () => {
    const run = await runCheck(input, '--annotate', out, '--format', 'json');
    expect(JSON.parse(run.out)).toHaveLength(1);
    expect(run.err).toContain(out);
  });

  it('does not replace a file without --force, and does not even begin', async () => {
    folder.write('out.xlsx', 'milik pengguna');
    const run = await runCheck(input, '--annotate', out);
    expect(run).toMatchObject({ ended: { name: 'FileError', code: 'exists' }, out: '' });
    expect(isSame('out.xlsx', Buffer.from('milik pengguna'))).toBe(true);
  });

  it('replaces a file with --force', async () => {
    folder.write('out.xlsx', 'lama');
    await runCheck(input, '--annotate', out, '--force');
    expect(folder.bytes('out.xlsx').length).toBeGreaterThan(faulty.length / 2);
  });

  it('takes one input', async () => {
    expect((await runCheck(input, other, '--annotate', out)).ended).toMatchObject({ name: 'UsageError' });
    expect(folder.names()).not.toContain('out.xlsx');
  });

  it('writes nothing when the input cannot be read', async () => {
    expect((await runCheck(folder.path('absent.xlsx'), '--annotate', out)).ended).toBe(2);
    expect(folder.names()).toEqual(['input.xlsx', 'other.xlsx']);
  });

  it('tells what was found even when the copy cannot be written', async () => {
    const run = await runCheck(input, '--annotate', folder.path('tiada/out.xlsx'), '--format', 'json');
    expect(run.ended).toMatchObject({ name: 'FileError' });
    expect(JSON.parse(run.out)).toHaveLength(1);
    expect(folder.names()).toEqual(['input.xlsx', 'other.xlsx']);
  });
});

describe('check --annotate --force never overwrites', () => {
  it.each([
    ['the input', () => input],
    ['the input by another way to it', () => `${folder.path('sub')}/../input.xlsx`],
    ['the input through a link', () => linked('link.xlsx', input)],
    ['the input through a link to its folder', () => `${linked('link', folder.path('.'))}/input.xlsx`],
    ['a workbook named after --with', () => other],
  ])('%s', async (_, target) => {
    mkdirSync(folder.path('sub'));
    const run = await runCheck(input, '--with', other, '--force', '--annotate', target());
    expect(run).toMatchObject({ ended: { name: 'UsageError' }, out: '' });
    expect([isSame('input.xlsx', faulty), isSame('other.xlsx', clean)]).toEqual([true, true]);
  });

  function linked(name: string, to: string): string {
    symlinkSync(to, folder.path(name));
    return folder.path(name);
  }
});

function isSame(name: string, bytes: Uint8Array): boolean {
  return Buffer.compare(folder.bytes(name), bytes) === 0;
}
