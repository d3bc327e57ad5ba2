import { beforeAll, describe, expect, it } from 'vitest';
import { makeSample } from '../../../cli/sample/make-sample.ts';
import { readXlsx } from '../../../cli/xlsx/read-workbook.ts';
import { XlsxWorkbook } from '../../../cli/xlsx-host.ts';
import {
  buildRegister,
  jenisInstansi,
  readReceived,
  registerSheets,
  type SheetModel,
} from '../../../core/index.ts';
import { TODAY } from '../../core/erase-book.ts';
import { expecting } from '../../core/register-book.ts';
import { STEPS, type Step } from '../../core/submission-book.ts';
import { type Consolidator, openConsolidator } from './consolidator.ts';
import { type SmallFile, smallFiles } from './small-files.ts';

const PERIOD = { kind: 'month', year: 2025, number: 7 } as const;
const NOW = Date.parse('2025-08-12T03:00:00Z');
const SETTINGS = 'Pengaturan';
const REGISTER = 'Daftar Kiriman';
/** Who is expected to report and sends nothing. */
const SILENT = ['KEJAKSAAN', 'PENGADILAN'];
const BROKEN = Uint8Array.of(0x50, 0x4b, 3, 4);

let sent = new Uint8Array();
let returned = new Uint8Array();

async function fileAfter(...steps: readonly Step[]): Promise<Uint8Array> {
  const { update } = makeSample({
    ...{ template: 'T03', rows: 12, errors: 0, seed: 1 },
    ...{ locale: 'id', today: TODAY },
  });
  const book = new XlsxWorkbook(null);
  await book.write({ ...update, marks: [] });
  for (const step of steps) {
    const outcome = STEPS[step](book.read());
    if ('hindrances' in outcome) throw new Error(outcome.hindrances[0]?.text.en);
    await book.write(outcome.update);
  }
  return book.bytes;
}

beforeAll(async () => {
  sent = Uint8Array.from(await fileAfter('kirim'));
  returned = Uint8Array.from(await fileAfter('kirim', 'kembalikan'));
}, 120_000);

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A consolidator on the twelfth of August 2025, whose sheet of settings expects some units. */
async function opened(files: readonly Given[], agencies: readonly string[], period = '2025-M07') {
  const drive = await openConsolidator();
  drive.driver.clockAt(NOW);
  for (const { name, bytes } of files) drive.driver.drive.addFile(name, bytes);
  drive.fillIn({ period });
  if (agencies.length > 0) typeSettings(drive, agencies);
  return drive;
}

function typeSettings({ driver }: Consolidator, agencies: readonly string[]): void {
  if (!driver.sheetNames().includes(SETTINGS)) driver.user.addSheet(SETTINGS);
  const lines = [
    ['kunci', 'wilayah', 'tahun', 'nilai', 'keterangan'],
    ...agencies.map((agency) => ['unit_pelapor', '31.73', '', agency, '']),
  ];
  driver.user.format(SETTINGS, 'B2', '@');
  driver.user.type(
    SETTINGS,
    lines.flatMap((line, row) =>
      line.flatMap((value, column) => (value === '' ? [] : [{ row, column, value }])),
    ),
  );
}

/** What the core makes of the same files. */
function byCore(files: readonly Given[], agencies: readonly string[]): readonly SheetModel[] {
  const settings = agencies.map((agency) => expecting(agency));
  const received = files.flatMap(({ name, bytes }) => {
    const context = { today: TODAY, locale: 'id' as const, beside: [], settings };
    const read = readReceived(readXlsx(bytes, { fileName: null }), name, context);
    return 'problem' in read ? [] : [read];
  });
  return registerSheets(buildRegister(received, { period: PERIOD, today: TODAY, settings }), [], 'id');
}

type Lines = readonly (readonly unknown[])[];

/** The cells as far as they hold something. */
function trimmed(lines: Lines): Lines {
  const cut = (line: readonly unknown[]): readonly unknown[] => {
    const cells = line.map((cell) => cell ?? '');
    while (cells.at(-1) === '') cells.pop();
    return cells;
  };
  const all = lines.map(cut);
  while (all.at(-1)?.length === 0) all.pop();
  return all;
}

function cellsOf(drive: Consolidator, name: string): Lines {
  return trimmed(drive.sheet(name).values);
}

/** State, days late and score of an agency. */
function unitOf(drive: Consolidator, agency: string): readonly unknown[] {
  const [, , headers = [], ...units] = cellsOf(drive, REGISTER);
  const at = (header: string): number => headers.indexOf(header);
  const line = units.find((one) => String(one[at('Instansi')]).includes(agency)) ?? [];
  return ['Status', 'Terlambat (hari)', 'Skor mutu'].map((header) => line[at(header)]);
}

describe('the register', { timeout: 300_000 }, () => {
  it('is what the core makes of the same files, with the reminders', async () => {
    const files = [
      { name: 'dinas.xlsx', bytes: sent },
      { name: 'lama/draf.xlsx', bytes: await fileAfter() },
    ];
    const agency = String(unitAgency(sent));
    const agencies = [agency, ...SILENT];
    const drive = await opened(files, agencies);
    drive.consolidate();
    expect(drive.status()[0]).toBe('Selesai');
    const [units, reminders] = byCore(files, agencies);
    expect(cellsOf(drive, REGISTER)).toEqual(trimmed(units?.cells ?? []));
    expect(cellsOf(drive, 'Pengingat')).toEqual(trimmed(reminders?.cells ?? []));
    expect(cellsOf(drive, REGISTER)[1]).toEqual([
      '1 dari 3 unit sudah melapor (33 %) per 12 Agustus 2025. Angkanya belum mewakili.',
    ]);
    expect(unitOf(drive, 'Kejaksaan').slice(0, 2)).toEqual(['belum', 1]);
    expect(cellsOf(drive, 'Pengingat').flat().join(' ')).toMatch(/Yth\. Kejaksaan.*Terima kasih\./);
    expect(drive.driver.sheetNames()).not.toContain('Berkas');
  });

  it('follows what comes later: returned, then sent again', async () => {
    const agency = String(unitAgency(sent));
    const drive = await opened([{ name: 'dinas.xlsx', bytes: returned }], [agency]);
    drive.consolidate();
    const [state] = unitOf(drive, agencyLabel(sent));
    expect(state).toBe('dikembalikan');
    expect(cellsOf(drive, 'Pengingat').flat().join(' ')).toContain('dikembalikan untuk diperbaiki');
    drive.driver.drive.replace('dinas.xlsx', sent);
    drive.consolidate();
    const [now, late, score] = unitOf(drive, agencyLabel(sent));
    expect([now, late]).toEqual(['dikirim', 0]);
    expect(score).toBeGreaterThan(50);
    expect(cellsOf(drive, 'Pengingat')[1]).toEqual(['Tidak ada yang perlu diingatkan.']);
  });

  it('names the files that it cannot use, and goes on', async () => {
    const files = [
      { name: 'dinas.xlsx', bytes: sent },
      { name: 'rusak.xlsx', bytes: BROKEN },
    ];
    const drive = await opened(files, []);
    drive.consolidate();
    const named = cellsOf(drive, 'Berkas').slice(3);
    expect(named).toEqual([['rusak.xlsx', expect.stringContaining('rusak')]]);
    drive.driver.drive.trash('rusak.xlsx');
    drive.consolidate();
    expect(drive.driver.sheetNames()).not.toContain('Berkas');
  });

  it('is there while nobody has sent anything, and takes nothing away that was merged before', async () => {
    const drive = await opened([], SILENT);
    drive.consolidate();
    expect(drive.status()[0]).toContain('Tidak ada spreadsheet');
    expect(cellsOf(drive, REGISTER)[1]).toEqual([expect.stringContaining('0 dari 2 unit sudah melapor')]);
    drive.driver.drive.addFile('dinas.xlsx', sent);
    drive.consolidate();
    expect(drive.driver.sheetNames()).toContain('T01 Kasus');
    drive.driver.drive.replace('dinas.xlsx', BROKEN);
    drive.consolidate();
    expect(drive.status()[0]).toContain('Tidak satu pun berkas dapat digabung');
    expect(drive.driver.sheetNames()).toContain('T01 Kasus');
    expect(cellsOf(drive, 'Berkas').flat()).toContain('dinas.xlsx');
  });

  it('is told which line of the settings is wrong before anything begins', async () => {
    const drive = await opened([{ name: 'dinas.xlsx', bytes: sent }], ['DINAS_LAIN']);
    drive.run('gabungkanKiriman');
    expect(drive.driver.shown().at(-1)?.text).toContain(SETTINGS);
    expect(drive.driver.triggers()).toEqual([]);
  });

  it('takes no sheet of the coordinator for its own', async () => {
    const drive = await opened([{ name: 'dinas.xlsx', bytes: sent }], []);
    drive.driver.user.addSheet('Pengingat');
    const before = drive.driver.dump();
    drive.run('gabungkanKiriman');
    expect(drive.driver.shown().at(-1)?.text).toContain('Ganti nama lembar itu');
    expect(drive.driver.dump()).toEqual(before);
  });

  it('is the same however often the work was cut off', async () => {
    const files: readonly SmallFile[] = await smallFiles(3);
    const make = async (): Promise<Consolidator> => {
      const drive = await opened(files, SILENT, '2024-M07');
      drive.driver.slow(500);
      return drive;
    };
    const calm = await make();
    const before = calm.driver.allCalls();
    calm.consolidate();
    const calls = calm.driver.allCalls() - before;
    const expected = calm.outcome();
    expect(cellsOf(calm, REGISTER).length).toBeGreaterThan(3);
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99]) {
      const drive = await make();
      if (part > 0.6) drive.driver.loseUnflushed();
      const at = Math.round(calls * part);
      expect(drive.outlive(at), `call ${at}`).toBe(true);
      expect(drive.outcome(), `killed at call ${at}`).toEqual(expected);
    }
  });
});

function received(bytes: Uint8Array) {
  const context = { today: TODAY, locale: 'id' as const, beside: [] };
  const read = readReceived(readXlsx(bytes, { fileName: null }), 'x', context);
  if ('problem' in read) throw new RangeError(read.problem.en);
  return read;
}

function unitAgency(bytes: Uint8Array): string {
  return received(bytes).agency;
}

function agencyLabel(bytes: Uint8Array): string {
  return jenisInstansi.codes.find(({ code }) => code === unitAgency(bytes))?.label.id ?? '';
}
