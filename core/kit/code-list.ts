import type { Text } from '../locale/text.ts';

/** One code of a list, what users see for it, and what else they write for it. */
export interface Code<C extends string = string> {
  readonly code: C;
  readonly label: Text;
  readonly synonyms: readonly string[];
}

/** Codes of a list that belong together, such as the forms of exploitation that reports show as one. */
export interface CodeGroup<C extends string = string> {
  readonly label: Text;
  readonly codes: readonly C[];
}

/** What values a choice can take. Codes are stable forever, labels may be edited. */
export interface CodeList<C extends string = string, G extends string = string> {
  /** `CL_JK`; also the defined name of the labels in a template workbook. */
  readonly id: string;
  readonly title: Text;
  readonly source: string;
  readonly codes: readonly Code<C>[];
  readonly groups: Readonly<Record<G, CodeGroup<C>>>;
  /** Codes that exclude every other choice of a multi-choice cell: unknown, none. */
  readonly exclusive: readonly C[];
  /** Names that are too vague or foreign to be read without asking, and the codes that they may mean, likeliest first. */
  readonly asked?: Readonly<Record<string, readonly C[]>>;
  /** Names and codes of an earlier time, which are synonyms of what bears them now. */
  readonly former?: readonly FormerName<C>[];
  /** Names that are clear by themselves, but not beside others in the same column. */
  readonly doubts?: readonly NameDoubt<C>[];
  /** The field rules that speak when a cell holds none of the codes, or a name that several codes share. */
  readonly unknownRule: FieldRuleId;
  readonly ambiguousRule: FieldRuleId;
  /** The field rule that speaks when a code of the list is not among those that the column accepts. */
  readonly outsideRule: FieldRuleId;
}

/**
 * Codes that lie below those of another list and begin with them, such as the districts of a city: thousands, of which
 * a row needs few.
 */
export interface ChildList {
  /** `CL_KECAMATAN`. */
  readonly id: string;
  readonly title: Text;
  readonly source: string;
  /** The codes below a parent, in order; none for what has no children. No two of them bear the same name. */
  readonly childrenOf: (parent: string) => readonly Code[];
}

/** A name that may mean several codes in a column that holds all names of `beside` and none of `unless`. */
export interface NameDoubt<C extends string = string> {
  readonly name: string;
  readonly beside: readonly string[];
  readonly unless: readonly string[];
  /** Likeliest first. */
  readonly codes: readonly C[];
}

/** What a code was called, or how it was written, before a law changed that. */
export interface FormerName<C extends string = string> {
  readonly names: readonly string[];
  /** Its successors; several where it was split, and whoever wrote it is asked. */
  readonly codes: readonly C[];
  /** The last year in which it held. */
  readonly until: number;
  /** The law. */
  readonly source: string;
}

/** The rule ids of §4.1 of the specification that a code list can name. */
export type FieldRuleId = 'VF-11' | 'VF-18' | 'VF-19' | 'VF-21' | 'VF-23' | 'VF-24';

/** `[Indonesian label, English label, synonyms …]`. */
export type CodeSpec = readonly [id: string, en: string, ...synonyms: string[]];

/** Declares a code list from `{ CODE: ['Label', 'Label', 'synonym' …] }`, in the order in which users see it. */
export function defineCodeList<const C extends string, const G extends string = never>(definition: {
  readonly id: string;
  readonly title: Text;
  readonly source: string;
  readonly codes: Readonly<Record<C, CodeSpec>>;
  readonly groups?: Readonly<Record<G, { readonly label: Text; readonly codes: readonly NoInfer<C>[] }>>;
  readonly exclusive?: readonly NoInfer<C>[];
  readonly asked?: Readonly<Record<string, readonly NoInfer<C>[]>>;
  readonly doubts?: readonly NameDoubt<NoInfer<C>>[];
  readonly unknownRule?: FieldRuleId;
  readonly ambiguousRule?: FieldRuleId;
  readonly outsideRule?: FieldRuleId;
}): CodeList<C, G> {
  const codes = Object.keys(definition.codes) as C[];
  return {
    id: definition.id,
    title: definition.title,
    source: definition.source,
    codes: codes.map((code) => {
      const [id, en, ...synonyms] = definition.codes[code];
      return { code, label: { id, en }, synonyms };
    }),
    groups: definition.groups ?? ({} as Readonly<Record<G, CodeGroup<C>>>),
    exclusive: definition.exclusive ?? [],
    asked: definition.asked ?? {},
    doubts: definition.doubts ?? [],
    unknownRule: definition.unknownRule ?? 'VF-11',
    ambiguousRule: definition.ambiguousRule ?? 'VF-11',
    outsideRule: definition.outsideRule ?? definition.unknownRule ?? 'VF-11',
  };
}
