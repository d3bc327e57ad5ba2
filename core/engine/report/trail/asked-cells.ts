import type { CodeList } from '../../../kit/code-list.ts';
import type { Template } from '../../../kit/template.ts';
import { labelCell } from './copied-cell.ts';
import { type LabelColumn, labelRange, parameterCell } from './side-sheets.ts';

/** Gives a cell to each parameter that is asked for. */
export function namedParameters() {
  const names: string[] = [];
  const cell = (name: string): string => {
    if (!names.includes(name)) names.push(name);
    return parameterCell(names.indexOf(name));
  };
  return { cell, all: (): readonly string[] => names };
}

/** Gives a column to each list, or part of one, that is asked for. */
export function labelLists(templates: readonly Template[]) {
  const columns: LabelColumn[] = [];
  const known = new Map<string, string>();
  const range = (list: CodeList, group: string | null): string => {
    const title = group === null ? list.id : `${list.id} ${group}`;
    const found = known.get(title);
    if (found !== undefined) return found;
    const labels = labelsOf(list, group, templates);
    const made = labelRange(columns.length, labels.length);
    columns.push({ title, labels });
    known.set(title, made);
    return made;
  };
  return { range, all: (): readonly LabelColumn[] => columns };
}

function labelsOf(
  list: CodeList,
  group: string | null,
  templates: readonly Template[],
): readonly (string | number)[] {
  const wanted = group === null ? null : codesOfPart(list, group, templates);
  return list.codes.filter(({ code }) => wanted?.has(code) ?? true).map(({ label }) => labelCell(label.id));
}

/** The codes of a group, or of the part of a list that some column accepts. */
function codesOfPart(list: CodeList, name: string, templates: readonly Template[]): ReadonlySet<string> {
  const group = list.groups[name];
  if (group) return new Set(group.codes);
  const columns = templates.flatMap((template) => Object.values(template.columns));
  return columns.find((one) => one.list === list && one.part?.name === name)?.part?.codes ?? new Set();
}
