import { type Comparison, type Node, type RelatedNode, typeOf } from '../../kit/expression/nodes.ts';
import { listed } from './describe-names.ts';
import type { Speaker } from './describe-speaker.ts';
import { rowsPhrase } from './describe-values.ts';

/** A value compared with one other or with several: `A equals B, C and D`. */
export function comparisonPhrase(
  op: Comparison,
  left: Node,
  rights: readonly Node[],
  joint: 'and' | 'or',
  speaker: Speaker,
): string {
  const { say, locale, value } = speaker;
  const [right] = rights;
  if (left.kind === 'related' && right) {
    const any = anyRow(op, left, right);
    if (any !== null) return rowsPhrase(say.anyRow[any ? 0 : 1], left, speaker);
  }
  const comparisons = typeOf(left) === 'date' ? say.days : say.others;
  return `${value(left)} ${comparisons[op]} ${listed(rights.map(value), joint, locale)}`;
}

/** Whether a comparison of a number of rows says that there is a row (`true`) or none; `null` when neither. */
function anyRow(op: Comparison, { sum }: RelatedNode, right: Node): boolean | null {
  if (sum !== null || right.kind !== 'literal') return null;
  const test = `${op}${right.value}`;
  if (test === '>=1' || test === '>0' || test === '<>0') return true;
  return test === '<1' || test === '<=0' || test === '=0' ? false : null;
}
