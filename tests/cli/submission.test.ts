import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erase } from '../../cli/command-erase.ts';
import { approve, final, returnCommand, revise } from '../../cli/command-steps.ts';
import { submit } from '../../cli/command-submit.ts';
import { verify } from '../../cli/command-verify.ts';
import { makeSample } from '../../cli/sample/make-sample.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { XlsxWorkbook } from '../../cli/xlsx-host.ts';
import { type CellValue, type Snapshot, sheetNamed } from '../../core/index.ts';
import { TODAY, victimsOf } from '../core/erase-book.ts';
import { CASES, COVER, placeOf } from '../core/submission-book.ts';
import { recalculate, throughOds } from '../support/libreoffice.ts';

const folder = mkdtempSync(join(tmpdir(), 'kirim-'));
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  const { update } = makeSample({
    template: 'T03',
    rows: 12,
    errors: 0,
    seed: 1,
    locale: 'id',
    today: TODAY,
  });
  writeFileSync(at('draf.xlsx'), await writeWorkbook(update));
  await run(submit, at('draf.xlsx'), '--out', at('kirim.xlsx'), DAY);
});

afterAll(() => rmSync(folder, { recursive: true }));

const DAY = '--today=2025-08-08';

type Command = (words: readonly string[], terminal: Parameters<typeof verify>[1]) => number | Promise<number>;

async function run(command: Command, ...words: readonly string[]) {
  const said = { out: '', err: '' };
  const hear = (where: keyof typeof said) => (text: string) => {
    said[where] += text;
  };
  const terminal = { out: hear('out'), err: hear('err'), colours: false, progress: () => undefined };
  const code = await command(words, terminal);
  return { code, ...said };
}

function read(name: string): Snapshot {
  return new XlsxWorkbook(readFileSync(at(name))).read();
}

function onCover(name: string, field: string): CellValue {
  const { row, column } = placeOf(read(name), COVER, field);
  return sheetNamed(read(name), COVER)?.columns[column]?.values[row] ?? null;
}

/** Somebody types into a file; the new file has another name. */
async function typed(
  from: string,
  to: string,
  sheet: string,
  field: string,
  after: CellValue,
): Promise<void> {
  const workbook = new XlsxWorkbook(readFileSync(at(from)));
  const snapshot = workbook.read();
  const place = placeOf(snapshot, sheet, field);
  const before = sheetNamed(snapshot, sheet)?.columns[place.column]?.values[place.row] ?? null;
  const cells = [{ ...place, before, after }];
  await workbook.write({ sheets: [], names: [], marks: [], edits: [{ sheet, cells }] });
  writeFileSync(at(to), workbook.bytes);
}

describe('monev submit', () => {
  it('gives a receipt and leaves the input as it was', async () => {
    const before = readFileSync(at('draf.xlsx'));
    const { code, out, err } = await run(
      submit,
      at('draf.xlsx'),
      '--out',
      at('lagi.xlsx'),
      DAY,
      '--locale=en',
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /Submission ID: 3173-[A-Z_]+-2025-M07-ALL-v1\n {2}Version: 1\n {2}Time: 2025-08-08\n/,
    );
    expect(out).toContain('The first submission of this period.');
    expect(err).toContain('The result was saved as');
    expect(readFileSync(at('draf.xlsx')).equals(before)).toBe(true);
  });

  it('is refused with reasons and writes nothing', async () => {
    await typed('draf.xlsx', 'salah.xlsx', CASES, 'status_kasus', 'entah');
    const { code, out } = await run(submit, at('salah.xlsx'), '--out', at('x.xlsx'), DAY, '--format=json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      done: false,
      hindrances: [{ code: 'errors', message: 'Masih ada 1 galat. Perbaiki lebih dahulu.' }],
    });
    expect(() => readFileSync(at('x.xlsx'))).toThrow('ENOENT');
  });

  it('writes over nothing', async () => {
    await expect(run(submit, at('draf.xlsx'), '--out', at('draf.xlsx'))).rejects.toThrow(
      'must not be overwritten',
    );
    await expect(run(submit, at('draf.xlsx'), '--out', at('kirim.xlsx'))).rejects.toThrow();
  });

  it('takes back what was sent, and lists what changed when it is sent again', async () => {
    await run(submit, at('kirim.xlsx'), '--withdraw', '--out', at('tarik.xlsx'), DAY);
    expect(onCover('tarik.xlsx', 'status_pengiriman')).toBe('DRAF');
    await typed('tarik.xlsx', 'ubah.xlsx', CASES, 'uraian_singkat', 'Sudah dilengkapi.');
    const { out } = await run(submit, at('ubah.xlsx'), '--out', at('kedua.xlsx'), DAY);
    expect(out).toContain('Versi: 2');
    expect(out).toMatch(/Yang berubah sejak dikirim terakhir: 1\n {6}Lembar T01 Kasus, sel [A-Z]+3 /);
  });
});

describe('monev verify', () => {
  it('says that a file holds what was sent', async () => {
    const { code, out } = await run(verify, at('kirim.xlsx'), '--format=json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ verdict: 'whole', state: 'DIKIRIM', version: 1 }]);
  });

  it('says so as well after LibreOffice has saved it', async () => {
    for (const save of [recalculate, throughOds]) {
      const saved = await save(readFileSync(at('kirim.xlsx')));
      if (saved === null) return;
      writeFileSync(at('libre.xlsx'), saved);
      const { code, out } = await run(verify, at('libre.xlsx'));
      expect([code, out]).toEqual([0, expect.stringContaining('isinya sama dengan yang dikirim.')]);
    }
  }, 300_000);

  it('tells where a file was changed, and never what it holds', async () => {
    await typed('kirim.xlsx', 'palsu.xlsx', CASES, 'uraian_singkat', 'Rahasia sekali.');
    const { code, out } = await run(verify, at('palsu.xlsx'), at('draf.xlsx'));
    expect(code).toBe(1);
    expect(out).toMatch(/isinya berbeda dari yang dikirim\.[\s\S]*Lembar T01 Kasus, sel [A-Z]+3 /);
    expect(out).toContain('belum pernah dikirim.');
    expect(out).not.toContain('Rahasia');
  });

  it('says of what is being reworked that it is, and what differs so far', async () => {
    const about = [at('kirim.xlsx'), '--reason=Lengkapi uraian.', '--out', at('balik.xlsx'), DAY];
    expect((await run(returnCommand, ...about)).code).toBe(0);
    await typed('balik.xlsx', 'perbaikan.xlsx', CASES, 'uraian_singkat', 'Sudah dilengkapi.');
    const { code, out } = await run(verify, at('perbaikan.xlsx'));
    expect(code).toBe(1);
    expect(out).toMatch(/sedang diperbaiki sejak ditarik atau dikembalikan[\s\S]*sel [A-Z]+3 /);
    expect(out).not.toContain('isinya berbeda dari yang dikirim.');
  });

  it('goes on where one file cannot be read', async () => {
    writeFileSync(at('rusak.xlsx'), 'bukan buku kerja');
    const { code, out, err } = await run(verify, at('rusak.xlsx'), at('kirim.xlsx'));
    expect([code, out]).toEqual([2, expect.stringContaining('isinya sama')]);
    expect(err).toContain('rusak.xlsx');
  });

  it('knows erased data from changed ones', async () => {
    const [victim = ''] = victimsOf(read('kirim.xlsx'));
    const asked = ['--victim', victim, '--reason', 'PERMINTAAN_KORBAN', '--out', at('hapus.xlsx')];
    const erased = await run(erase, at('kirim.xlsx'), ...asked, '--today=2025-08-12');
    expect(erased.code).toBe(0);
    const { code, out } = await run(verify, at('hapus.xlsx'), '--format=json');
    expect([code, JSON.parse(out)]).toMatchObject([0, [{ verdict: 'erased', erasures: 1 }]]);
  });
});

describe('the steps of a coordinator', () => {
  it('lead from sent to final and to a revision', async () => {
    const steps = [
      [approve, 'kirim.xlsx', 'setuju.xlsx'],
      [final, 'setuju.xlsx', 'final.xlsx'],
      [revise, 'final.xlsx', 'revisi.xlsx', '--reason=Ada laporan susulan.'],
    ] as const;
    for (const [command, from, to, ...more] of steps) {
      expect((await run(command, at(from), '--out', at(to), DAY, ...more)).code, to).toBe(0);
    }
    expect([onCover('final.xlsx', 'status_pengiriman'), onCover('final.xlsx', 'status_data')]).toEqual([
      'FINAL',
      'Final',
    ]);
    expect([onCover('revisi.xlsx', 'status_pengiriman'), onCover('revisi.xlsx', 'versi')]).toEqual([
      'REVISI',
      2,
    ]);
    expect((await run(verify, at('revisi.xlsx'))).code).toBe(0);
  });

  it('return a file with its reason and the result of a check', async () => {
    const { code, out } = await run(
      returnCommand,
      at('kirim.xlsx'),
      '--reason=Lengkapi layanan.',
      '--out',
      at('kembali.xlsx'),
      DAY,
    );
    expect([code, out]).toEqual([0, expect.stringContaining('statusnya sekarang Dikembalikan.')]);
    expect(onCover('kembali.xlsx', 'alasan_kembali')).toBe('Lengkapi layanan.');
    expect(sheetNamed(read('kembali.xlsx'), 'Hasil Pemeriksaan')).not.toBeNull();
  });

  it('are refused with a reason that names somebody, which is not repeated', async () => {
    const reason = '--reason=Telepon korban Siti Aminah 0812-3456-7890.';
    const { code, out, err } = await run(returnCommand, at('kirim.xlsx'), reason, '--out', at('y.xlsx'), DAY);
    expect(code).toBe(1);
    expect(out).toContain('Alasan itu memuat identitas orang.');
    expect(out + err).not.toMatch(/Siti|0812/);
  });

  it('are refused out of order', async () => {
    const { code, out } = await run(final, at('kirim.xlsx'), '--out', at('z.xlsx'), DAY);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('hanya dapat dilakukan bila statusnya Disetujui'),
    ]);
  });
});
