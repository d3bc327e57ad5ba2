import type { CodeList } from '../../kit/code-list.ts';
import type { Column } from '../../kit/column.ts';
import { columnOf, type Node } from '../../kit/expression/nodes.ts';
import { isNumber, labelText, type Place, some, Unsayable } from './formula-writer.ts';

// Up to so many labels are written out; conditional formats take no array constants, and longer lists have a name.
const FEW = 12;
// Excel takes so many arguments.
const MOST_ARGUMENTS = 255;

/** Whether a cell holds the label of one of the codes, as far as the column accepts them. */
export function isOneOf(cell: string, column: Column, codes: readonly string[], place: Place): string {
  const { list } = column;
  if (list === null) return 'FALSE';
  const wanted = new Set(acceptedCodes(column).filter((code) => codes.includes(code)));
  const direct = isAmong(cell, list, wanted, place);
  if (direct !== null) return direct;
  const others = new Set(list.codes.map(({ code }) => code).filter((code) => !wanted.has(code)));
  const strange = isAmong(cell, list, others, place);
  if (strange !== null) return `AND(${isIn(cell, place.labels(list, null))},NOT(${strange}))`;
  if (wanted.size > MOST_ARGUMENTS) throw new Unsayable('a formula cannot list so many choices');
  return isAny(cell, list, wanted);
}

/** Larger groups by name and a few labels written out; `null` when these are too many. */
function isAmong(cell: string, list: CodeList, codes: ReadonlySet<string>, place: Place): string | null {
  if (codes.size > FEW && codes.size === list.codes.length) return isIn(cell, place.labels(list, null));
  const rest = new Set(codes);
  const named: string[] = [];
  for (const [name, group] of Object.entries(list.groups)) {
    if (group.codes.length <= FEW || !group.codes.every((code) => rest.has(code))) continue;
    for (const code of group.codes) rest.delete(code);
    named.push(isIn(cell, place.labels(list, name)));
  }
  if (rest.size > FEW) return null;
  return some([...named, ...(rest.size === 0 ? [] : [isAny(cell, list, rest)])]);
}

/** Labels that are numbers (scores) stand in cells as numbers, and a blank cell equals 0. */
function isAny(cell: string, list: CodeList, codes: ReadonlySet<string>): string {
  const labels = list.codes.filter(({ code }) => codes.has(code)).map(({ label }) => label.id);
  const equal = (label: string): string => `(${cell}=${labelText(label)})`;
  const numbers = labels.filter(isNumber).map(equal);
  const texts = labels.filter((label) => !isNumber(label)).map(equal);
  return some([...(numbers.length === 0 ? [] : [`AND(ISNUMBER(${cell}),${some(numbers)})`]), ...texts]);
}

/** MATCH takes `*` and `?` in the cell for anything, hence the second look; COUNTIF would take `>a` for more. */
function isIn(cell: string, labels: string): string {
  return `IFERROR(INDEX(${labels},MATCH(${cell},${labels},0))=${cell},FALSE)`;
}

/** The codes that a column accepts. */
export function acceptedCodes({ list, part }: Column): readonly string[] {
  return (list?.codes ?? []).map(({ code }) => code).filter((code) => part?.codes.has(code) ?? true);
}

/** The other codes that a column accepts. */
export function otherCodes(column: Column, codes: readonly string[]): readonly string[] {
  return acceptedCodes(column).filter((code) => !codes.includes(code));
}

/** The group of a list that has just these codes, or `null`. */
export function groupOf(list: CodeList, codes: ReadonlySet<string>): string | null {
  const found = Object.entries(list.groups).find(
    ([, group]) => group.codes.length === codes.size && group.codes.every((code) => codes.has(code)),
  );
  return found?.[0] ?? null;
}

/** Throws when two lists call one code differently or two codes alike: cells show labels, and rules mean codes. */
export function requireSameLabels(a: CodeList | null, b: CodeList | null): void {
  if (a === b || a === null || b === null) return;
  const labels = new Map(a.codes.map(({ code, label }) => [code, label.id.toLowerCase()]));
  const codes = new Map(a.codes.map(({ code, label }) => [label.id.toLowerCase(), code]));
  const differ = b.codes.some(({ code, label }) => {
    const own = label.id.toLowerCase();
    return (labels.get(code) ?? own) !== own || (codes.get(own) ?? code) !== code;
  });
  if (differ) throw new Unsayable(`${a.id} and ${b.id} do not call the same codes the same`);
}

/** The code list of what gives single codes. */
export function listOf(node: Node): CodeList | null {
  switch (node.kind) {
    case 'column':
      return columnOf(node).list;
    case 'lookup':
      return columnOf(node.value).list;
    case 'code':
    case 'step':
      return node.of.list;
    case 'choose':
      return listOf(node.whenTrue);
    default:
      return null;
  }
}
