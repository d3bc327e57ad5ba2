import type { ChildList, Code } from '../../kit/code-list.ts';
import type { Template } from '../../kit/template.ts';

/** A list of children, such as districts, with those that a workbook carries, by their parents. */
export interface CarriedChildren {
  readonly list: ChildList;
  readonly parents: readonly { readonly parent: Code; readonly children: readonly Code[] }[];
}

/** The defined names of the children that a workbook carries; formulas and drop-downs use them. */
export interface ChildNames {
  /** The labels of all children, those of one parent together. */
  readonly labels: string;
  /** Beside each label its code, and the label of its parent. */
  readonly codes: string;
  readonly parent: string;
  /** The labels of the parents, each once. */
  readonly parents: string;
  /** The labels once more, as one area for each parent. */
  readonly parts: string;
}

/** What the names of a list of children are. */
export function childNames({ id }: ChildList): ChildNames {
  return {
    labels: id,
    codes: `${id}_CODES`,
    parent: `${id}_PARENT`,
    parents: `${id}_PARENTS`,
    parts: `${id}_PARTS`,
  };
}

/** The children of the given codes, as far as columns of the templates take them. */
export function carriedChildren(
  templates: readonly Template[],
  codes: readonly string[],
): readonly CarriedChildren[] {
  const wanted = new Set(codes);
  const carried = new Map<ChildList, CarriedChildren>();
  for (const { columns } of templates) {
    for (const { children: list, within } of Object.values(columns)) {
      if (list === null || within === null || carried.has(list)) continue;
      const parents = (columns[within]?.list?.codes ?? [])
        .filter(({ code }) => wanted.has(code))
        .map((parent) => ({ parent, children: list.childrenOf(parent.code) }))
        .filter(({ children }) => children.length > 0);
      if (parents.length > 0) carried.set(list, { list, parents });
    }
  }
  return [...carried.values()];
}

/**
 * The area with the children of the parent that a cell names, and all while it is blank.
 *
 * Drop-downs of Excel take functions and names, but neither unions nor ranges that a formula puts together; so the union
 * stands behind a name, and INDEX picks one of its areas.
 */
export function childSource(list: ChildList, parentCell: string): string {
  const { labels, parents, parts } = childNames(list);
  const part = `INDEX(${parts},0,0,MATCH(${parentCell},${parents},0))`;
  return `IF(${parentCell}<>"",${part},${labels})`;
}

/**
 * TRUE for a cell that holds the label or the code of a child of its parent. Below a parent that the workbook does not
 * carry, any name will do and a code needs its shape (`shape`): only a check can tell more.
 */
export function knownChild(list: ChildList, cell: string, parentCell: string, shape: string): string {
  const { labels, codes, parent, parents } = childNames(list);
  const byLabel = `SUMPRODUCT((${parent}=${parentCell})*(${labels}=${cell}))>0`;
  const byCode = `IFERROR(INDEX(${parent},MATCH(${cell},${codes},0))=${parentCell},FALSE)`;
  const below = `ISNUMBER(MATCH(${parentCell},${parents},0))`;
  return `IF(${below},OR(${byCode},${byLabel}),OR(${shape},${hasLetter(cell)}))`;
}

/** TRUE for a cell that can be a name: there the sheet cannot tell more. */
export function hasLetter(cell: string): string {
  return `NOT(EXACT(UPPER(${cell}),LOWER(${cell})))`;
}

/** Whether the code sheet has children of a list. */
export function isCarried(list: ChildList, carried: readonly CarriedChildren[]): boolean {
  return carried.some((one) => one.list === list);
}
