import fc from 'fast-check';
import type { Column } from '../../core/kit/column.ts';
import {
  type ColumnNode,
  columnOf,
  type LookupNode,
  type Node,
  typeOf,
  type ValueType,
} from '../../core/kit/expression/nodes.ts';
import type { Template } from '../../core/kit/template.ts';

/** What random expressions on the rows of a template may name. */
export interface Scope {
  readonly table: Template;
  /** Templates whose rows are found by a code: the key column of each. */
  readonly keys: readonly ColumnNode[];
  readonly parameters: readonly Node[];
  /** Texts worth comparing with. */
  readonly texts: readonly string[];
  readonly masks: readonly string[];
}

/** Arbitrary nodes. */
export type Nodes = fc.Arbitrary<Node>;

/** The parts of random expressions call one another through this. */
export interface Parts {
  conditions(scope: Scope, depth: number): Nodes;
  numbers(scope: Scope, depth: number): Nodes;
  dates(scope: Scope, depth: number): Nodes;
  /** Single codes. */
  chosen(scope: Scope, depth: number): Nodes;
  texts(scope: Scope): Nodes;
}

/** Keys, each with a column of the row that may carry it. */
export function relations(scope: Scope): fc.Arbitrary<readonly [key: ColumnNode, match: ColumnNode]> {
  return fc.constantFrom(
    ...scope.keys.flatMap((key) => matchesOf(scope, key).map((match) => [key, match] as const)),
  );
}

/** Values of a type of the rows that the keys find. */
export function lookups(scope: Scope, type: ValueType): readonly LookupNode[] {
  return scope.keys.flatMap((key) =>
    [...matchesOf(scope, key), ...chainsTo(scope, key)].flatMap((match) =>
      columnsOf(scopeOf(scope, key).table, type).map(
        (value): LookupNode => ({ kind: 'lookup', key, match, value }),
      ),
    ),
  );
}

/** Codes of the key's shape that another related row holds. */
function chainsTo(scope: Scope, to: ColumnNode): readonly LookupNode[] {
  return scope.keys.flatMap((key) =>
    matchesOf(scope, key).flatMap((match) =>
      matchesOf(scopeOf(scope, key), to).map((value): LookupNode => ({ kind: 'lookup', key, match, value })),
    ),
  );
}

function matchesOf({ table }: Scope, key: ColumnNode): readonly ColumnNode[] {
  return columnsOf(table, 'text').filter((node) => columnOf(node).mask === columnOf(key).mask);
}

/** The scope of the rows that a key finds. */
export function scopeOf(scope: Scope, { table }: ColumnNode): Scope {
  return { ...scope, table: table as Template };
}

/** The parameters of a type. */
export function parametersOf({ parameters }: Scope, type: ValueType): readonly Node[] {
  return parameters.filter((node) => typeOf(node) === type);
}

/** The columns of a table, all or of a type. */
export function columnsOf(table: Template, type?: ValueType): readonly ColumnNode[] {
  return Object.keys(table.columns)
    .map((name) => ({ kind: 'column', table, name }) as const)
    .filter((node) => type === undefined || typeOf(node) === type);
}

/** Codes of a column's list: one, a few, a group, all but a few, all. */
export function codesOf({ list }: Column): fc.Arbitrary<readonly string[]> {
  const codes = (list?.codes ?? []).map(({ code }) => code);
  const groups = Object.values(list?.groups ?? {}).map((group) => group.codes);
  const few = fc.subarray(codes, { minLength: 1, maxLength: Math.min(4, codes.length) });
  const many = fc.subarray(codes, { minLength: Math.max(1, codes.length - 4) });
  return groups.length === 0 ? fc.oneof(few, many) : fc.oneof(few, many, fc.constantFrom(...groups));
}
