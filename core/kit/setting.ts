import type { CodeList } from './code-list.ts';

/** What a setting's value has to be. */
export type SettingValue =
  | {
      readonly kind: 'whole' | 'number';
      readonly min: number;
      readonly max: number;
      /** How many digits may stand behind the decimal sign; any number where absent. */
      readonly decimals?: number;
    }
  | { readonly kind: 'date' | 'text' }
  /** A code of a list, which may be written by its label; one that is `named` may be followed by a colon and a name. */
  | { readonly kind: 'code'; readonly list: CodeList; readonly named?: boolean }
  /** One of some words, each of which stands for a number. */
  | { readonly kind: 'word'; readonly words: Readonly<Record<string, number>> };

/** A key of a sheet of settings. */
export interface SettingKey {
  readonly key: string;
  /**
   * What comes after `key`: nothing when absent, a template id, a template id that an agency's and a level's code may
   * follow, or anything.
   */
  readonly follows?: 'template' | 'schedule' | 'anything';
  readonly value: SettingValue;
  /** Whether each row adds a value instead of replacing the one before. */
  readonly many?: boolean;
  /** Whether a row must name the region for which it holds. */
  readonly regional?: boolean;
}
