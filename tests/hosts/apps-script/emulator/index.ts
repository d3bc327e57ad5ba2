import type { Signatures } from '../signature-types.ts';
import { areaOf } from './area.ts';
import { blob } from './blob.ts';
import { addSheet, knownCell, newBook } from './book.ts';
import { chart, chartBuilder, charts } from './charts.ts';
import { clockTriggerBuilder, scriptApp, trigger, triggerBuilder } from './clock-triggers.ts';
import { driveApp, file, fileIterator, folder, folderIterator, newDrive, peopleAt } from './drive.ts';
import { dumpBook } from './dump.ts';
import { endRun, loseUnflushed, newExecutions } from './executions.ts';
import { highlight, highlightBuilder } from './highlight.ts';
import { htmlOutput, htmlService } from './html.ts';
import { newMeter, resetMeter } from './meter.ts';
import type { Fault } from './outside.ts';
import { properties, propertiesService } from './properties.ts';
import { rangeList } from './range-list.ts';
import { rangeLooks } from './range-looks.ts';
import { rangeRules } from './range-rules.ts';
import { filter, rangeShape } from './range-shape.ts';
import { rangeValues } from './range-values.ts';
import { assertAllowed, asTrigger, slowClock } from './running.ts';
import { lock, lockService, menu, promptResponse, session, ui } from './screen.ts';
import { buildServices, type Services } from './service.ts';
import { protection, sheet } from './sheet.ts';
import type { SheetLocale } from './sheet-locale.ts';
import { namedRange, spreadsheet } from './spreadsheet.ts';
import { spreadsheetApp, utilities } from './spreadsheet-app.ts';
import { richText, richTextBuilder, textStyle, textStyleBuilder } from './text-style.ts';
import { userOf } from './user.ts';
import { validation, validationBuilder } from './validation.ts';
import type { AuthMode, PromptAnswer, States, World } from './world.ts';

/** What a spreadsheet is made with. */
export interface EmulatorSettings {
  readonly signatures: Signatures;
  readonly zone: string;
  readonly locale: SheetLocale;
  /** The time zone of the script's manifest. */
  readonly scriptZone: string;
  /** The name of the first sheet. */
  readonly sheet: string;
  /** The HTML files of the script, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Makes one spreadsheet: the global objects of its script, and a driver for tests. Runs inside the script's context. */
export function createEmulator(settings: EmulatorSettings) {
  const meter = newMeter();
  const services: Services<States, World> = buildServices<States, World>(
    settings.signatures,
    meter,
    assertAllowed,
    {
      SpreadsheetApp: spreadsheetApp,
      Spreadsheet: spreadsheet,
      Sheet: sheet,
      Range: { ...rangeValues, ...rangeLooks, ...rangeRules, ...rangeShape },
      RangeList: rangeList,
      Filter: filter,
      Protection: protection,
      NamedRange: namedRange,
      DataValidationBuilder: validationBuilder,
      DataValidation: validation,
      ConditionalFormatRuleBuilder: highlightBuilder,
      ConditionalFormatRule: highlight,
      TextStyleBuilder: textStyleBuilder,
      TextStyle: textStyle,
      RichTextValueBuilder: richTextBuilder,
      RichTextValue: richText,
      Charts: charts,
      EmbeddedChartBuilder: chartBuilder,
      EmbeddedChart: chart,
      Ui: ui,
      Menu: menu,
      PromptResponse: promptResponse,
      Session: session,
      Utilities: utilities,
      LockService: lockService,
      Lock: lock,
      HtmlService: htmlService,
      HtmlOutput: htmlOutput,
      PropertiesService: propertiesService,
      Properties: properties,
      Blob: blob,
      DriveApp: driveApp,
      Folder: folder,
      File: file,
      FolderIterator: folderIterator,
      FileIterator: fileIterator,
      ScriptApp: scriptApp,
      Trigger: trigger,
      TriggerBuilder: triggerBuilder,
      ClockTriggerBuilder: clockTriggerBuilder,
    },
  );
  const book = newBook(settings.zone, settings.locale);
  book.active = addSheet(book, settings.sheet, 0);
  const world: World = {
    book,
    services,
    screen: { menus: [], shown: [], answers: [], sidebar: null },
    scriptZone: settings.scriptZone,
    meter,
    busy: false,
    lock: null,
    lostLocks: [],
    refusal: null,
    authMode: 'FULL',
    files: settings.files ?? {},
    properties: { document: new Map(), user: new Map(), script: new Map() },
    drive: newDrive(),
    triggers: [],
    executions: newExecutions(),
    failing: null,
    meanwhile: null,
    latency: 0,
    offset: 0,
    rules: new WeakMap(),
  };
  slowClock(world);
  services.connect(world);
  return {
    globals: {
      SpreadsheetApp: services.make('SpreadsheetApp', null),
      Charts: services.make('Charts', null),
      Session: services.make('Session', null),
      Utilities: services.make('Utilities', null),
      LockService: services.make('LockService', null),
      HtmlService: services.make('HtmlService', null),
      PropertiesService: services.make('PropertiesService', null),
      DriveApp: services.make('DriveApp', null),
      ScriptApp: services.make('ScriptApp', null),
    },
    driver: driverOf(world),
  };
}

/** What tests do and see; it costs no calls. */
export type Driver = ReturnType<typeof driverOf>;

function driverOf(world: World) {
  const { book, meter, screen } = world;
  return {
    user: userOf(book),
    drive: peopleAt(world.drive, () => Date.now()),
    dump: () => dumpBook(book),
    /** What little of the spreadsheet most tests ask for; a dump of prepared forms takes seconds. */
    sheetNames: () => book.sheets.map(({ name }) => name),
    columnOf: (sheet: string, field: string) => {
      const found = book.sheets.find(({ name }) => name === sheet);
      for (let column = 0; found && column < found.columns; column++) {
        if (knownCell(found, 1, column)?.value === field) return column;
      }
      return -1;
    },
    valueAt: (sheet: string, row: number, column: number) => {
      const found = book.sheets.find(({ name }) => name === sheet);
      return (found && knownCell(found, row, column)?.value) ?? null;
    },
    calls: () => ({ ...meter.kinds, methods: Object.fromEntries(meter.methods) }),
    resetCalls: () => resetMeter(meter),
    /** The calls that changed the document while another run could have begun, since the last reset. */
    unlockedChanges: () => meter.unlocked,
    /** The dialogs, each by its kind, that cost the script the lock that it held. */
    lostLocks: () => world.lostLocks,
    menus: () => screen.menus,
    shown: () => screen.shown,
    activeSheet: () => book.active?.name ?? null,
    /** The sheets that warn whoever edits them. */
    warnings: () =>
      book.sheets
        .filter(({ protections }) => protections.some((one) => one.warningOnly))
        .map(({ name }) => name),
    size: (name: string) => {
      const found = book.sheets.find((one) => one.name === name);
      return { rows: found?.rows ?? 0, columns: found?.columns ?? 0 };
    },
    sidebar: () => screen.sidebar,
    /** Runs a function of the script as a simple trigger does, for an edit of an area. */
    edited: (entry: string, sheet: string, address: string) => {
      const state = book.sheets.find(({ name }) => name === sheet);
      if (!state) throw new RangeError(`no sheet ${sheet}`);
      const range = world.services.make('Range', { sheet: state, area: areaOf(address) });
      const source = world.services.make('Spreadsheet', book);
      asTrigger(world, 'LIMITED', entry, { authMode: 'LIMITED', range, source });
    },
    /** Runs a function of the script before anybody has allowed anything, or as a simple trigger. */
    triggered: (entry: string, authMode: AuthMode) => asTrigger(world, authMode, entry, { authMode }),
    /** Lets a document call fail, the first from now on being number 1. */
    failAt: (call: number, message: string) => {
      world.failing = { at: meter.kinds.document + call, message };
    },
    /** Lets somebody do something just before a document call, the first from now on being number 1. */
    meanwhileAt: (call: number, does: () => void) => {
      world.meanwhile = { at: meter.kinds.document + call, does };
    },
    /** How many milliseconds each document call takes, as the script's clock shows it. */
    slow: (milliseconds: number) => {
      world.latency = milliseconds;
    },
    answer: (...answers: PromptAnswer[]) => {
      screen.answers.push(...answers);
    },
    /** What goes wrong at which call of any service, the first from now on being number 1; in ascending order. */
    faults: (...faults: readonly Fault[]) => {
      const { executions } = world;
      executions.faults = faults.map((fault) => ({ ...fault, at: fault.at + executions.calls }));
    },
    /** How many calls of any service were made. */
    allCalls: () => world.executions.calls,
    /** The run of the script is over, whether it came to its end or was killed; tells which. */
    endRun: () => {
      const { killed } = world.executions;
      endRun(world);
      return killed;
    },
    /** From now on a kill takes with it what was not flushed. */
    loseUnflushed: () => loseUnflushed(world),
    /** Sets the script's clock. */
    clockAt: (milliseconds: number) => {
      world.offset += milliseconds - Date.now();
    },
    now: () => Date.now(),
    /** What the clock runs, by the name of the function. */
    triggers: () => world.triggers.map(({ handler }) => handler),
    property: (name: string) => world.properties.script.get(name) ?? null,
    /** Another run of the script holds the document's lock, or lets go of it. */
    setBusy: (busy: boolean) => {
      world.busy = busy;
    },
    /** Lets the next flush fail, as it does on a live account when a change that was put off cannot be made. */
    refuseAtFlush: (message: string) => {
      world.refusal = message;
    },
  };
}
