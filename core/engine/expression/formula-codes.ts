import type { CodeList } from '../../kit/code-list.ts';
import type { Column } from '../../kit/column.ts';
import { isLabel, type Place, quote, some } from './formula-writer.ts';

// Up to so many labels are written out; conditional formats take no array constants, and longer lists have a name.
const FEW = 12;

/** Whether a cell holds the label of one of the codes. */
export function isOneOf(cell: string, column: Column, codes: readonly string[], place: Place): string {
  const list = column.list;
  if (list === null || codes.length === 0) return 'FALSE';
  const wanted = new Set(codes);
  if (codes.length <= FEW) {
    return some(
      list.codes.filter(({ code }) => wanted.has(code)).map(({ label }) => isLabel(cell, label.id)),
    );
  }
  const others = list.codes.filter(({ code }) => !wanted.has(code));
  const group = groupOf(list, wanted);
  if (others.length === 0 || group !== null) return `(COUNTIF(${place.labels(list, group)},${cell})>0)`;
  const strangers = others.map(({ label }) => `NOT(${isLabel(cell, label.id)})`);
  if (others.length <= FEW)
    return `AND(COUNTIF(${place.labels(list, null)},${cell})>0,${strangers.join(',')})`;
  const rest = groupOf(list, new Set(others.map(({ code }) => code)));
  if (rest !== null) {
    return `AND(COUNTIF(${place.labels(list, null)},${cell})>0,COUNTIF(${place.labels(list, rest)},${cell})=0)`;
  }
  return some(list.codes.filter(({ code }) => wanted.has(code)).map(({ label }) => isLabel(cell, label.id)));
}

/** The codes that a column accepts. */
export function acceptedCodes({ list, part }: Column): readonly string[] {
  return (list?.codes ?? []).map(({ code }) => code).filter((code) => part?.codes.has(code) ?? true);
}

/** The other codes that a column accepts. */
export function otherCodes(column: Column, codes: readonly string[]): readonly string[] {
  return acceptedCodes(column).filter((code) => !codes.includes(code));
}

function groupOf(list: CodeList, codes: ReadonlySet<string>): string | null {
  const found = Object.entries(list.groups).find(
    ([, group]) => group.codes.length === codes.size && group.codes.every((code) => codes.has(code)),
  );
  return found?.[0] ?? null;
}

/** A multi-choice cell with a semicolon around each member. */
function members(cell: string): string {
  return `";"&SUBSTITUTE(${cell},"; ",";")&";"`;
}

/** Whether a multi-choice cell certainly holds one of the codes (`want`), or certainly holds only others. */
export function hasOneOf(
  cell: string,
  column: Column,
  codes: readonly string[],
  want: boolean,
  place: Place,
): string {
  const found = containsOneOf(cell, column, codes, place);
  return want ? found : `AND(${allRecognised(cell, column, place)},NOT(${found}))`;
}

function containsOneOf(cell: string, { list }: Column, codes: readonly string[], place: Place): string {
  if (list === null) return 'FALSE';
  const group = codes.length > FEW ? groupOf(list, new Set(codes)) : null;
  if (group !== null) return `(${countOf(place.labels(list, group), cell)}>0)`;
  const labels = list.codes.filter(({ code }) => codes.includes(code)).map(({ label }) => label.id);
  return some(labels.map((label) => contains(cell, label)));
}

function contains(cell: string, label: string): string {
  return `ISNUMBER(FIND(${quote(`;${label};`)},${members(cell)}))`;
}

/** How many of the named labels are members of the cell. */
function countOf(name: string, cell: string): string {
  return `SUMPRODUCT(--ISNUMBER(FIND(";"&${name}&";",${members(cell)})))`;
}

/** Whether every member of a multi-choice cell is a label of the list; false for a blank cell. */
export function allRecognised(cell: string, { list }: Column, place: Place): string {
  const count = `LEN(${members(cell)})-LEN(SUBSTITUTE(${members(cell)},";",""))-1`;
  if (list === null) return 'FALSE';
  const recognised =
    list.codes.length <= FEW
      ? list.codes.map(({ label }) => contains(cell, label.id)).join('+')
      : countOf(place.labels(list, null), cell);
  return `AND(${cell}<>"",(${recognised})=(${count}))`;
}

/** Whether a multi-choice cell certainly holds the code of another cell, or certainly does not. */
export function hasCodeOf(cell: string, column: Column, other: string, want: boolean, place: Place): string {
  const found = `ISNUMBER(FIND(";"&${other}&";",${members(cell)}))`;
  return want ? found : `AND(${allRecognised(cell, column, place)},NOT(${found}))`;
}
