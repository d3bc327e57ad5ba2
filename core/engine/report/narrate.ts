import type { Sentence } from '../../kit/report.ts';
import type { Text } from '../../locale/text.ts';

/** A word of a sentence: a text; `null` where it is not known or masked. */
export type Words = Readonly<Record<string, Text | string | null>>;

/** A sentence that is told, and the forms of its percentages. */
export interface Spoken {
  readonly text: string;
  readonly shares: Sentence['shares'];
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** The sentences all of whose words are known, in the order in which they are declared. */
export function narrated(
  sentences: readonly Sentence[],
  wordsOf: (sentence: Sentence) => Words,
  say: (text: Text) => string,
): readonly Spoken[] {
  return sentences.flatMap((sentence) => {
    const words = wordsOf(sentence);
    let isWhole = true;
    const text = say(sentence.text).replace(PLACEHOLDER, (_, name: string) => {
      const word = words[name] ?? null;
      if (word === null) isWhole = false;
      return word === null ? '' : typeof word === 'string' ? word : say(word);
    });
    return isWhole ? [{ text, shares: sentence.shares }] : [];
  });
}
