/**
 * What a call costs on a live account: it reads or changes the document; or it only hands out a handle or tells what
 * came with the spreadsheet when it was opened; or it puts a rule or a style together in memory; or it is of another
 * service.
 */
export type CallKind = 'document' | 'handle' | 'builder' | 'other';

/** Calls since the last reset: by kind, by method, and those that nobody else was kept from disturbing. */
export interface Meter {
  readonly kinds: Record<CallKind, number>;
  readonly methods: Map<string, number>;
  /** Whether the script holds the document's lock. */
  locked: boolean;
  /** Calls that changed the document while the script did not hold it. */
  readonly unlocked: string[];
}

const BUILDERS =
  /Builder$|^(?:TextStyle|RichTextValue|DataValidation|ConditionalFormatRule|BooleanCondition)$/;
const OTHERS = new Set([
  'Ui',
  'Menu',
  'PromptResponse',
  'Session',
  'Utilities',
  'LockService',
  'Lock',
  'HtmlService',
  'HtmlOutput',
  'PropertiesService',
  'Properties',
  'Blob',
  'DriveApp',
  'Folder',
  'File',
  'FolderIterator',
  'FileIterator',
  'ScriptApp',
  'Trigger',
  'TriggerBuilder',
  'ClockTriggerBuilder',
]);
const HANDLES = new Set([
  'getActive',
  'getActiveSpreadsheet',
  'getActiveSheet',
  'getUi',
  'getSheets',
  'getSheetByName',
  'getSheetById',
  'getSpreadsheetTimeZone',
  'getSpreadsheetLocale',
  'getNumSheets',
  'getId',
  'getNamedRanges',
  'getRangeByName',
  'getName',
  'getSheetId',
  'getIndex',
  'getType',
  'getMaxRows',
  'getMaxColumns',
  'isSheetHidden',
  'getRange',
  'getRanges',
  'getRangeList',
  'getRow',
  'getColumn',
  'getNumRows',
  'getNumColumns',
  'getSheet',
  'getA1Notation',
]);

/** Document calls that read, that only show something, or that end what others began. */
const NO_CHANGE = /^(?:get|is|has|can|setActiveSheet$|activate$|toast$|flush$)/;

export function newMeter(): Meter {
  const kinds = { document: 0, handle: 0, builder: 0, other: 0 };
  return { kinds, methods: new Map(), locked: false, unlocked: [] };
}

export function resetMeter({ kinds, methods, unlocked }: Meter): void {
  for (const kind of ['document', 'handle', 'builder', 'other'] as const) kinds[kind] = 0;
  methods.clear();
  unlocked.length = 0;
}

/** Counts one call that a script made. */
export function count(meter: Meter, service: string, method: string): void {
  const kind = kindOf(service, method);
  meter.kinds[kind]++;
  const name = `${service}.${method}`;
  meter.methods.set(name, (meter.methods.get(name) ?? 0) + 1);
  if (kind === 'document' && !meter.locked && !NO_CHANGE.test(method)) meter.unlocked.push(name);
}

/** What a call costs on a live account. */
export function kindOf(service: string, method: string): CallKind {
  if (OTHERS.has(service)) return 'other';
  if (BUILDERS.test(service) || (service === 'SpreadsheetApp' && method.startsWith('new'))) return 'builder';
  return HANDLES.has(method) ? 'handle' : 'document';
}
