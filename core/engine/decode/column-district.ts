import type { ChildList, Code } from '../../kit/code-list.ts';
import type { Column } from '../../kit/column.ts';
import { BLANK, FILLED, INVALID } from '../table.ts';
import { type CellIssue, textWord, valueWord } from './cell-issue.ts';
import { codeReader } from './code.ts';
import { textAt } from './column-text.ts';
import { type DecodedColumn, errorAt, type RawColumn } from './raw-column.ts';
import { nameKey, plain } from './text.ts';

/** The code above those of a row, with its label; `null` where the row has none that is known. */
export type ParentAt = (row: number) => Code | null;

/**
 * Reads codes that lie below another column's: by code, with or without its dots, or by a name among the children of
 * the row's own parent (specification §9.2 row 58). A name without a known parent is invalid, but only the parent has
 * an issue then. Whether a code lies below its parent is for VF-20.
 */
export function decodeDistricts(
  column: Column,
  children: ChildList,
  raw: RawColumn,
  parentAt: ParentAt,
): DecodedColumn {
  const values = new Array<string | null>(raw.length).fill(null);
  const state = new Uint8Array(raw.length);
  const issues: CellIssue[] = [];
  const codeIn = districtCodeReader(column.mask ?? '');
  const codeOf = nameReader(children);
  for (let row = 0; row < raw.length; row++) {
    const text = textAt(raw, row, issues);
    if (text === null) {
      state[row] = errorAt(raw, row) === null ? BLANK : INVALID;
      continue;
    }
    const parent = parentAt(row);
    const code = codeIn(text) ?? (parent && codeOf(text, parent.code));
    values[row] = code;
    state[row] = code === null ? INVALID : FILLED;
    if (code === null) issues.push(...stranger(column, text, row, parent));
  }
  return { cells: { kind: 'text', state, values }, issues };
}

const DIGIT = /\d/;

function stranger(column: Column, text: string, row: number, parent: Code | null): readonly CellIssue[] {
  const nilai = valueWord(text);
  if (DIGIT.test(text)) {
    const { example } = column;
    return [{ rule: 'VF-15', row, words: { nilai, contoh: textWord({ id: example, en: example }) } }];
  }
  return parent === null ? [] : [{ rule: 'VF-20', row, words: { nilai, wilayah: textWord(parent.label) } }];
}

const SIX_DIGITS = /^(\d\d)(\d\d)(\d\d)$/;

function districtCodeReader(mask: string): (text: string) => string | null {
  const read = codeReader(mask);
  return (text) => read(plain(text).replace(SIX_DIGITS, '$1.$2.$3'));
}

const TITLE = /^kec(?:amatan)? /;
const SPACES = / /g;

/** The code of a name among the children of a parent, whatever its spaces: Palmerah is Pal Merah. */
function nameReader({ childrenOf }: ChildList): (text: string, parent: string) => string | null {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (text, parent) => {
    const names =
      known.get(parent) ??
      new Map(childrenOf(parent).map(({ code, label }) => [tight(nameKey(label.id)), code] as const));
    known.set(parent, names);
    const key = nameKey(text);
    return names.get(tight(key)) ?? names.get(tight(key.replace(TITLE, ''))) ?? null;
  };
}

function tight(key: string): string {
  return key.replace(SPACES, '');
}
