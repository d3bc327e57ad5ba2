import type { Text } from '../locale/text.ts';
import type { Columns } from './column.ts';
import { type Row, rowOf } from './expression/language.ts';
import type { Node } from './expression/nodes.ts';
import type { Choice, Dated, Truth } from './expression/operands.ts';
import type { FormPage } from './form-page.ts';

/** A form: one sheet, its columns, and what their cells must satisfy together. */
export interface Template<C extends Columns = Columns> {
  /** `T01`, as in codes, rules and declarations. */
  readonly id: string;
  /** The name of its sheet. */
  readonly sheet: string;
  readonly title: Text;
  /** For the guide sheet: one row is one what, and who fills it. */
  readonly purpose: Text;
  /** A table has one row for each record; a form has one record, with a label beside each cell. */
  readonly layout: 'table' | 'form';
  readonly columns: C;
  /** The column of the primary code; `null` where there is none. */
  readonly key: string | null;
  /** The region and the day that a row belongs to (specification §5.1): its code carries the region and the year. */
  readonly region: Node | null;
  readonly date: Node | null;
  /** Whether a row is part of what its form reports now; rows before and after are only kept. */
  readonly reported: Node | null;
  /** The setting that holds the first day on which the template's law applied; earlier dates are asked about. */
  readonly earliest: string | null;
  /** Conditions under which a column that may be blank is required. */
  readonly requiredWhen: Readonly<Record<string, Node>>;
  /** Conditions of `requiredWhen` in words, where the sentence that the expression makes is too long to read. */
  readonly requiredWords: Readonly<Record<string, Text>>;
  /** Columns whose absence another rule tells better than the general field rules do, which are then silent. */
  readonly toldBy: Readonly<Record<string, string>>;
  /** How derived columns get their value; for other columns the value of a blank cell. */
  readonly derivations: Readonly<Record<string, Node>>;
  /** The same columns as a tall sheet for one record; `null` where there is none. */
  readonly page: FormPage | null;
  /** How a row shows that its data were erased; `null` for tables whose rows are about nobody. */
  readonly erased: ErasedState | null;
}

/** What a row holds whose data were erased, in columns of the product's own, besides its code. */
export interface ErasedState {
  /** The column that says so, and what it holds then. */
  readonly column: string;
  readonly value: string;
  /** The column that says why and when. */
  readonly remark: string;
}

type Expressions<C extends Columns> = (row: Row<C>) => {
  readonly [K in keyof C]?: { readonly node: Node };
};

/** Declares a template; the callbacks see the operands of its columns. */
export function defineTemplate<C extends Columns>(definition: {
  readonly id: string;
  readonly sheet: string;
  readonly title: Text;
  readonly purpose: Text;
  readonly layout?: 'table' | 'form';
  readonly columns: C;
  readonly key?: keyof NoInfer<C> & string;
  readonly region?: (row: Row<NoInfer<C>>) => Choice<string>;
  readonly date?: (row: Row<NoInfer<C>>) => Dated;
  readonly reported?: (row: Row<NoInfer<C>>) => Truth;
  readonly earliest?: string;
  readonly requiredWhen?: Expressions<NoInfer<C>>;
  readonly requiredWords?: { readonly [K in keyof NoInfer<C>]?: Text };
  readonly toldBy?: { readonly [K in keyof NoInfer<C>]?: string };
  readonly derivations?: Expressions<NoInfer<C>>;
  readonly page?: FormPage<keyof NoInfer<C> & string>;
  readonly erased?: ErasedState;
}): Template<C> {
  const row = rowOf(definition);
  return {
    id: definition.id,
    sheet: definition.sheet,
    title: definition.title,
    purpose: definition.purpose,
    layout: definition.layout ?? 'table',
    columns: definition.columns,
    key: definition.key ?? null,
    region: definition.region?.(row).node ?? null,
    date: definition.date?.(row).node ?? null,
    reported: definition.reported?.(row).node ?? null,
    earliest: definition.earliest ?? null,
    requiredWhen: nodesOf(definition.requiredWhen?.(row)),
    requiredWords: definedOf(definition.requiredWords ?? {}),
    toldBy: definedOf(definition.toldBy ?? {}),
    derivations: nodesOf(definition.derivations?.(row)),
    page: definition.page ?? null,
    erased: definition.erased ?? null,
  };
}

function nodesOf(expressions: Readonly<Record<string, { readonly node: Node } | undefined>> = {}) {
  const named = Object.entries(definedOf(expressions)).map(
    ([name, expression]) => [name, expression.node] as const,
  );
  return Object.fromEntries(named);
}

function definedOf<T>(values: Readonly<Record<string, T | undefined>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
