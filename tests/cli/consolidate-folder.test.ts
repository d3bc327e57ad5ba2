import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../cli/arguments.ts';
import { template } from '../../cli/command-template.ts';
import { judgedFile, noteOutput, openWorkFolder } from '../../cli/consolidate/work-folder.ts';
import { FileError } from '../../cli/file-error.ts';
import { serialOf } from '../../core/workbook/serial.ts';
import { submissionFile } from '../support/submission-book.ts';
import { type Run, runConsolidate, submissionFolder } from './consolidate-run.ts';
import { listening } from './listening.ts';

const folder = submissionFolder();
const out = (name: string): string => `--out=${folder.path(name)}`;
const day = (month: number, date: number, year = 2024): number => serialOf(year, month, date);

beforeAll(async () => {
  folder.write('dua/a.xlsx', await submissionFile({ agency: 'DPPPA', after: 0 }));
  folder.write('dua/b.xlsx', await submissionFile({ agency: 'DINSOS', after: 100 }));
});

afterAll(() => folder.remove());

function recordsIn(name: string): readonly string[] {
  return readdirSync(folder.path(name)).filter((one) => one.endsWith('.kiriman'));
}

describe('what was read of a file', () => {
  const run = (today: number) => ({
    folder: folder.path('ingatan'),
    locale: 'id' as const,
    today,
    settings: [],
  });
  const whenJudged = (name: string, today: number): number => {
    const { key } = judgedFile(folder.path(name), run(today));
    const bytes = readFileSync(folder.path(`ingatan/${key}.kiriman`), 'utf8');
    return JSON.parse(bytes.slice(0, bytes.indexOf('\n'))).day;
  };

  it('holds on later days of the year, and no longer', () => {
    openWorkFolder(folder.path('ingatan'));
    expect(whenJudged('dua/a.xlsx', day(8, 8))).toBe(day(8, 8));
    expect(whenJudged('dua/a.xlsx', day(8, 9))).toBe(day(8, 8));
    expect(whenJudged('dua/a.xlsx', day(12, 31))).toBe(day(8, 8));
    expect(whenJudged('dua/a.xlsx', day(8, 7))).toBe(day(8, 7));
    expect(whenJudged('dua/a.xlsx', day(1, 1, 2025))).toBe(day(1, 1, 2025));
  });

  it('is judged anew as long as a day in it lies ahead', async () => {
    folder.write('depan.xlsx', await submissionFile({ agency: 'RS', after: 200, month: 9 }));
    const errorsOn = (today: number): number => judgedFile(folder.path('depan.xlsx'), run(today)).head.errors;
    const ahead = errorsOn(day(8, 8));
    expect(errorsOn(day(10, 8))).toBeLessThan(ahead);
    expect(whenJudged('depan.xlsx', day(10, 9))).toBe(day(10, 8));
  });

  it('is removed with its file, and kept of the others', async () => {
    folder.write('tiga/c.xlsx', await submissionFile({ agency: 'RS', after: 200 }));
    for (const name of ['a', 'b'])
      folder.write(`tiga/${name}.xlsx`, readFileSync(folder.path(`dua/${name}.xlsx`)));
    await runConsolidate(folder.path('tiga'), out('tiga.xlsx'), '--keep');
    const before = recordsIn('tiga.xlsx.kerja');
    rmSync(folder.path('tiga/c.xlsx'));
    await runConsolidate(folder.path('tiga'), out('tiga.xlsx'), '--keep', '--force');
    const after = recordsIn('tiga.xlsx.kerja');
    expect([before.length, after.length]).toEqual([3, 2]);
    expect(before).toEqual(expect.arrayContaining([...after]));
  }, 60_000);
});

describe('the outputs of a consolidation', () => {
  it('are two files, which is told before anything is read', async () => {
    const same = await runConsolidate(
      folder.path('dua'),
      out('sama.xlsx'),
      `--report=${folder.path('sama.xlsx')}`,
    );
    expect(same.ended).toBeInstanceOf(UsageError);
    expect(existsSync(folder.path('sama.xlsx'))).toBe(false);
    expect(existsSync(folder.path('sama.xlsx.kerja'))).toBe(false);
  });

  it('leave no rows behind when one of them cannot be written', async () => {
    const report = `--report=${folder.path('tidak-ada/r.xlsx')}`;
    const { ended } = await runConsolidate(folder.path('dua'), out('gagal.xlsx'), report);
    expect(ended).toBeInstanceOf(FileError);
    expect(existsSync(folder.path('gagal.xlsx.kerja'))).toBe(false);
  });

  it('are for their owner alone', async () => {
    const report = `--report=${folder.path('milik-r.xlsx')}`;
    await runConsolidate(folder.path('dua'), out('milik.xlsx'), report);
    for (const name of ['milik.xlsx', 'milik-r.xlsx'])
      expect(statSync(folder.path(name)).mode & 0o777).toBe(0o600);
  }, 60_000);

  it('replace after a run that was cut off what that run had begun to write, and nothing else', async () => {
    const report = `--report=${folder.path('putus-r.xlsx')}`;
    const kept = folder.path('putus.xlsx.kerja');
    openWorkFolder(kept);
    writeFileSync(folder.path('putus-r.xlsx'), 'milik orang lain');
    const refused = await runConsolidate(folder.path('dua'), out('putus.xlsx'), report);
    expect(refused.ended instanceof FileError && refused.ended.code).toBe('exists');
    expect(readFileSync(folder.path('putus-r.xlsx'), 'utf8')).toBe('milik orang lain');
    noteOutput(kept, folder.path('putus-r.xlsx'));
    const replaced = await runConsolidate(folder.path('dua'), out('putus.xlsx'), report);
    expect(replaced.ended).toBe(0);
    expect(existsSync(kept)).toBe(false);
  }, 60_000);

  it('spare a folder that was there under the name of the work folder', async () => {
    mkdirSync(folder.path('nama.xlsx.kerja'));
    folder.write('nama.xlsx.kerja/catatan.txt', 'milik saya');
    expect((await runConsolidate(folder.path('dua'), out('nama.xlsx'))).ended).toBe(0);
    expect(readdirSync(folder.path('nama.xlsx.kerja'))).toEqual(['catatan.txt']);
  });

  it.each(['hasil.csv', 'hasil', 'hasil.xls'])(
    'are no %s, here and where a template is made',
    async (name) => {
      const { ended } = await runConsolidate(folder.path('dua'), out(name));
      expect(ended instanceof UsageError && ended.text.id).toContain(
        'akhiri nama berkas sesudah --out dengan .xlsx',
      );
      const words = ['--region=31.73', '--period=2024-M07', out(name)];
      await expect((async () => template(words, listening().terminal))()).rejects.toThrow(UsageError);
      expect(existsSync(folder.path(name))).toBe(false);
    },
  );
});

describe('two runs to one name', () => {
  const claimed = (pid: number, host = hostname()): Promise<Run> => {
    folder.write('kunci.xlsx.kerja/sedang-berjalan', `${pid} ${host}\n`);
    folder.write('kunci.xlsx.kerja/.x.tmp', 'yang sedang ditulis');
    return runConsolidate(folder.path('dua'), out('kunci.xlsx'), '--force');
  };
  const left = (): readonly string[] => readdirSync(folder.path('kunci.xlsx.kerja')).sort();

  it('do not disturb one another: the second is told to wait', async () => {
    const { ended } = await claimed(process.ppid);
    expect(ended instanceof UsageError && ended.text.id).toContain('Penggabungan lain sedang menulis');
    expect(left()).toEqual(['.x.tmp', 'sedang-berjalan']);
  });

  it.each([
    ['was killed', () => claimed(spawnSync(process.execPath, ['--version']).pid)],
    ['runs on another computer', () => claimed(process.ppid, 'komputer-lain')],
    ['was cut off while it claimed the folder', () => claimed(Number.NaN)],
  ])('stand not in the way of one another where the first %s', async (_, run) => {
    expect((await run()).ended).toBe(0);
    expect(existsSync(folder.path('kunci.xlsx.kerja'))).toBe(false);
  });
});

describe('files that are no workbooks', () => {
  it('are named in one line, and so are links; a name that tells of somebody is not', async () => {
    for (const name of ['a', 'b'])
      folder.write(`lain/${name}.xlsx`, readFileSync(folder.path(`dua/${name}.xlsx`)));
    for (const name of ['x.tsv', 'y.xltx', 'z.bak', 'arsip/semua.zip', '3173012304900001.zip', '~$a.xlsx'])
      folder.write(`lain/${name}`, 'x');
    symlinkSync(folder.path('dua/a.xlsx'), join(folder.path('lain'), 'tautan.xlsx'));
    const { ended, err } = await runConsolidate(folder.path('lain'), out('lain.xlsx'));
    expect(ended).toBe(0);
    const line = err.split('\n').find((one) => one.startsWith('Tidak dibaca: ')) ?? '';
    expect(line).toContain('Berkas ke-1, arsip/semua.zip, tautan.xlsx, x.tsv, y.xltx, z.bak.');
    expect(err).not.toContain('3173012304900001');
    const clean = await runConsolidate(folder.path('dua'), out('bersih.xlsx'));
    expect(clean.err).not.toContain('Tidak dibaca');
  }, 60_000);
});
