import { existsSync, linkSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../cli/arguments.ts';
import { writeBytesBy } from '../../cli/files.ts';
import { submissionFile } from '../support/submission-book.ts';
import { type Run, runConsolidate, submissionFolder, toldOf } from './consolidate-run.ts';

/** What takes another name, and whether the next does so on another disk. */
const disk = vi.hoisted(() => ({ renamed: [] as (readonly [from: string, to: string])[], isOther: false }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    renameSync: (from: string, to: string): void => {
      if (disk.isOther) {
        disk.isOther = false;
        throw Object.assign(new Error('another disk'), { code: 'EXDEV' });
      }
      disk.renamed.push([from, to]);
      fs.renameSync(from, to);
    },
  };
});

const folder = submissionFolder();
const path = folder.path;
const sentence = ({ ended }: Run): string => (ended instanceof UsageError ? ended.text.id : String(ended));
const INPUT = 'Berkas masukan tidak boleh ditimpa';

beforeAll(async () => {
  folder.write('dua/a.xlsx', await submissionFile({ agency: 'DPPPA', after: 0 }));
  folder.write('dua/b.xlsx', await submissionFile({ agency: 'DINSOS', after: 100 }));
}, 120_000);

afterAll(() => folder.remove());

describe('an output among the submissions', () => {
  it('takes the place of none of them, by whatever name it is given', async () => {
    const before = readFileSync(path('dua/a.xlsx'));
    linkSync(path('dua/a.xlsx'), path('nama-lain.xlsx'));
    for (const words of [
      [`--out=${path('dua/a.xlsx')}`],
      [`--out=${path('nama-lain.xlsx')}`],
      [`--out=${path('g.xlsx')}`, `--report=${path('dua/a.xlsx')}`],
    ])
      expect(sentence(await runConsolidate(path('dua'), '--force', ...words))).toContain(INPUT);
    expect(readFileSync(path('dua/a.xlsx')).equals(before)).toBe(true);
    expect(readdirSync(path('dua')).sort()).toEqual(['a.xlsx', 'b.xlsx']);
    expect(existsSync(path('g.xlsx.kerja'))).toBe(false);
  });

  it('is replaced where it is the outcome of an earlier run', async () => {
    for (const name of ['a', 'b']) folder.write(`lagi/${name}.xlsx`, readFileSync(path(`dua/${name}.xlsx`)));
    const words = [`--out=${path('lagi/g.xlsx')}`, `--report=${path('lagi/r.xlsx')}`];
    expect((await runConsolidate(path('lagi'), ...words)).ended).toBe(0);
    expect((await runConsolidate(path('lagi'), '--force', ...words)).ended).toBe(0);
  }, 60_000);

  it('takes not the place of what a region below has merged', async () => {
    await runConsolidate(path('dua'), '--region=31', `--out=${path('nasional/31.xlsx')}`);
    const before = readFileSync(path('nasional/31.xlsx'));
    const words = ['--region=00', `--out=${path('nasional/31.xlsx')}`, '--force'];
    folder.write('nasional/c.xlsx', readFileSync(path('dua/a.xlsx')));
    expect(sentence(await runConsolidate(path('nasional'), ...words))).toContain(INPUT);
    expect(readFileSync(path('nasional/31.xlsx')).equals(before)).toBe(true);
  }, 60_000);
});

describe('a report above a regency', () => {
  it('is refused with the way to its figures, before anything is read or written', async () => {
    const words = [`--out=${path('p.xlsx')}`, `--report=${path('p-r.xlsx')}`];
    for (const region of ['--region=31', '--region=00'])
      expect(sentence(await runConsolidate(path('dua'), region, ...words))).toContain('lembar Paket Rekap');
    folder.write('prov/a.xlsx', readFileSync(path('dua/a.xlsx')));
    folder.write('prov/b.xlsx', await submissionFile({ region: '31.71', after: 200 }));
    expect(sentence(await runConsolidate(path('prov'), ...words))).toContain('lembar Paket Rekap');
    for (const name of ['p.xlsx', 'p-r.xlsx', 'p.xlsx.kerja']) expect(existsSync(path(name))).toBe(false);
    expect((await toldOf(path('prov'), `--out=${path('p.xlsx')}`)).level).toBe('upper');
  }, 60_000);
});

describe('a half-written output', () => {
  it('stands in the work folder alone, which the next run empties', async () => {
    await runConsolidate(path('dua'), `--out=${path('k.xlsx')}`, `--report=${path('k-r.xlsx')}`);
    const outputs = disk.renamed.filter(([, to]) => [path('k.xlsx'), path('k-r.xlsx')].includes(to));
    expect(outputs).toHaveLength(2);
    for (const [from] of outputs) expect(from.startsWith(path('k.xlsx.kerja/'))).toBe(true);
  }, 60_000);

  it('stands beside its name only where the work folder is on another disk', () => {
    folder.write('disk/x', '');
    disk.isOther = true;
    writeBytesBy(path('disk'), path('l.xlsx'), Buffer.from('isi'), 0o600);
    expect(readFileSync(path('l.xlsx'), 'utf8')).toBe('isi');
    expect(readdirSync(path('disk'))).toEqual(['x']);
  });
});
