import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { UsageError } from '../../cli/arguments.ts';
import { link } from '../../cli/command-link.ts';
import { typedLines } from '../../cli/typed-lines.ts';

const KEY = 'kunci-uji-provinsi-31';
const folder = mkdtempSync(join(tmpdir(), 'sidik-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `monev link` with a text on standard input. */
async function run(input: string, ...words: readonly string[]) {
  return await runFrom(new PassThrough(), input, words);
}

async function runFrom(
  stdin: PassThrough & { readonly isTTY?: boolean },
  input: string,
  words: readonly string[],
) {
  const said = { out: '', err: '' };
  const out = (text: string): void => {
    said.out += text;
  };
  const err = (text: string): void => {
    said.err += text;
  };
  const terminal = { out, err, colours: false, progress: () => undefined };
  stdin.end(input);
  const code = await link(words, terminal, typedLines(stdin, { write: err }));
  return { code, ...said };
}

test('the first line is the key, and every further line gives one line', async () => {
  const { code, out, err } = await run(`${KEY}\n3173124507060001\n\nSiti Aminah|05/03/2006|Nurhayati\r\n`);
  expect(code).toBe(0);
  expect(out).toBe('EPQ6HEDBIOHJVUOK\n\nGHT3TN5IVUSBP5ON\n');
  expect(err).toBe('');
});

test('a line that cannot be read is a dash, is told by its number, and is never repeated', async () => {
  const { code, out, err } = await run(`${KEY}\n31731245070600\n3173124507060001\n`, '--locale=en');
  expect(code).toBe(1);
  expect(out).toBe('-\nEPQ6HEDBIOHJVUOK\n');
  expect(err).toBe('Line 1: A NIK has 16 digits; 14 were written.\n');
});

test('the key may stand in a file', async () => {
  const file = join(folder, 'kunci.txt');
  writeFileSync(file, `\ufeff${KEY}\r\n`);
  const { out } = await run('\ufeff3173124507060001', '--key-file', file);
  expect(out).toBe('EPQ6HEDBIOHJVUOK\n');
});

test('a key that is too short is refused, and nothing is said of the identities', async () => {
  await expect(run('pendek\n3173124507060001\n')).rejects.toThrow(UsageError);
});

test('an identity on the command line is refused without being repeated', async () => {
  const refused = run(`${KEY}\n`, '3173124507060001');
  await expect(refused).rejects.toThrow(UsageError);
  await expect(refused).rejects.not.toThrow('3173');
});

test('what is typed on a keyboard does not appear on the screen', async () => {
  const keyboard = Object.assign(new PassThrough(), { isTTY: true });
  const { code, out, err } = await runFrom(keyboard, `${KEY}\n3173124507060001\n`, []);
  expect(code).toBe(0);
  expect(out).toBe('EPQ6HEDBIOHJVUOK\n');
  expect(err).toContain('Kunci provinsi');
  expect(err).not.toContain(KEY);
  expect(err).not.toContain('3173');
});
