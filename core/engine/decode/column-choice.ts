import type { Column } from '../../kit/column.ts';
import type { FieldRuleName } from '../../kit/field-rule.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { BLANK, type ChoiceCells, FILLED, INVALID } from '../table.ts';
import { type CellIssue, textWord, valueWord, type Word } from './cell-issue.ts';
import { type CodeNames, codeNames, type FoundCode } from './code-names.ts';
import { type ReadSet, readSet } from './code-sets.ts';
import { textAt } from './column-text.ts';
import { nearestLabel } from './nearest.ts';
import { type DecodedColumn, errorAt, type RawColumn, valueAt } from './raw-column.ts';
import { nameKey, tidy } from './text.ts';

/** Reads one code a cell, by code, label or synonym. */
export function decodeChoices(column: Column, raw: RawColumn): DecodedColumn {
  const values = new Int32Array(raw.length).fill(-1);
  const state = new Uint8Array(raw.length);
  const issues: CellIssue[] = [];
  const names = codeNames(column);
  const words = wordsOf(column, names);
  const met = new Map<CellValue, number>();
  for (let row = 0; row < raw.length; row++) {
    const cell = valueAt(raw, row);
    const known = cell !== null && errorAt(raw, row) === null ? met.get(cell) : undefined;
    if (known !== undefined) {
      values[row] = known;
      state[row] = FILLED;
      continue;
    }
    const text = textAt(raw, row, issues);
    if (text === null) {
      state[row] = errorAt(raw, row) === null ? BLANK : INVALID;
      continue;
    }
    const found = names(text);
    if (found.kind === 'one') {
      values[row] = found.position;
      state[row] = FILLED;
      met.set(text === cell ? cell : text, found.position);
      continue;
    }
    state[row] = INVALID;
    issues.push({ rule: brokenRule(column, found), row, words: words(text, found) });
  }
  const cells = { kind: 'choice', state, values } as const;
  return { cells, issues: [...issues, ...doubtful(column, raw, cells, [...met.keys()], words)] };
}

/** Names that are clear by themselves, but not beside others of their column: "P" beside "W" may be Pria. */
function doubtful(
  column: Column,
  raw: RawColumn,
  { state, values }: ChoiceCells,
  met: readonly CellValue[],
  words: (text: string, found: FoundCode) => Readonly<Record<string, Word>>,
): readonly CellIssue[] {
  const doubts = column.list?.doubts ?? [];
  if (doubts.length === 0) return [];
  const written = new Set(met.map((cell) => nameKey(String(cell))));
  const has = (name: string): boolean => written.has(nameKey(name));
  const inDoubt = doubts.filter(
    (doubt) => has(doubt.name) && doubt.beside.every(has) && !doubt.unless.some(has),
  );
  const names = new Set(inDoubt.map(({ name }) => nameKey(name)));
  if (names.size === 0) return [];
  const issues: CellIssue[] = [];
  for (let row = 0; row < raw.length; row++) {
    const cell = valueAt(raw, row);
    const text = typeof cell === 'string' && state[row] === FILLED ? tidy(cell) : null;
    if (text === null || !names.has(nameKey(text))) continue;
    state[row] = INVALID;
    values[row] = -1;
    issues.push({ rule: column.list?.unknownRule ?? 'VF-11', row, words: words(text, { kind: 'none' }) });
  }
  return issues;
}

/** Reads several codes a cell; a cell with a stray part is invalid, but keeps what was recognised. */
export function decodeSets(column: Column, raw: RawColumn): DecodedColumn {
  const values = new Int32Array(raw.length).fill(-1);
  const state = new Uint8Array(raw.length);
  const issues: CellIssue[] = [];
  const sets = setReader(column);
  const met = new Map<CellValue, number>();
  for (let row = 0; row < raw.length; row++) {
    const cell = valueAt(raw, row);
    const known = cell !== null && errorAt(raw, row) === null ? met.get(cell) : undefined;
    if (known !== undefined) {
      values[row] = known;
      state[row] = FILLED;
      continue;
    }
    const text = textAt(raw, row, issues);
    if (text === null) {
      state[row] = errorAt(raw, row) === null ? BLANK : INVALID;
      continue;
    }
    const { position, faults, valid } = sets.read(text);
    values[row] = position;
    state[row] = valid ? FILLED : INVALID;
    for (const fault of faults) issues.push({ ...fault, row });
    if (text === cell && faults.length === 0) met.set(cell, position);
  }
  return { cells: { kind: 'set', state, values, pool: sets.pool }, issues };
}

interface JudgedSet {
  readonly position: number;
  readonly valid: boolean;
  readonly faults: readonly Omit<CellIssue, 'row'>[];
}

/** Reads and judges each different text once. */
function setReader(column: Column) {
  const names = codeNames(column);
  const words = wordsOf(column, names);
  const exclusive = exclusiveOf(column);
  const pool: (readonly number[])[] = [];
  const known = new Map<string, JudgedSet>();
  const faultsOf = (text: string, { members, stray, doubled }: ReadSet): Omit<CellIssue, 'row'>[] => {
    const faults: Omit<CellIssue, 'row'>[] = [];
    if (doubled) faults.push({ rule: 'VF-14', words: { nilai: valueWord(text) } });
    if (stray !== null) {
      const found = names(stray);
      const rule = found.kind === 'none' ? 'VF-12' : brokenRule(column, found);
      return [...faults, { rule, words: words(stray, found) }];
    }
    const alone = members.length > 1 ? members.find((member) => exclusive.has(member)) : undefined;
    const label = alone === undefined ? undefined : column.list?.codes[alone]?.label;
    return label ? [...faults, { rule: 'VF-13', words: { eksklusif: textWord(label) } }] : faults;
  };
  const read = (text: string): JudgedSet => {
    const judged = known.get(text);
    if (judged) return judged;
    const set = readSet(text, names);
    const faults = faultsOf(text, set);
    const fresh = {
      position: pool.push(set.members) - 1,
      faults,
      valid: faults.every(({ rule }) => rule === 'VF-14'),
    };
    known.set(text, fresh);
    return fresh;
  };
  return { read, pool };
}

function brokenRule({ list }: Column, { kind }: FoundCode): FieldRuleName {
  if (kind === 'several') return list?.ambiguousRule ?? 'VF-11';
  return (kind === 'outside' ? list?.outsideRule : list?.unknownRule) ?? 'VF-11';
}

function exclusiveOf({ list }: Column): ReadonlySet<number> {
  const codes = new Set<string>(list?.exclusive ?? []);
  return new Set(list?.codes.flatMap(({ code }, position) => (codes.has(code) ? [position] : [])) ?? []);
}

/** What a message can say of a cell that names no code; the nearest label is sought once for each different text. */
function wordsOf(column: Column, names: CodeNames) {
  const nearest = nearestLabel(column, names);
  const level = column.part?.label ?? column.list?.title ?? column.label;
  return (text: string, found: FoundCode): Readonly<Record<string, Word>> => {
    const nilai = valueWord(text);
    if (found.kind === 'several') return { nilai, daftar: textWord(listed(column, found.positions)) };
    const usul = found.kind === 'none' ? nearest(text) : null;
    return { nilai, tingkat: textWord(level), ...(usul === null ? {} : { usul: valueWord(usul) }) };
  };
}

function listed(column: Column, positions: readonly number[]) {
  const labels = positions.flatMap((position) => column.list?.codes[position]?.label ?? []);
  return {
    id: labels.map((label) => label.id).join(' atau '),
    en: labels.map((label) => label.en).join(' or '),
  };
}
