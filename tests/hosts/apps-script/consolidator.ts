import { bundleConsolidator } from '../../../tools/build-apps-script.ts';
import { TODAY } from '../../support/submission-book.ts';
import type { SheetDump, WorkbookDump } from '../dump.ts';
import { openContext, type ScriptContext } from './context.ts';

/** The built consolidator in an empty spreadsheet, with a folder of submissions and the clock that calls it. */
export interface Consolidator {
  readonly driver: ScriptContext['driver'];
  /** Types the settings into the sheet *Penggabungan*. */
  fillIn(settings: { readonly folder?: string; readonly region?: string; readonly period?: string }): void;
  /** Runs what a menu item or the clock runs; tells whether the run was killed. */
  run(entry: string): boolean;
  /** Chooses *Gabungkan kiriman*, and lets the clock go on until it is taken away; gives the number of runs. */
  consolidate(): number;
  /** Lets the clock go on until it is taken away; gives the number of runs. */
  goOn(): number;
  /**
   * Consolidates with a run that is killed at a document call, and to the end, also where nothing had begun before the clock
   * was set; tells whether a run was killed.
   */
  outlive(at: number): boolean;
  sheet(name: string): SheetDump;
  /** Texts of the sheet *Penggabungan*: the state, the progress, the rows and when it was done. */
  status(): readonly string[];
  /** Whether a consolidation came to its end. */
  isDone(): boolean;
  /** Where every merged row comes from: file, sheet and row, of all forms. */
  origins(): readonly string[];
  /** All that a consolidation leaves, but for the hour and what was read. */
  outcome(): unknown;
  /** The table of the sheet *Penggabungan*. */
  table(): readonly (readonly string[])[];
}

const FRONT = 'Penggabungan';
const STATUS = 7;
const TABLE = 13;
const MOST_RUNS = 400;

let code: Promise<string> | null = null;

/** The consolidator as one script, built once. */
export function consolidatorCode(): Promise<string> {
  code ??= bundleConsolidator();
  return code;
}

/** Opens it over a folder with some files. */
export async function consolidatorWith(files: readonly GivenFile[]): Promise<Consolidator> {
  const drive = await openConsolidator();
  for (const { name, bytes } of files) drive.driver.drive.addFile(name, bytes);
  return drive;
}

/** A file that somebody sent; folders stand in its name. */
interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens the consolidator on the day on which made-up submissions are looked at; its settings are filled in. */
export async function openConsolidator(): Promise<Consolidator> {
  const { driver, run } = await openContext({
    code: await consolidatorCode(),
    zone: 'Asia/Jakarta',
    locale: 'id_ID',
    scriptZone: 'Asia/Jakarta',
    sheet: 'Lembar1',
  });
  driver.clockAt(Date.parse(`${TODAY}T03:00:00Z`));
  const execute = (entry: string): boolean => {
    try {
      run(entry);
    } catch (error) {
      // A run that is killed ends wherever it is; what it would have thrown is gone with it.
      if (!(error instanceof Error && error.name === 'Killed')) throw error;
    }
    return driver.endRun();
  };
  const goOn = (): number => {
    let runs = 0;
    for (; driver.triggers().length > 0; runs++) {
      if (runs >= MOST_RUNS) throw new RangeError('the clock is never taken away');
      execute('lanjutkanPenggabungan');
    }
    return runs;
  };
  const sheet = (name: string): SheetDump => {
    const found = driver.dump().sheets.find((one) => one.name === name);
    if (!found) throw new RangeError(`no sheet ${name}`);
    return found;
  };
  const consolidate = (): number => {
    execute('gabungkanKiriman');
    return 1 + goOn();
  };
  const isDone = (): boolean => driver.valueAt(FRONT, STATUS, 1) === 'Selesai';
  const fillIn: Consolidator['fillIn'] = ({ folder, region, period }) => {
    [folder, region, period].forEach((value, i) => {
      if (value !== undefined) driver.user.type(FRONT, [{ row: 2 + i, column: 1, value }]);
    });
  };
  execute('gabungkanKiriman');
  fillIn({ folder: driver.drive.folderId(), region: '31.73' });
  return {
    driver,
    fillIn,
    run: execute,
    goOn,
    consolidate,
    outlive: (at) => {
      driver.faults({ at, kind: 'kill' });
      let killed = execute('gabungkanKiriman');
      while (driver.triggers().length > 0) killed = execute('lanjutkanPenggabungan') || killed;
      if (!isDone()) consolidate();
      return killed;
    },
    sheet,
    status: () =>
      sheet(FRONT)
        .values.slice(STATUS, STATUS + 4)
        .map((line) => String(line[1] ?? '')),
    isDone,
    origins: () => driver.dump().sheets.flatMap(originsIn),
    outcome: () => outcomeOf(driver.dump()),
    table: () =>
      sheet(FRONT)
        .values.slice(TABLE)
        .map((line) => line.map((cell) => String(cell ?? ''))),
  };
}

const ORIGIN = ['_asal_berkas', '_asal_lembar', '_asal_baris'];
const OWN = /^_monev_(?:daftar|kiriman|pengaturan)$/;

function originsIn({ values }: SheetDump): readonly string[] {
  const places = ORIGIN.map((id) => values[1]?.indexOf(id) ?? -1);
  if (places.some((place) => place < 0)) return [];
  return values.slice(2).flatMap((line) => {
    const origin = places.map((place) => line[place] ?? '');
    return origin[0] === '' ? [] : [origin.join(' ')];
  });
}

function outcomeOf({ sheets, names }: WorkbookDump): unknown {
  const left = sheets.filter(({ name }) => !OWN.test(name));
  return {
    names,
    sheets: left.map((sheet) =>
      sheet.name === FRONT
        ? { ...sheet, values: sheet.values.filter((_, row) => row !== STATUS + 3) }
        : sheet,
    ),
  };
}
