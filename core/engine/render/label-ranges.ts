import type { CodeList } from '../../kit/code-list.ts';
import type { Column } from '../../kit/column.ts';
import type { Template } from '../../kit/template.ts';

/** The defined name of the labels that a column accepts; drop-downs and formulas use it. */
export function labelsName(list: CodeList, part: string | null): string {
  return part === null ? list.id : `${list.id}_${part}`;
}

/** Codes that stand together on the code sheet. */
export interface LabelRange {
  readonly list: CodeList;
  readonly title: CodeList['title'];
  readonly entries: CodeList['codes'];
  /** Names within the range: the whole list, and parts of it that lie together. */
  readonly names: readonly { readonly name: string | null; readonly from: number; readonly count: number }[];
}

/** The code lists of templates, those codes in front that are `first`, and parts of them that do not lie together once more. */
export function labelRanges(
  templates: readonly Template[],
  first: ReadonlySet<string>,
): readonly LabelRange[] {
  const columns = templates
    .flatMap(({ columns: all }) => Object.values(all))
    .filter(({ list }) => list !== null);
  const lists = [...new Set(columns.map(({ list }) => list))].filter((list) => list !== null);
  return lists.flatMap((list) => {
    const own = columns.filter((column) => column.list === list);
    const codes = inFront(list.codes, first);
    const parts = partsOf(list, codes, own);
    const together = parts.filter((part) => contiguous(part.positions));
    const apart = parts.filter((part) => !contiguous(part.positions));
    const whole: LabelRange = {
      list,
      title: list.title,
      entries: codes,
      names: [
        { name: null, from: 0, count: codes.length },
        ...together.map(({ name, positions }) => ({
          name,
          from: positions[0] ?? 0,
          count: positions.length,
        })),
      ],
    };
    const others = apart.map(({ name, positions }): LabelRange => {
      const entries = positions.flatMap((position) => codes[position] ?? []);
      return { list, title: list.title, entries, names: [{ name, from: 0, count: entries.length }] };
    });
    return [whole, ...others];
  });
}

interface Part {
  readonly name: string;
  readonly positions: readonly number[];
}

/** The groups of a list and the parts that columns accept, each once. */
function partsOf(list: CodeList, codes: CodeList['codes'], columns: readonly Column[]): readonly Part[] {
  const positionsOf = (wanted: ReadonlySet<string>): readonly number[] =>
    codes.flatMap(({ code }, position) => (wanted.has(code) ? [position] : []));
  const groups = Object.entries(list.groups).map(
    ([name, group]) => [name, positionsOf(new Set(group.codes))] as const,
  );
  const accepted = columns.flatMap(({ part }) =>
    part ? [[part.name, positionsOf(part.codes)] as const] : [],
  );
  return [...new Map([...groups, ...accepted])].map(([name, positions]) => ({ name, positions }));
}

function contiguous(positions: readonly number[]): boolean {
  return positions.every((position, i) => position === (positions[0] ?? 0) + i);
}

function inFront(codes: CodeList['codes'], first: ReadonlySet<string>): CodeList['codes'] {
  return [...codes.filter(({ code }) => first.has(code)), ...codes.filter(({ code }) => !first.has(code))];
}
