import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { register } from '../../cli/command-register.ts';
import { submit } from '../../cli/command-submit.ts';
import { makeSample } from '../../cli/sample/make-sample.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { XlsxWorkbook } from '../../cli/xlsx-host.ts';
import { sheetNamed } from '../../core/index.ts';
import { TODAY } from '../core/erase-book.ts';
import { receivedOf } from '../core/register-book.ts';
import { toPdf } from '../support/libreoffice.ts';

const folder = mkdtempSync(join(tmpdir(), 'register-'));
const at = (name: string): string => join(folder, name);
const NIK = '3173014507900001';
const CALL = ['--period=2025-M07', '--today=2025-08-12'];
let own = { region: '', agency: '' };

beforeAll(async () => {
  const { update } = makeSample({
    ...{ template: 'T03', rows: 12, errors: 0, seed: 1 },
    ...{ locale: 'id', today: TODAY },
  });
  mkdirSync(at('masuk'));
  writeFileSync(at('draf.xlsx'), await writeWorkbook(update));
  await run(submit, at('draf.xlsx'), '--out', at('masuk/kirim.xlsx'), '--today=2025-08-08');
  own = receivedOf(new XlsxWorkbook(readFileSync(at('masuk/kirim.xlsx'))).read());
  writeFileSync(at('satu.csv'), settingsOf([own.agency]));
  writeFileSync(at('tiga.csv'), settingsOf([own.agency, 'KEJAKSAAN', 'PENGADILAN']));
});

afterAll(() => rmSync(folder, { recursive: true }));

function settingsOf(agencies: readonly string[]): string {
  const rows = agencies.map((agency) => `unit_pelapor;${own.region};;${agency};`);
  return ['kunci;wilayah;tahun;nilai;keterangan', ...rows].join('\n');
}

type Command = (words: readonly string[], terminal: Parameters<typeof submit>[1]) => number | Promise<number>;

async function run(command: Command, ...words: readonly string[]) {
  const said = { out: '', err: '' };
  const hear = (where: keyof typeof said) => (text: string) => {
    said[where] += text;
  };
  const terminal = { out: hear('out'), err: hear('err'), colours: false, progress: () => undefined };
  const code = await command(words, terminal);
  return { code, ...said };
}

describe('monev register', () => {
  it('ends with 0 when all that are expected have sent', async () => {
    const { code, out } = await run(register, at('masuk'), ...CALL, `--settings=${at('satu.csv')}`);
    expect([code, out.split('\n')[1]]).toEqual([
      0,
      '1 dari 1 unit sudah melapor (100 %) per 12 Agustus 2025.',
    ]);
  });

  it('ends with 1 and names who is missing', async () => {
    const { code, out } = await run(register, at('masuk'), ...CALL, `--settings=${at('tiga.csv')}`);
    expect(code).toBe(1);
    expect(out).toContain('1 dari 3 unit sudah melapor (33 %) per 12 Agustus 2025. Angkanya belum mewakili.');
    expect(out).toMatch(/KEJAKSAAN +belum +2025-08-11 +– +1 /);
  });

  it('goes on after files that it cannot use, names them, and ends with 2', async () => {
    mkdirSync(at('campur'));
    writeFileSync(at('campur/kirim.xlsx'), readFileSync(at('masuk/kirim.xlsx')));
    writeFileSync(at('campur/rusak.xlsx'), 'bukan buku kerja');
    writeFileSync(at('campur/lama.xls'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
    writeFileSync(at('campur/~$kirim.xlsx'), 'x');
    const { code, out } = await run(register, at('campur'), ...CALL, `--settings=${at('satu.csv')}`);
    expect(code).toBe(2);
    expect(out).toContain('1 dari 1 unit');
    expect(out.split('\n').filter((line) => /(rusak\.xlsx|lama\.xls):/.test(line))).toHaveLength(2);
    expect(out).not.toContain('~$');
  });

  it('repeats nothing of a cover or a file name that tells of somebody', async () => {
    mkdirSync(at('bocor'));
    const host = new XlsxWorkbook(readFileSync(at('draf.xlsx')));
    const cover = sheetNamed(host.read(), 'T00 Sampul');
    const cellOf = (field: string, after: string | number) => {
      const row = cover?.columns[2]?.values.indexOf(field) ?? -1;
      return { row, column: 1, before: cover?.columns[1]?.values[row] ?? null, after };
    };
    const cells = [cellOf('id_pengiriman', `Siti NIK ${NIK}`), cellOf('versi', Number(NIK))];
    await host.write({ sheets: [], names: [], marks: [], edits: [{ sheet: 'T00 Sampul', cells }] });
    writeFileSync(at(`bocor/Siti NIK ${NIK}.xlsx`), host.bytes);
    writeFileSync(at(`bocor/Budi NIK ${NIK}.xlsx`), 'rusak');
    for (const more of [[], ['--format=json'], ['--out', at('bocor.xlsx')]]) {
      const { out, err } = await run(register, at('bocor'), ...CALL, ...more);
      expect(`${out}${err}`).not.toContain(NIK.slice(0, 12));
    }
    const saved = new XlsxWorkbook(readFileSync(at('bocor.xlsx'))).read();
    expect(JSON.stringify(saved)).not.toContain(NIK.slice(0, 12));
  });

  it('gives the same as JSON, with the reminders', async () => {
    const { out } = await run(
      register,
      at('masuk'),
      ...CALL,
      `--settings=${at('tiga.csv')}`,
      '--format=json',
    );
    const { schema, share, units } = JSON.parse(out);
    expect([schema, share.percent]).toEqual(['monev/register/1', 33]);
    expect(
      units.map((unit: { state: string; reminder: string | null }) => [unit.state, unit.reminder !== null]),
    ).toEqual(
      expect.arrayContaining([
        ['dikirim', false],
        ['belum', true],
        ['belum', true],
      ]),
    );
  });

  it('writes each reminder into a file of its own, and over none', async () => {
    const words = [at('masuk'), ...CALL, `--settings=${at('tiga.csv')}`, '--reminders', at('pengingat')];
    const { code } = await run(register, ...words);
    expect(code).toBe(1);
    const names = readdirSync(at('pengingat'));
    expect(names).toEqual([
      `${own.region}-KEJAKSAAN-2025-M07-2025-08-12.txt`,
      `${own.region}-PENGADILAN-2025-M07-2025-08-12.txt`,
    ]);
    expect(readFileSync(at(`pengingat/${names[0]}`), 'utf8')).toMatch(
      /^Yth\. Kejaksaan .* Terima kasih\.\n$/,
    );
    await expect(run(register, ...words)).rejects.toThrow('not empty');
  });

  it('shows reminders on the screen', async () => {
    const { out } = await run(
      register,
      at('masuk'),
      ...CALL,
      `--settings=${at('tiga.csv')}`,
      '--reminders=-',
    );
    expect(out.match(/^Yth\. /gm)).toHaveLength(2);
  });

  it('saves the sheets Register and Pengingat, and does not read them as a submission', async () => {
    const words = [at('masuk'), ...CALL, `--settings=${at('tiga.csv')}`];
    await run(register, ...words, '--out', at('masuk/register.xlsx'));
    const saved = new XlsxWorkbook(readFileSync(at('masuk/register.xlsx'))).read();
    const [units, reminders] = ['Register', 'Pengingat'].map((name) => sheetNamed(saved, name));
    expect([units?.rowCount, reminders?.rowCount]).toEqual([6, 5]);
    expect((await run(register, ...words)).code).toBe(1);
    await expect(run(register, ...words, '--out', at('masuk/register.xlsx'))).rejects.toThrow();
  });

  it('fits on paper that is as wide as one page', async () => {
    const pdf = await toPdf(readFileSync(at('masuk/register.xlsx')));
    if (pdf === null) process.stdout.write('LibreOffice is not installed: nothing is printed.\n');
    else
      expect(
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\/Type\s*\/Page\b(?!s)/g),
      ).toHaveLength(2);
  });

  it('refuses settings whose agency nobody knows, and a unit without a region', async () => {
    writeFileSync(
      at('salah.csv'),
      'kunci;wilayah;tahun;nilai;keterangan\nunit_pelapor;31.73;;DINAS ANU;\nunit_pelapor;;;POLRES;',
    );
    await expect(run(register, at('masuk'), ...CALL, `--settings=${at('salah.csv')}`)).rejects.toMatchObject({
      text: { id: expect.stringMatching(/unit_pelapor harus salah satu kode.*wilayah harus diisi/s) },
    });
  });
});
