import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bookWith, testFolder } from './check-run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = testFolder();

afterAll(() => folder.remove());

describe('the program monev', () => {
  it('gives another program JSON on standard output, nothing on standard error, and the exit code', async () => {
    const file = folder.path('faulty.xlsx');
    folder.write('faulty.xlsx', await bookWith({ 'T01.jumlah_pelaku': '1000' }));
    const { status, stdout, stderr } = monev('check', file, '--format', 'json', '--today', '2024-08-08');
    expect(JSON.parse(stdout)).toMatchObject([{ file, issues: [{ rule: 'VF-09', value: '1000' }] }]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it.each([
    ['without a file', ['check']],
    ['with a day that is none', ['check', 'a.xlsx', '--today', '2024-02-30']],
  ])('refuses a call %s with one sentence and the exit code 2', (_, words) => {
    const { status, stdout, stderr } = monev(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\.(?:xlsx)?\n$/);
  });
});

it('ends well when nobody reads to the end', async () => {
  const program = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'rules', '--format', 'json'], {
    cwd: root,
  });
  let told = '';
  program.stderr.on('data', (text) => {
    told += text;
  });
  program.stdout.destroy();
  const [code] = await once(program, 'close');
  expect({ code, told }).toEqual({ code: 0, told: '' });
});

function monev(...words: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
}
