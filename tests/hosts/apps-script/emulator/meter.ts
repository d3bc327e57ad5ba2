/**
 * What a call costs on a live account: it reads or changes the document; or it only hands out a handle or tells what
 * came with the spreadsheet when it was opened; or it puts a rule or a style together in memory; or it is of another
 * service.
 */
export type CallKind = 'document' | 'handle' | 'builder' | 'other';

/** Calls since the last reset, by kind and by method. */
export interface Meter {
  readonly kinds: Record<CallKind, number>;
  readonly methods: Map<string, number>;
}

const BUILDERS =
  /Builder$|^(?:TextStyle|RichTextValue|DataValidation|ConditionalFormatRule|BooleanCondition)$/;
const OTHERS = new Set(['Ui', 'Menu', 'PromptResponse', 'Session', 'Utilities', 'LockService', 'Lock']);
const HANDLES = new Set([
  'getActive',
  'getActiveSpreadsheet',
  'getUi',
  'getSheets',
  'getSheetByName',
  'getSheetById',
  'getSpreadsheetTimeZone',
  'getSpreadsheetLocale',
  'getNumSheets',
  'getNamedRanges',
  'getRangeByName',
  'getName',
  'getSheetId',
  'getIndex',
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

export function newMeter(): Meter {
  return { kinds: { document: 0, handle: 0, builder: 0, other: 0 }, methods: new Map() };
}

export function resetMeter({ kinds, methods }: Meter): void {
  for (const kind of ['document', 'handle', 'builder', 'other'] as const) kinds[kind] = 0;
  methods.clear();
}

/** Counts one call that a script made. */
export function count({ kinds, methods }: Meter, service: string, method: string): void {
  kinds[kindOf(service, method)]++;
  const name = `${service}.${method}`;
  methods.set(name, (methods.get(name) ?? 0) + 1);
}

function kindOf(service: string, method: string): CallKind {
  if (OTHERS.has(service)) return 'other';
  if (BUILDERS.test(service) || (service === 'SpreadsheetApp' && method.startsWith('new'))) return 'builder';
  return HANDLES.has(method) ? 'handle' : 'document';
}
