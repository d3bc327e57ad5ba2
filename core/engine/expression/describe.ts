import { type Node, typeOf } from '../../kit/expression/nodes.ts';
import type { Locale } from '../../locale/text.ts';
import { conditionPhrase } from './describe-conditions.ts';
import type { Speaker } from './describe-speaker.ts';
import { valuePhrase } from './describe-values.ts';
import { words } from './describe-words.ts';

/**
 * Says an expression as a phrase of one sentence, with the labels of columns and codes: `Status Kasus adalah "Dugaan"`.
 * Parameters are named, or said as what they are where that is given.
 */
export function describe(
  node: Node,
  locale: Locale,
  parameters: Readonly<Record<string, number>> = {},
): string {
  const speaker: Speaker = {
    locale,
    parameters,
    say: words[locale],
    condition: (part, holds) => conditionPhrase(part, holds, speaker),
    value: (part) => valuePhrase(part, speaker),
  };
  return typeOf(node) === 'truth' ? speaker.condition(node, true) : speaker.value(node);
}
