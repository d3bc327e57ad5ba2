import type { Column } from '../../kit/column.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { BLANK, FILLED, INVALID } from '../table.ts';
import { type CellIssue, textWord, valueWord } from './cell-issue.ts';
import { brokenRule, wordsOf } from './code-issue.ts';
import { codeNames } from './code-names.ts';
import { type ReadSet, readSet } from './code-sets.ts';
import { textAt } from './column-text.ts';
import { type DecodedColumn, errorAt, type RawColumn, valueAt } from './raw-column.ts';

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
    const { position, faults, judged } = sets.read(text);
    values[row] = position;
    state[row] = judged;
    for (const fault of faults) issues.push({ ...fault, row });
    if (text === cell && faults.length === 0 && judged === FILLED) met.set(cell, position);
  }
  return { cells: { kind: 'set', state, values, pool: sets.pool }, issues };
}

interface JudgedSet {
  readonly position: number;
  readonly judged: typeof FILLED | typeof BLANK | typeof INVALID;
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
    const before = known.get(text);
    if (before) return before;
    const set = readSet(text, names);
    const faults = faultsOf(text, set);
    const valid = faults.every(({ rule }) => rule === 'VF-14');
    const fresh: JudgedSet = {
      position: pool.push(set.members) - 1,
      faults,
      judged: !valid ? INVALID : set.members.length === 0 ? BLANK : FILLED, // ";" alone says nothing
    };
    known.set(text, fresh);
    return fresh;
  };
  return { read, pool };
}

function exclusiveOf({ list }: Column): ReadonlySet<number> {
  const codes = new Set<string>(list?.exclusive ?? []);
  return new Set(list?.codes.flatMap(({ code }, position) => (codes.has(code) ? [position] : [])) ?? []);
}
