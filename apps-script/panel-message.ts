import type { Action, Locale, Place, Text } from '../core/index.ts';

/** What a user has chosen for this spreadsheet. */
export interface Preferences {
  readonly locale: Locale;
  readonly checkWhileEditing: boolean;
}

/** What the panel's page asks of the script, as JSON. */
export type PanelRequest =
  /** `drawn` are the sheets that earlier calls for the same action have drawn. */
  | {
      readonly kind: 'act';
      readonly action: Action;
      readonly locale: Locale;
      readonly drawn: readonly string[];
    }
  | { readonly kind: 'goTo'; readonly place: Place }
  /** *Mulai periode baru*: whether this is a copy, and what would be done; notes what it holds; does it. */
  | { readonly kind: 'lookPeriod'; readonly period: string | null; readonly locale: Locale }
  | { readonly kind: 'notePeriod'; readonly locale: Locale }
  | {
      readonly kind: 'beginPeriod';
      readonly period: string;
      readonly locale: Locale;
      readonly drawn: readonly string[];
    }
  | { readonly kind: 'readPreferences' }
  | { readonly kind: 'keepPreferences'; readonly preferences: Preferences };

/** What the script answers, as JSON: it never fails otherwise than in words. */
export type PanelAnswer =
  | { readonly state: 'done'; readonly reply: unknown }
  /** There is more to draw: the page asks again, with these. */
  | { readonly state: 'more'; readonly drawn: readonly string[]; readonly total: number }
  | { readonly state: 'failed'; readonly text: Text; readonly reason: 'refused' | 'failed' };
