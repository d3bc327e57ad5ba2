import type { Text } from '../locale/text.ts';
import type { Columns } from './column.ts';
import { type Row, rowOf } from './expression/language.ts';
import type { Node, RelatedNode } from './expression/nodes.ts';
import type { Cell, Numeric, Truth } from './expression/operands.ts';
import { columnsNamed } from './expression/walk.ts';
import type { Template } from './template.ts';

/** Galat blocks a submission, peringatan needs an answer, info is only told. */
export type Severity = 'error' | 'warning' | 'info';

/** The rows that a relation finds, named by their numbers: `baris 7, 12 dan 15 baris lain`. */
export interface RowsSaid {
  readonly kind: 'rows';
  readonly of: RelatedNode;
  /** Whether the row itself is named too. */
  readonly itself: boolean;
  /** What is said of them, where `{baris}` stands for the rows. */
  readonly words: Text;
  /** Rows that these relations find too are passed over. */
  readonly except: readonly RelatedNode[];
}

/** What stands in a message in the place of `{name}`: a value computed for the row, other rows, or a text. */
export type Said = Node | RowsSaid | Text;

/** One condition under which a rule fails, and what its message says besides the columns. */
export interface RuleCase {
  readonly fails: Node;
  readonly say: Readonly<Record<string, Said>>;
  /** The column that the issue points to: the first of its template that the condition names. */
  readonly points: string;
}

/** A rule on the rows of one template, on their neighbours, or on other sheets. */
export interface Rule {
  readonly id: string;
  readonly template: Template;
  readonly severity: Severity;
  /** More than one where a rule holds for several columns, such as the items of an instrument. */
  readonly cases: readonly RuleCase[];
  /** Rows for which the rule cannot be judged although its condition fails. */
  readonly cannotTellWhen: Node | null;
  /** The column for each value of which the rule is told once for the whole sheet; `null` when it is told for each row. */
  readonly once: string | null;
  /** When it fails, in plain words; `null` where the condition reads well as it is. */
  readonly when: Text | null;
  /** What is wrong, said of the data; `{name}` stands for a column's value or for something in `say`. */
  readonly message: Text;
  /** What can be done about it; '' where there is nothing to do. */
  readonly remedy: Text;
  readonly source: string;
}

type Saying = Readonly<Record<string, { readonly node: Node } | RowsSaid | Text>>;
type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
/** `unknown` when each placeholder is known; otherwise a type that nothing satisfies and that names the stranger. */
type Known<S extends string, Names> = [Exclude<Placeholders<S>, Names>] extends [never]
  ? unknown
  : { readonly unknownPlaceholder: Exclude<Placeholders<S>, Names> };

interface Facts {
  readonly severity: Severity;
  readonly source: string;
  readonly cannotTellWhen?: Truth;
  readonly once?: Cell;
  readonly remedy: Text;
  /** Needed where the condition takes too many words. */
  readonly when?: Text;
}

interface RuleBuilder<C extends Columns> {
  /** A rule with one condition. */
  <const Id extends string, const En extends string, const Say extends Saying = Record<never, never>>(
    id: string,
    rule: Facts & { readonly fails: Truth; readonly say?: Say } & {
      readonly message: { readonly id: Id; readonly en: En } & Known<Id | En, keyof C | keyof Say>;
    },
  ): Rule;
  /** A rule with a condition for each of several columns. */
  each<const Id extends string, const En extends string, const Say extends Saying = Record<never, never>>(
    id: string,
    rule: Facts & { readonly cases: readonly { readonly fails: Truth; readonly say?: Say }[] } & {
      readonly message: { readonly id: Id; readonly en: En } & Known<Id | En, keyof C | keyof Say>;
    },
  ): Rule;
}

/** The other rows that `of` counts, without those that one of `except` counts. */
export function otherRows(of: Numeric, ...except: readonly Numeric[]): RowsSaid {
  const words = { id: '{baris}', en: '{baris}' };
  return { kind: 'rows', of: relatedNode(of), itself: false, words, except: except.map(relatedNode) };
}

/** All rows that `of` counts, in a sentence where `{baris}` stands for them. */
export function allRows(of: Numeric, words: Text): RowsSaid {
  return { kind: 'rows', of: relatedNode(of), itself: true, words, except: [] };
}

/** Declares the rules of a template; the callback sees the operands of its columns. */
export function defineRules<C extends Columns>(
  template: Template<C>,
  declare: (row: Row<C>, rule: RuleBuilder<C>) => readonly Rule[],
): readonly Rule[] {
  return declare(rowOf(template), builderOf(template));
}

function relatedNode({ node }: Numeric): RelatedNode {
  if (node.kind !== 'related') throw new RangeError('only counted rows can be named');
  return node;
}

interface Condition {
  readonly fails: Truth;
  readonly say?: Saying;
}

function builderOf(template: Template): RuleBuilder<Columns> {
  const define = (
    id: string,
    facts: Facts & { readonly message: Text },
    conditions: readonly Condition[],
  ): Rule => ({
    id,
    template,
    severity: facts.severity,
    cases: conditions.map((condition) => caseOf(id, template, condition)),
    cannotTellWhen: facts.cannotTellWhen?.node ?? null,
    when: facts.when ?? null,
    once: facts.once?.node.name ?? null,
    message: { id: facts.message.id, en: facts.message.en },
    remedy: facts.remedy,
    source: facts.source,
  });
  const one = (id: string, rule: Facts & Condition & { readonly message: Text }) => define(id, rule, [rule]);
  const each = (id: string, rule: Facts & { readonly message: Text; readonly cases: readonly Condition[] }) =>
    define(id, rule, rule.cases);
  return Object.assign(one, { each });
}

function caseOf(id: string, template: Template, { fails, say = {} }: Condition): RuleCase {
  const points = columnsNamed(fails.node).find((column) => column.table.id === template.id)?.name;
  if (points === undefined) throw new RangeError(`${id}: the condition names no column of ${template.id}`);
  const said = Object.entries(say).map(
    ([name, value]) => [name, 'node' in value ? value.node : value] as const,
  );
  return { fails: fails.node, say: Object.fromEntries(said), points };
}
