import type { Text } from '../locale/text.ts';
import type { ChildList, CodeList } from './code-list.ts';

export type ColumnType =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'currency' // whole rupiah
  | 'date'
  | 'choice'
  | 'choices' // several codes of a list, joined by "; "
  | 'boolean'
  | 'code'; // a pseudonymous code of a fixed shape

/** Who may see a column's values: everybody, the task force, or nobody outside the unit (UU 21/2007 Ps 44, UU 27/2022 Ps 4). */
export type Privacy = 'public' | 'internal' | 'sensitive';

/** A fixed limit, or a year counted from the present one: `{ thisYear: 1 }` is next year. */
export type Bound = number | { readonly thisYear: number };

/** The rule ids of §4.1 of the specification that speak of numbers beyond the bounds of their column. */
export type BoundsRule = 'VF-09' | 'VF-22';

/** One column of a template: what it is called, what it accepts, who may see it. */
export interface Column<T extends ColumnType = ColumnType, C extends string = string> {
  readonly type: T;
  readonly label: Text;
  /** At most one sentence. */
  readonly help: Text;
  /** As the specification gives it: a code of the list, a date `14/03/2023`, a number in Indonesian form; '' for none. */
  readonly example: string;
  /** Always; columns that are required under a condition are named in the template's `requiredWhen`. */
  readonly required: boolean;
  readonly privacy: Privacy;
  /** Other headers under which people keep the same thing. */
  readonly headers: readonly string[];
  /** Headers under which people keep this or something else: whoever imports them is asked. */
  readonly doubtfulHeaders: readonly string[];
  /** Filled by a formula or by the product, and locked. */
  readonly derived: boolean;
  /** Whether a free text may hold names by its nature (a hotel, an agency, a signatory). */
  readonly namesAllowed: boolean;
  /** The codes of a choice; empty for other types. */
  readonly list: CodeList<C> | null;
  /** The part of the list that the column accepts, and what that part is called; `null` is the whole list. */
  readonly part: { readonly name: string; readonly label: Text; readonly codes: ReadonlySet<string> } | null;
  /** The column of the same template on whose choice the offered part of the list depends. */
  readonly narrowedBy: Narrowing | null;
  /** Least and greatest number; for texts their length, for choices how many may be chosen. */
  readonly min: Bound | null;
  readonly max: Bound | null;
  /** The field rule that speaks of a number beyond them. */
  readonly boundsRule: BoundsRule;
  /** The shape of a code: `#` a digit, `&` a letter A–Z or digit 2–7, anything else itself. */
  readonly mask: string | null;
  /** The region column whose code this code begins with: a district within its city. */
  readonly within: string | null;
  /** The codes below those of that column, which can then be written by name too; `null` when only their shape is known. */
  readonly children: ChildList | null;
  /** Whether a date may lie after today, and whether a month or year alone will do. */
  readonly future: boolean;
  readonly coarse: boolean;
  /** Columns of the same template, each a choice, that the words of a cell may fill too: "FB" is a channel and a platform. */
  readonly also: readonly string[];
  /** The count of the same row of which this one is a part, and whether it is masked while it is small. */
  readonly subset: Subset | null;
  /** The column that says how exact a coarse date is, and its codes for a month and for a year. */
  readonly precision: Precision | null;
  /** The column of the last day, where a cell may hold two days: `14-15 September 2022`. */
  readonly until: string | null;
  /** The columns of number and year, where a cell may cite a whole regulation: `Pergub 64/2019`. */
  readonly cites: Citation | null;
}

/** Which group of a list a drop-down offers, by the code that another column holds; all of it for other codes. */
export interface Narrowing<G extends string = string> {
  readonly column: string;
  readonly groups: Readonly<Partial<Record<string, G>>>;
}

/** Some of those whom another column of the same row counts. */
export interface Subset {
  readonly of: string;
  /** Whether public editions mask it while it is small, since so few could be told apart (decision E.17). */
  readonly masked: boolean;
}

/** Where the exactness of a date belongs. */
export interface Precision {
  readonly column: string;
  readonly month: string;
  readonly year: string;
}

/** Where the parts of a cited regulation belong. */
export interface Citation {
  readonly number: string;
  readonly year: string;
}

export type Columns = Readonly<Record<string, Column>>;

interface Facts {
  readonly label: Text;
  readonly help: Text;
  readonly example: string;
  readonly required: boolean;
  readonly privacy: Privacy;
  readonly headers?: readonly string[];
  readonly doubtfulHeaders?: readonly string[];
  readonly also?: readonly string[];
}

interface Limits {
  readonly min?: Bound;
  readonly max?: Bound;
}

interface Listed<C extends string, G extends string> {
  readonly list: CodeList<C, G>;
  /** The groups of the list that the column accepts; all when absent. */
  readonly groups?: readonly NoInfer<G>[];
}

/** A column of free text; `min` and `max` limit its length. */
export function text(facts: Facts & Limits & { readonly namesAllowed?: boolean }): Column<'text', never> {
  return column('text', facts, facts);
}

/** A column of whole numbers. */
export function integer(facts: Facts & Limits & { readonly subset?: Subset }): Column<'integer', never> {
  return column('integer', facts, facts);
}

/** A column of numbers with a fraction. */
export function decimal(
  facts: Facts & Limits & { readonly boundsRule?: BoundsRule },
): Column<'decimal', never> {
  return column('decimal', facts, facts);
}

/** A column of whole rupiah, never below 0. */
export function currency(facts: Facts & Limits): Column<'currency', never> {
  return column('currency', facts, { ...facts, min: facts.min ?? 0 });
}

/** A column of dates; in the past or today unless `future`; to the day unless `coarse`. */
export function date(
  facts: Facts & {
    readonly future?: boolean;
    readonly coarse?: boolean;
    readonly precision?: Precision;
    readonly until?: string;
  },
): Column<'date', never> {
  return column('date', facts, facts);
}

/** A column that holds one code of a list. */
export function choice<C extends string, G extends string>(
  facts: Facts & Listed<C, G> & { readonly cites?: Citation; readonly narrowedBy?: Narrowing<NoInfer<G>> },
): Column<'choice', C> {
  return column('choice', facts, { ...facts, part: partOf(facts) });
}

/** A column that holds several codes of a list. */
export function choices<C extends string, G extends string>(
  facts: Facts & Limits & Listed<C, G>,
): Column<'choices', C> {
  return column('choices', facts, { ...facts, part: partOf(facts) });
}

/** A column of yes or no; the list says how they are called. */
export function boolean<C extends string>(facts: Facts & Listed<C, never>): Column<'boolean', C> {
  return column('boolean', facts, { ...facts, part: partOf(facts) });
}

/** A column of codes of one shape. */
export function code(
  facts: Facts & { readonly mask: string; readonly within?: string; readonly children?: ChildList },
): Column<'code', never> {
  return column('code', facts, facts);
}

/** The same column, filled by a formula or by the product. */
export function derived<T extends ColumnType, C extends string>(of: Column<T, C>): Column<T, C> {
  return column(of.type, of, { ...of, derived: true });
}

/** The number that a bound stands for in a given year. */
export function boundOf(bound: Bound, thisYear: number): number {
  return typeof bound === 'number' ? bound : thisYear + bound.thisYear;
}

/** What only columns of some types have. */
type Special<T extends ColumnType, C extends string> = Partial<Omit<Column<T, C>, 'type' | keyof Facts>>;

/** Makes all columns in one place, so that they have one shape and loops over their cells are compiled once. */
function column<T extends ColumnType, C extends string = never>(
  type: T,
  facts: Facts,
  special: Special<T, C>,
): Column<T, C> {
  return {
    type,
    label: facts.label,
    help: facts.help,
    example: facts.example,
    required: facts.required,
    privacy: facts.privacy,
    headers: facts.headers ?? [],
    doubtfulHeaders: facts.doubtfulHeaders ?? [],
    derived: special.derived ?? false,
    namesAllowed: special.namesAllowed ?? false,
    list: special.list ?? null,
    part: special.part ?? null,
    narrowedBy: special.narrowedBy ?? null,
    min: special.min ?? null,
    max: special.max ?? null,
    boundsRule: special.boundsRule ?? 'VF-09',
    mask: special.mask ?? null,
    within: special.within ?? null,
    children: special.children ?? null,
    future: special.future ?? false,
    coarse: special.coarse ?? false,
    also: facts.also ?? [],
    subset: special.subset ?? null,
    precision: special.precision ?? null,
    until: special.until ?? null,
    cites: special.cites ?? null,
  };
}

function partOf<C extends string, G extends string>({ list, groups }: Listed<C, G>): Column['part'] {
  if (!groups) return null;
  const chosen = groups.map((group) => list.groups[group]);
  const label = (locale: 'id' | 'en', or: string) =>
    chosen.map((group) => group.label[locale]).join(` ${or} `);
  const codes = new Set<string>(chosen.flatMap((group) => group.codes));
  return { name: groups.join('_'), label: { id: label('id', 'atau'), en: label('en', 'or') }, codes };
}
