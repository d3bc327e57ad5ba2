import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../cli/arguments.ts';
import { repair } from '../../cli/command-repair.ts';
import { FileError } from '../../cli/file-error.ts';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { isoOf, type SheetSnapshot, sheetNamed } from '../../core/index.ts';
import { VICTIMS } from '../support/structure-book.ts';
import { damagedFile, foundIn } from '../support/structure-file.ts';
import { testFolder } from './check-run.ts';

const folder = testFolder();
const input = folder.path('input.xlsx');
const out = folder.path('out.xlsx');
let damaged: Uint8Array;

beforeAll(async () => {
  damaged = await damagedFile();
});

beforeEach(() => {
  folder.empty();
  folder.write('input.xlsx', damaged);
});

afterAll(() => folder.remove());

async function run(...words: readonly string[]) {
  const said = { out: '', err: '' };
  const terminal = {
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    colours: false,
    progress: () => undefined,
  };
  try {
    return { ended: await repair(words, terminal), ...said };
  } catch (error) {
    if (error instanceof UsageError || error instanceof FileError) return { ended: error, ...said };
    throw error;
  }
}

describe('monev repair', () => {
  it('shows what it would do with --dry-run and writes nothing', async () => {
    const { ended, out: text } = await run(input, '--dry-run');
    expect(ended).toBe(0);
    expect(text).toContain('T02 Korban  (diperbaiki)');
    expect(text).toContain('Kolom yang hilang dibuat kembali: Pendidikan');
    expect(folder.names()).toEqual(['input.xlsx']);
  });

  it('writes a copy whose structure has no finding, and leaves the input as it was', async () => {
    expect(foundIn(damaged)).toContain('VT-01');
    expect((await run(input, '--out', out)).ended).toBe(0);
    const after = foundIn(folder.bytes('out.xlsx'));
    expect(after.filter((rule) => rule.startsWith('VT') && rule !== 'VT-06')).toEqual([]);
    expect(Buffer.compare(readFileSync(input), damaged)).toBe(0);
  });

  it('keeps every entry under its header, and the sheets of the user', async () => {
    await run(input, '--out', out);
    const [before, after] = [damaged, folder.bytes('out.xlsx')].map((bytes) =>
      readXlsx(bytes, { fileName: null }),
    );
    if (!before || !after) throw new RangeError('two files were read');
    expect(sheetNamed(after, 'Catatan saya')).toEqual(sheetNamed(before, 'Catatan saya'));
    const [was, is] = [before, after].map((book) => entriesByHeader(sheetNamed(book, VICTIMS)));
    expect(is).toMatchObject(was ?? {});
    expect(Object.keys(was ?? {})).toContain('Nomor map');
  });

  it('finds nothing left to repair in its own result', async () => {
    await run(input, '--out', out);
    const again = await run(out, '--out', folder.path('again.xlsx'));
    expect(again.ended).toBe(0);
    expect(again.out).toContain('tidak ada yang perlu diperbaiki');
    expect(folder.names()).not.toContain('again.xlsx');
  });

  it('never replaces an existing file without --force, nor the input', async () => {
    folder.write('out.xlsx', damaged);
    expect((await run(input, '--out', out)).ended).toBeInstanceOf(FileError);
    expect((await run(input, '--out', input, '--force')).ended).toBeInstanceOf(UsageError);
    expect((await run(input, '--out', out, '--force')).ended).toBe(0);
  });

  it('asks before it leaves out what it cannot carry', async () => {
    folder.write('input.xlsx', await damagedFile('Data korban 2025'));
    const refused = await run(input, '--out', out);
    expect(refused.ended).toBe(1);
    expect(refused.out).toContain('tambahkan --all');
    expect((await run(input, '--out', out, '--force', '--all', '--locale', 'en')).out).toContain(
      'What these cells hold cannot be carried: A1.',
    );
  });
});

/** The entries of the rows below the header, by header; days as ISO dates. */
function entriesByHeader(sheet: SheetSnapshot | null): Readonly<Record<string, readonly string[]>> {
  const typed = (sheet?.columns ?? []).filter(({ values }) => {
    const [header] = values;
    return typeof header === 'string' && !header.startsWith('_') && header !== 'Anak';
  });
  return Object.fromEntries(
    typed.map(({ values, format, formats }) => {
      const entries = values.slice(1).flatMap((value, i) => {
        const row = i + 1;
        if (value === null || /^[a-z_]+$/.test(String(value))) return [];
        const isDay = (formats?.[row] ?? format) === 'date';
        return [isDay && typeof value === 'number' ? isoOf(value) : JSON.stringify(value)];
      });
      return [String(values[0]), entries];
    }),
  );
}
