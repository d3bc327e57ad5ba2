import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { consolidate } from '../../../cli/command-consolidate.ts';
import { readXlsx } from '../../../cli/xlsx/read-workbook.ts';
import { openZip } from '../../../cli/xlsx/zip.ts';
import {
  type CellValue,
  type SheetModel,
  type SheetSnapshot,
  type Snapshot,
  sheetNamed,
} from '../../../core/index.ts';
import { blankSheet } from '../../../core/workbook/sheet-model.ts';
import type { ActOptions, ChosenFile, ExcelOnly, MergeList } from '../../../panel/bridge.ts';
import { type BrokenFile, brokenFiles } from '../../cli/consolidate-broken.ts';
import { submissionFolder } from '../../cli/consolidate-run.ts';
import { submissionFile } from '../../support/submission-book.ts';
import { openExcelOnly } from './opened-only.ts';

const folder = submissionFolder();
afterAll(() => folder.remove());

/** `monev consolidate` as it is on the day of the test, like the add-in: the file that it writes. */
async function byCommandLine(files: readonly Named[]): Promise<Uint8Array> {
  for (const { name, bytes } of files) folder.write(`masuk/${name}`, bytes);
  const terminal = { out: () => undefined, err: () => undefined, colours: false, progress: () => undefined };
  await consolidate(
    [folder.path('masuk'), `--out=${folder.path('hasil.xlsx')}`, '--jobs=1', '--force'],
    terminal,
  );
  return new Uint8Array(readFileSync(folder.path('hasil.xlsx')));
}

interface Named {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const asChosen = ({ name, bytes }: Named): ChosenFile => ({
  name,
  size: bytes.length,
  lastModified: 1,
  arrayBuffer: async () => Uint8Array.from(bytes).buffer,
});

function options(over: Partial<ActOptions> = {}): ActOptions {
  return { locale: 'id', signal: new AbortController().signal, onProgress: () => undefined, ...over };
}

const verdicts = ({ items }: MergeList) => items.map(({ name, verdict }) => [name, verdict]);

describe('files of all broken kinds', () => {
  let files: readonly BrokenFile[];
  let only: ExcelOnly;
  let opened: readonly Uint8Array[];
  let list: MergeList;
  beforeAll(async () => {
    files = (await brokenFiles()).map((file) => ({ ...file, name: file.name.replace('/', '-') }));
    const excel = openExcelOnly();
    ({ only, opened } = excel);
    // In any order: the outcome depends on the names alone.
    list = await only.readFiles([...files].reverse().map(asChosen), options());
  }, 300_000);

  it('are judged one by one, and none stops the others', () => {
    const wanted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(verdicts(list)).toEqual(wanted.map(({ name, verdict }) => [name, verdict]));
    for (const [i, { name, says }] of wanted.entries()) {
      if (name !== 'dalam-kembar.xlsx') expect(list.items[i]?.reasons.join(' ')).toMatch(says);
    }
    expect(list).toMatchObject({
      left: 0,
      staysOut: false,
      scope: { region: expect.stringMatching(/^31\.73 /) },
    });
  });

  it('give a file with the very parts that the command line writes', { timeout: 300_000 }, async () => {
    const merged = await only.merge(options());
    const byLine = await byCommandLine(files);
    expect(opened).toHaveLength(1);
    expect(partsOf(opened[0] ?? new Uint8Array())).toEqual(partsOf(byLine));
    expect(merged.submissions).toBe(files.filter(({ verdict }) => verdict !== 'refused').length);
    const record = readXlsx(byLine, { fileName: null });
    expect(textsOf(sheetNamed(record, 'Konsolidasi'))).toContain(merged.equation);
  });
});

/** The parts of a file in their order; only how they are packed depends on who packs them. */
function partsOf(bytes: Uint8Array): readonly (readonly [name: string, text: string])[] {
  const archive = openZip(bytes);
  return archive.names.map((name) => [name, Buffer.from(archive.read(name)).toString('utf8')]);
}

describe('a run', () => {
  const small = async (): Promise<readonly Named[]> => [
    { name: 'a.xlsx', bytes: await submissionFile({ agency: 'DPPPA', after: 0 }) },
    { name: 'b.xlsx', bytes: await submissionFile({ agency: 'DINSOS', after: 100 }) },
  ];

  it('tells how far it is, and keeps what it has when it is stopped', async () => {
    const { only } = openExcelOnly();
    const stop = new AbortController();
    const told: string[] = [];
    const onProgress = (done: number, total: number): void => {
      told.push(`${done}/${total}`);
      if (done === 1) stop.abort();
    };
    const list = await only.readFiles(
      (await small()).map(asChosen),
      options({ signal: stop.signal, onProgress }),
    );
    expect([told, list.left, list.items.map(({ name }) => name)]).toEqual([['0/2', '1/2'], 1, ['a.xlsx']]);
    const whole = await only.readFiles((await small()).map(asChosen), options());
    expect([whole.left, whole.items.map(({ name }) => name)]).toEqual([0, ['a.xlsx', 'b.xlsx']]);
  });

  it('tells two files of one name apart, and knows one that is chosen again', async () => {
    const [one, other] = await small();
    const { only } = openExcelOnly();
    const twins = [one, other].map((file) =>
      asChosen({ bytes: new Uint8Array(), ...file, name: 'laporan.xlsx' }),
    );
    await only.readFiles(twins, options());
    const { items } = await only.readFiles(twins, options());
    expect(items.map(({ name }) => name)).toEqual(['laporan (2).xlsx', 'laporan.xlsx']);
  });

  it('takes a file that was mended in the place of the one that could not be used', async () => {
    const [sound] = await small();
    const { only } = openExcelOnly();
    const bytes = sound?.bytes ?? new Uint8Array();
    await only.readFiles([asChosen({ name: 'a.xlsx', bytes: bytes.slice(0, 5000) })], options());
    const list = await only.readFiles([asChosen({ name: 'a.xlsx', bytes })], options());
    expect(verdicts(list)).toEqual([['a.xlsx', 'merged']]);
  });

  it('knows a file that was mended by the name under which it was chosen', async () => {
    const [sound, other] = await small();
    const { only } = openExcelOnly();
    const bytes = other?.bytes ?? new Uint8Array();
    for (const one of [sound?.bytes ?? bytes, bytes.slice(0, 5000), bytes])
      await only.readFiles([asChosen({ name: 'laporan.xlsx', bytes: one })], options());
    const { items } = await only.readFiles([], options());
    expect(items.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['laporan (2).xlsx', 'merged'],
      ['laporan.xlsx', 'merged'],
    ]);
  });

  it('goes on to know that a report was returned when another office calls its file the same', async () => {
    const [sent, other] = await small();
    const { only } = openExcelOnly();
    const returned = { status_pengiriman: 'DIKEMBALIKAN' };
    const chosen = [
      { name: 'lama.xlsx', bytes: sent?.bytes ?? new Uint8Array() },
      {
        name: 'laporan.xlsx',
        bytes: await submissionFile({ agency: 'DPPPA', after: 0, version: 2, cover: returned }),
      },
      { name: 'laporan.xlsx', bytes: other?.bytes ?? new Uint8Array() },
    ];
    for (const one of chosen) await only.readFiles([asChosen(one)], options());
    const list = await only.readFiles([], options());
    expect(verdicts(list)).toEqual([
      ['lama.xlsx', 'refused'],
      ['laporan (2).xlsx', 'merged'],
      ['laporan.xlsx', 'refused'],
    ]);
    const mended = await submissionFile({ agency: 'DPPPA', after: 0, version: 3 });
    const again = await only.readFiles([asChosen({ name: 'laporan.xlsx', bytes: mended })], options());
    expect(verdicts(again)).toEqual([
      ['lama.xlsx', 'refused'],
      ['laporan (2).xlsx', 'merged'],
      ['laporan.xlsx', 'merged'],
    ]);
  });

  it('refuses a file that the browser may not read any more', async () => {
    const { only } = openExcelOnly();
    const gone = {
      ...asChosen({ name: 'a.xlsx', bytes: new Uint8Array(1) }),
      arrayBuffer: () => Promise.reject(new Error('NotReadable')),
    };
    const { items } = await only.readFiles([gone], options());
    expect(items[0]).toMatchObject({
      verdict: 'refused',
      reasons: [expect.stringContaining('tidak boleh dibuka')],
    });
  });

  it('opens nothing when it is stopped or when all is refused', async () => {
    const { only, opened } = openExcelOnly();
    await only.readFiles([asChosen({ name: 'kosong.xlsx', bytes: new Uint8Array() })], options());
    await expect(only.merge(options())).rejects.toThrow('Nothing was changed');
    await only.readFiles((await small()).map(asChosen), options());
    const stopped = AbortSignal.abort();
    await expect(only.merge(options({ signal: stopped }))).rejects.toThrow('Nothing was changed');
    expect(opened).toEqual([]);
  });

  it('forgets what it is told to', async () => {
    const { only } = openExcelOnly();
    await only.readFiles((await small()).map(asChosen), options());
    only.forget();
    const { items } = await only.readFiles([], options());
    expect(items).toEqual([]);
  });
});

describe('sheets of the open workbook', () => {
  it('give the same rows as the files that they were copied from', { timeout: 300_000 }, async () => {
    const made = [
      { agency: 'DPPPA', after: 0 },
      { agency: 'DINSOS', after: 100 },
    ];
    const { only, opened, workbook } = openExcelOnly();
    const files = await Promise.all(
      made.map(async (one, i) => ({ name: `${i}.xlsx`, bytes: await submissionFile(one) })),
    );
    const copies = files.flatMap(({ bytes }, i) =>
      readXlsx(bytes, { fileName: null })
        .sheets.filter(({ name }) => /^T\d\d /.test(name))
        .map((sheet) => copyOf(sheet, i === 0 ? sheet.name : `${sheet.name} (${i + 1})`)),
    );
    await workbook.write({ sheets: copies, names: [], marks: [] });
    const list = await only.readSheets(options());
    expect(list.items.map(({ name, agency, rows }) => [name, agency !== null, rows > 0])).toEqual([
      ['T00 Sampul', true, true],
      ['T00 Sampul (2)', true, true],
    ]);
    await only.merge(options());
    const byLine = readXlsx(await byCommandLineAnew(files), { fileName: null });
    const bySheets = readXlsx(opened[0] ?? new Uint8Array(), { fileName: null });
    expect(rowsOf(bySheets)).toEqual(rowsOf(byLine));
    expect(columnOf(bySheets, 'T02 Korban', '_asal_lembar')).toContain('T02 Korban (2)');
    expect(columnOf(bySheets, 'T02 Korban', '_asal_berkas')).toContain('T00 Sampul (2)');
  });
});

/** A sheet as it is copied: what its cells hold, and what days look like. */
function copyOf({ columns, rowCount }: SheetSnapshot, name: string): SheetModel {
  const cells = Array.from({ length: rowCount }, (_, row) =>
    columns.map(({ values }) => values[row] ?? null),
  );
  const styles = columns.flatMap(({ format }, column) =>
    format === 'date'
      ? [
          {
            area: { row: 0, column, rows: rowCount, columns: 1 },
            style: 'input' as const,
            format: 'date' as const,
          },
        ]
      : [],
  );
  return { ...blankSheet(name), cells, styles };
}

async function byCommandLineAnew(files: readonly Named[]): Promise<Uint8Array> {
  folder.remove();
  return byCommandLine(files);
}

/** All rows of all forms without their origins. */
function rowsOf(snapshot: Snapshot): readonly unknown[] {
  return snapshot.sheets
    .filter(({ name }) => /^T(?!00)\d\d /.test(name))
    .map(({ name, columns }) => [
      name,
      columns.filter(({ values }) => !String(values[1]).startsWith('_asal_')).map(({ values }) => values),
    ]);
}

function columnOf(snapshot: Snapshot, sheet: string, field: string): readonly CellValue[] {
  return sheetNamed(snapshot, sheet)?.columns.find(({ values }) => values[1] === field)?.values ?? [];
}

function textsOf(sheet: SheetSnapshot | null): readonly CellValue[] {
  return (sheet?.columns ?? []).flatMap(({ values }) => values);
}
