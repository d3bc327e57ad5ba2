import { type Area, addressOf, areaAddress, columnLetters } from '../../core/index.ts';
import type { SheetDump, WorkbookDump } from './dump.ts';

/** A dump as single facts, such as `T01 Kasus/fills/C5` → `"FFC7CE"`, so that two dumps can be compared fact by fact. */
export type Facts = ReadonlyMap<string, string>;

/** A fact in which two dumps differ; `undefined` is a fact that one of them does not have. */
export interface Difference {
  readonly fact: string;
  readonly expected: string | undefined;
  readonly actual: string | undefined;
}

/** Sheets do not change once they are dumped, and most of them are dumped again and again. */
const known = new WeakMap<SheetDump, Facts>();

/** All facts of a dump. */
export function factsOf({ sheets, names }: WorkbookDump): Facts {
  const facts = new Map<string, string>([['sheets', JSON.stringify(sheets.map(({ name }) => name))]]);
  for (const [name, refersTo] of Object.entries(names)) facts.set(`names/${name}`, refersTo);
  for (const sheet of sheets) for (const [fact, value] of sheetFacts(sheet)) facts.set(fact, value);
  return facts;
}

/** The facts in which a dump differs from what is expected, in the order of the expected ones. */
export function differences(expected: Facts, actual: Facts): readonly Difference[] {
  const facts = new Set([...expected.keys(), ...actual.keys()]);
  return [...facts].flatMap((fact) => {
    const [wanted, got] = [expected.get(fact), actual.get(fact)];
    return wanted === got ? [] : [{ fact, expected: wanted, actual: got }];
  });
}

function sheetFacts(sheet: SheetDump): Facts {
  const facts = new Map<string, string>();
  if (!known.has(sheet)) addSheet(facts, sheet);
  const found = known.get(sheet) ?? facts;
  known.set(sheet, found);
  return found;
}

function addSheet(facts: Map<string, string>, sheet: SheetDump): void {
  const add = (fact: string, value: unknown): unknown =>
    facts.set(`${sheet.name}/${fact}`, JSON.stringify(value));
  for (const fact of ['state', 'tabColor', 'frozen', 'hiddenRows', 'hiddenColumns', 'protected'] as const) {
    add(fact, sheet[fact]);
  }
  add('filter', sheet.filter && areaAddress(sheet.filter));
  add('merges', sheet.merges.map(areaAddress).sort());
  for (const [row, line] of sheet.values.entries()) {
    for (const [column, value] of line.entries()) {
      if (value !== null) add(`values/${addressOf(row, column)}`, value);
    }
  }
  for (const fact of ['formulas', 'notes', 'fills', 'links', 'open'] as const) {
    for (const [address, value] of Object.entries(sheet[fact])) add(`${fact}/${address}`, value);
  }
  const first = sheet.values[sheet.frozen.rows] ?? [];
  for (const [column, kind] of sheet.columnFormats.entries()) {
    // A host may need the text format for a text like "007" to stay one, so only blank cells tell.
    if (kind !== 'other' && typeof first[column] !== 'string')
      add(`columnFormats/${columnLetters(column)}`, kind);
  }
  addLooks(add, sheet);
  addInputs(add, sheet);
  addHighlights(add, sheet);
  addCharts(add, sheet);
}

function addLooks(add: (fact: string, value: unknown) => unknown, sheet: SheetDump): void {
  for (const [look, cells] of Object.entries(sheet.looks)) {
    // Nobody sees how hidden sheets look, but a text there stays a text by its format.
    if (sheet.state === 'hidden' && !look.startsWith('format')) continue;
    for (const [columns, rows] of Object.entries(cells)) add(`looks/${look}/${columns}`, rows);
  }
  if (sheet.state === 'hidden') return;
  for (const [column, width] of Object.entries(sheet.widths)) add(`widths/${column}`, width);
  for (const [row, height] of Object.entries(sheet.heights)) add(`heights/${row}`, height);
  // An empty sheet is not printed.
  if (sheet.page === null || sheet.values.length === 0) return;
  for (const [name, value] of Object.entries(sheet.page)) if (value !== null) add(`page/${name}`, value);
}

function addInputs(add: (fact: string, value: unknown) => unknown, { inputs }: SheetDump): void {
  for (const { area, rule, help, strict } of inputs) {
    const place = `inputs/${areaAddress(area)}`;
    add(`${place}/rule`, orderedRule(rule));
    if (rule.kind === 'narrowedList') add(`${place}/narrowed by`, rule.source);
    add(`${place}/help`, help);
    add(`${place}/strict`, strict);
  }
}

function orderedRule(rule: SheetDump['inputs'][number]['rule']): readonly unknown[] {
  if (rule.kind === 'any') return [rule.kind];
  if (rule.kind === 'list') return [rule.kind, rule.name];
  return rule.kind === 'narrowedList' ? ['list', rule.whole] : [rule.kind, rule.min, rule.max];
}

/** Highlights are numbered within their area: how those of other areas are mixed with them does not show. */
function addHighlights(add: (fact: string, value: unknown) => unknown, { highlights }: SheetDump): void {
  const counts = new Map<string, number>();
  for (const { area, formula, fill, color } of highlights) {
    const place = columnsOf(area);
    const number = counts.get(place) ?? 0;
    counts.set(place, number + 1);
    add(`highlights/${areaAddress(area)}/${number}`, [formula, fill, color]);
  }
}

function addCharts(add: (fact: string, value: unknown) => unknown, { charts }: SheetDump): void {
  for (const [number, { source, alt, ...facts }] of charts.entries()) {
    add(`charts/${number}/source`, source && areaAddress(source));
    if (alt !== null) add(`charts/${number}/alt`, alt);
    for (const [name, fact] of Object.entries(facts)) add(`charts/${number}/${name}`, fact);
  }
}

function columnsOf({ column, columns }: Area): string {
  return `${column}+${columns}`;
}
