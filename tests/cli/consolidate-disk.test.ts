import { existsSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FileError } from '../../cli/file-error.ts';
import { workbooksIn } from '../../cli/workbooks-in.ts';
import { submissionFile } from '../support/submission-book.ts';
import { type Run, runConsolidate, submissionFolder, toldOf } from './consolidate-run.ts';

/** What the disk says against a call of which the path ends so. */
const disk = vi.hoisted(() => ({ code: '', end: '' }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const guarded =
    <A extends unknown[], T>(work: (...given: A) => T, syscall: string) =>
    (...given: A): T => {
      const isHit = disk.end !== '' && String(given[0]).endsWith(disk.end);
      if (isHit) throw Object.assign(new Error('disk'), { code: disk.code, syscall });
      return work(...given);
    };
  return {
    ...fs,
    readdirSync: guarded(fs.readdirSync, 'scandir'),
    mkdirSync: guarded(fs.mkdirSync, 'mkdir'),
    writeFileSync: guarded(fs.writeFileSync, 'open'),
  };
});

const folder = submissionFolder();
const path = folder.path;
const codeOf = ({ ended }: Run): unknown => (ended instanceof FileError ? ended.code : ended);

beforeAll(async () => {
  folder.write('dua/a.xlsx', await submissionFile({ agency: 'DPPPA', after: 0 }));
  folder.write('dua/dalam/tertutup/b.xlsx', await submissionFile({ agency: 'DINSOS', after: 100 }));
}, 120_000);
beforeEach(() => {
  disk.end = '';
});
afterAll(() => folder.remove());

describe('a disk that does not do as it is told', () => {
  it.each([
    ['EACCES', 'dua', 'closed-folder'],
    ['EPERM', 'g.xlsx.kerja', 'closed-folder'],
    ['ENOTDIR', 'g.xlsx.kerja', 'no-folder'],
    ['EEXIST', 'g.xlsx.kerja', 'no-folder'],
    ['EROFS', 'g.xlsx.kerja', 'read-only'],
    ['ENOSPC', '.tmp', 'no-space'],
    ['EACCES', '.tmp', 'closed-folder'],
  ])('is told of in words of its own: %s at %s', async (code, end, told) => {
    Object.assign(disk, { code, end });
    expect(codeOf(await runConsolidate(path('dua'), `--out=${path('g.xlsx')}`))).toBe(told);
    disk.end = '';
    expect(existsSync(path('g.xlsx'))).toBe(false);
  });

  it('closes no more than a folder: the files beside it are merged, and it is named', async () => {
    Object.assign(disk, { code: 'EACCES', end: 'tertutup' });
    const { files } = await toldOf(path('dua'), `--out=${path('h.xlsx')}`);
    expect(files.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['a.xlsx', 'merged'],
      ['dalam/tertutup/', 'refused'],
    ]);
    expect(files[1]?.reasons.join()).toContain('Folder itu tidak boleh dibuka');
    expect(() => workbooksIn(path('dua'))).toThrow(FileError);
  });
});
