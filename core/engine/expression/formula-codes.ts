import type { CodeList } from '../../kit/code-list.ts';
import type { Column } from '../../kit/column.ts';
import { acceptedCodes, groupOf } from './formula-choice.ts';
import { every, type Place, quote, some } from './formula-writer.ts';

// As with single codes: more labels than these are read from a named range.
const FEW = 12;

/** Whether a multi-choice cell certainly holds one of the codes (`want`), or certainly holds only others. */
export function hasOneOf(
  cell: string,
  column: Column,
  codes: readonly string[],
  want: boolean,
  place: Place,
): string {
  const wanted = acceptedCodes(column).filter((code) => codes.includes(code));
  const found = containsOneOf(cell, column, wanted, place);
  return want ? found : `AND(${validSet(cell, column, place)},NOT(${found}))`;
}

/** Whether a multi-choice cell certainly holds the code of another cell, or certainly does not. */
export function hasCodeOf(cell: string, column: Column, other: string, want: boolean, place: Place): string {
  const found = `ISNUMBER(FIND(";"&${other}&";",${members(cell)}))`;
  return want ? found : `AND(${validSet(cell, column, place)},NOT(${found}))`;
}

/**
 * Whether a multi-choice cell holds choices of the column and nothing else, and an exclusive one alone. Up to `few`
 * labels are written out, one inside the other: at most 60, of the 64 levels that Excel takes.
 */
export function validSet(cell: string, column: Column, place: Place, few = FEW): string {
  const exclusive = (column.list?.codes ?? []).filter(({ code }) => column.list?.exclusive.includes(code));
  const alone = exclusive.map(
    ({ label }) => `OR(NOT(${contains(cell, label.id)}),${without(fenced(cell), [label.id])}="")`,
  );
  return every([allRecognised(cell, column, place, few), ...alone]);
}

/** Whether a multi-choice cell holds some choice of the column, whatever stands beside it; up to `few` written out. */
export function holdsChoice(cell: string, column: Column, place: Place, few = FEW): string {
  const codes = acceptedCodes(column);
  if (column.list === null || codes.length > few) return containsOneOf(cell, column, codes, place);
  const text = fenced(cell);
  return `${without(text, labelsOf(column.list, codes))}<>${text}`;
}

/** Whether every member of a multi-choice cell is a choice of the column; false for a blank cell. */
function allRecognised(cell: string, column: Column, place: Place, few: number): string {
  const { list } = column;
  if (list === null) return 'FALSE';
  const labels = labelsOf(list, acceptedCodes(column));
  const text = fenced(cell);
  if (labels.length <= few) return `AND(${cell}<>"",${without(text, labels)}="")`;
  const name = place.labels(list, column.part?.name ?? null);
  return `AND(${cell}<>"",SUMPRODUCT(LEN(${text})-LEN(SUBSTITUTE(${text},";"&${name}&";","")))=LEN(${text}))`;
}

function containsOneOf(cell: string, { list }: Column, codes: readonly string[], place: Place): string {
  if (list === null) return 'FALSE';
  const group = codes.length > FEW ? groupOf(list, new Set(codes)) : null;
  if (group !== null) {
    const name = place.labels(list, group);
    return `(SUMPRODUCT(--ISNUMBER(FIND(";"&${name}&";",${members(cell)})))>0)`;
  }
  return some(labelsOf(list, codes).map((label) => contains(cell, label)));
}

function labelsOf({ codes }: CodeList, among: readonly string[]): readonly string[] {
  const wanted = new Set(among);
  return codes.filter(({ code }) => wanted.has(code)).map(({ label }) => label.id);
}

function contains(cell: string, label: string): string {
  return `ISNUMBER(FIND(${quote(`;${label};`)},${members(cell)}))`;
}

/** A multi-choice cell with a semicolon around all: `;A;B;`. */
function members(cell: string): string {
  return `";"&SUBSTITUTE(${cell},"; ",";")&";"`;
}

/** A multi-choice cell with semicolons around each member, so that taking one out leaves the others whole: `;A;;B;`. */
function fenced(cell: string): string {
  return `";"&SUBSTITUTE(SUBSTITUTE(${cell},"; ",";"),";",";;")&";"`;
}

function without(text: string, labels: readonly string[]): string {
  return labels.reduce((rest, label) => `SUBSTITUTE(${rest},${quote(`;${label};`)},"")`, text);
}
