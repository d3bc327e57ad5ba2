import { dayFirst } from '../engine/decode/date.ts';
import { tidy } from '../engine/decode/text.ts';
import { NOTES } from '../engine/normal/notes.ts';
import { sayValue, THIS_ENTRY } from '../engine/phrase.ts';
import type { Locale } from '../locale/text.ts';
import type { TidyChange } from './tidy-workbook.ts';

/** Changes of one column for one reason. */
export interface TidyGroup {
  readonly sheet: string;
  readonly label: string;
  readonly reason: string;
  readonly count: number;
  /** A few different ones, as the user may see them: `nopember → November`. */
  readonly examples: readonly string[];
  /** The ids of the changes. */
  readonly ids: readonly string[];
}

const EXAMPLES = 3;
const EMPTY = { id: '(kosong)', en: '(empty)' };

/** The changes by column and reason, in the order in which they come. */
export function groupTidy(changes: readonly TidyChange[], locale: Locale): readonly TidyGroup[] {
  const groups = new Map<
    string,
    TidyGroup & { count: number; readonly examples: string[]; readonly ids: string[] }
  >();
  for (const change of changes) {
    const { sheet, field, label, reason } = change;
    const key = [sheet, field, reason.id].join('\n');
    const group = groups.get(key) ?? {
      sheet,
      label: label[locale],
      reason: reason[locale],
      count: 0,
      examples: [],
      ids: [],
    };
    group.count++;
    group.ids.push(change.id);
    // An id says nothing to anybody.
    if (group.examples.length < EXAMPLES && reason !== NOTES.newId)
      addExample(group.examples, change, locale);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What a cell held or is to hold, as a user may see it; what is sensitive is "this entry" (decision D.15). */
export function sayTidied(
  { before, after, format, sensitive }: Pick<TidyChange, 'before' | 'after' | 'format' | 'sensitive'>,
  locale: Locale,
): { readonly before: string; readonly after: string } {
  const say = (value: typeof before, isDay: boolean): string => {
    if (value === null || value === '') return EMPTY[locale];
    if (typeof value === 'number' && isDay) return sensitive ? THIS_ENTRY[locale] : dayFirst(value);
    return sayValue(String(value), sensitive, locale);
  };
  return { before: say(before, false), after: say(after, format === 'date') };
}

function addExample(examples: string[], change: TidyChange, locale: Locale): void {
  const { before, after } = sayTidied(change, locale);
  const quoted = tidy(before) === before ? before : `"${before}"`;
  const example = `${quoted} → ${after}`;
  if (before !== after && !examples.includes(example)) examples.push(example);
}
