import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { UsageError } from '../../cli/arguments.ts';
import { report } from '../../cli/command-report.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import { listening } from '../cli/listening.ts';
import { partOf } from '../cli/xlsx-patch-book.ts';
import { toPdf } from '../support/libreoffice.ts';
import { submissionFile, TODAY } from '../support/submission-book.ts';

const folder = mkdtempSync(join(tmpdir(), 'kertas-'));
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  writeFileSync(at('buku.xlsx'), await submissionFile({ agency: 'DPPPA', after: 0 }));
  writeFileSync(at('f4.csv'), 'kunci;wilayah;tahun;nilai;keterangan\nkertas;;;F4;\n');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** A report of July 2024 as .xlsx and .docx. */
async function made(name: string, ...words: readonly string[]) {
  const [xlsx, docx] = [at(`${name}.xlsx`), at(`${name}.docx`)];
  const call = [at('buku.xlsx'), `--out=${xlsx}`, `--docx=${docx}`, '--period=2024-M07', `--today=${TODAY}`];
  await report([...call, ...words], listening().terminal);
  return { xlsx: readFileSync(xlsx), docx: readFileSync(docx) };
}

/** The codes of the paper of all sheets. */
function papersOf(xlsx: Uint8Array): readonly string[] {
  const sheets = openZip(xlsx).names.filter((name) => name.startsWith('xl/worksheets/sheet'));
  return [...new Set(sheets.map((name) => / paperSize="(\d+)"/.exec(partOf(xlsx, name))?.[1] ?? ''))];
}

function pageOf(docx: Uint8Array): string {
  return /<w:pgSz [^>]*>/.exec(partOf(docx, 'word/document.xml'))?.[0] ?? '';
}

describe('the paper of a report', () => {
  it('is A4 unless something else is said', async () => {
    const { xlsx, docx } = await made('biasa');
    expect(papersOf(xlsx)).toEqual(['9']);
    expect(pageOf(docx)).toContain('w:w="11906" w:h="16838"');
  }, 60_000);

  it.each([
    ['the option', ['--paper=f4']],
    ['the setting', [`--settings=${at('f4.csv')}`]],
  ])(
    'is F4 on every sheet and in the document by %s',
    async (name, words) => {
      const { xlsx, docx } = await made(name.replace(' ', '-'), ...words);
      expect(papersOf(xlsx)).toEqual(['14']);
      expect(pageOf(docx)).toContain('w:w="12189" w:h="18709"');
    },
    60_000,
  );

  it('is A4 by the option whatever the setting', async () => {
    const { xlsx } = await made('kembali', `--settings=${at('f4.csv')}`, '--paper=A4');
    expect(papersOf(xlsx)).toEqual(['9']);
  }, 60_000);

  it('is nothing else', async () => {
    await expect(made('lain', '--paper=A3')).rejects.toThrow(UsageError);
  });

  it('prints 330 mm wide and 215 mm high', async (context: TestContext) => {
    const pdf = await toPdf((await made('cetak', '--paper=F4', '--tabs=R01')).xlsx);
    if (pdf === null) context.skip('soffice is not installed');
    const boxes = [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g),
    ];
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, width, height] of boxes) {
      expect(Math.abs((Number(width) / 72) * 25.4 - 330)).toBeLessThan(1.5);
      expect(Math.abs((Number(height) / 72) * 25.4 - 215)).toBeLessThan(1.5);
    }
  }, 120_000);
});
