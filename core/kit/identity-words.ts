import type { Text } from '../locale/text.ts';
import type { IdentityRuleName, TextRuleName } from './identity-rule.ts';

/** What a word can mean where texts are searched for identities. */
export type WordKind =
  | 'money' // stands before or after an amount
  | 'civilServant' // stands before the number of a public servant
  | 'phone'
  | 'letter' // stands before the number of a letter
  | 'passport'
  | 'codePrefix' // letters before digits that are no passport
  | 'police' // a report to the police, in short
  | 'policeReport' // the two words of the same in full
  | 'birth'
  | 'notBirth' // before a word of birth, it speaks of no person's
  | 'honorific'
  | 'notHonorific' // before an honorific, the name is that of a place
  | 'onBehalf' // the two words before the name of whom somebody acts for
  | 'role' // follows an honorific without being a name
  | 'patronymic'
  | 'alias'
  | 'initials' // stands before initials
  | 'abbreviation' // capitals that are nobody's initials
  | 'age'
  | 'years'
  | 'person' // stands before a person's name
  | 'called'
  | 'place' // makes what follows the name of a place, an office, a business
  | 'noName' // a capitalised word that belongs to no name
  | 'name'
  | 'commonName' // a given name that is also an ordinary word
  | 'street'
  | 'streetShort'
  | 'notStreet' // follows a street word without being an address
  | 'neighbourhood'
  | 'month'
  | 'platform';

/** All that the search for identities knows of the language and the country. */
export interface IdentityWords {
  /** In lower case, without accents. */
  readonly words: Readonly<Record<WordKind, readonly string[]>>;
  /** The first two digits of identity numbers. */
  readonly provinces: readonly string[];
  /** Telephone numbers that are printed for everybody, from the digit after the 0. */
  readonly publicPhones: readonly string[];
  /** Names of mail services without their ending, which people write apart. */
  readonly mailHosts: readonly string[];
  /** Endings of mail addresses, where what stands before could also be something else. */
  readonly mailEndings: readonly string[];
  /** Addresses of services on which persons have a page. */
  readonly socialSites: readonly string[];
  /** Ids of templates whose rows are about persons. */
  readonly personal: readonly string[];
  /** Rules that are silent in columns where names belong. */
  readonly namesAllowed: readonly TextRuleName[];
  /** Rules that are silent in some columns, `T10.tautan_jdih`. */
  readonly exempt: Readonly<Record<string, readonly TextRuleName[]>>;
  /** Rules that are silent in document properties that name the file's makers. */
  readonly makers: { readonly properties: readonly string[]; readonly silent: readonly TextRuleName[] };
  /** Rules that are silent on sheets about an office, such as its letterhead. */
  readonly offices: { readonly sheets: readonly string[]; readonly silent: readonly TextRuleName[] };
  /** Identity rules that are silent on a cell where the rule of that id speaks. */
  readonly toldBy: Readonly<Record<string, readonly IdentityRuleName[]>>;
  /** How a report's tab says that it is for everybody, and what its counts may be. */
  readonly publication: PublicationWords;
}

/** How a tab for publication is known. */
export interface PublicationWords {
  /** The beginning of its name: a letter and the numbers that can follow it. */
  readonly tab: { readonly letter: string; readonly from: number; readonly to: number };
  /** Labels of its class, in either language, and the class that everybody may see. */
  readonly labels: readonly string[];
  readonly values: readonly string[];
  /** Labels of the least count that may be shown, or of the numbers that are masked; and that count where neither is said. */
  readonly thresholds: readonly string[];
  readonly least: number;
  /** Titles of tables and charts in which no number counts persons, cases or files; each ends with a blank row. */
  readonly harmless: readonly Text[];
  /** What is printed in the place of a count. */
  readonly mask: string;
  /** Parts of headers, in lower case, of columns whose numbers are computed from counts. */
  readonly derived: readonly string[];
  /** Words in the header of a column or a row whose numbers count no persons, cases or files. */
  readonly uncounted: readonly string[];
}
