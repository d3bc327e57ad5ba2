import { columnOf, type Node } from '../../kit/expression/nodes.ts';
import { codeNames, quoted } from './describe-names.ts';
import type { Speaker } from './describe-speaker.ts';
import { maskRuns } from './mask.ts';

/** A condition that says one thing of one column. */
export type Simple = Extract<Node, { readonly kind: 'isBlank' | 'oneOf' | 'matches' }>;

export function isSimple(node: Node): node is Simple {
  return node.kind === 'isBlank' || node.kind === 'oneOf' || node.kind === 'matches';
}

/** What is said of the column: "is blank". */
export function predicate(node: Simple, holds: boolean, { say, locale }: Speaker): string {
  const which = holds ? 0 : 1;
  switch (node.kind) {
    case 'isBlank':
      return say.isBlank[which];
    case 'matches':
      return `${say.matches[which]} ${quoted(exampleOf(node.mask))}`;
    case 'oneOf': {
      const { operand, codes } = node;
      const { list } = columnOf(operand.kind === 'lookup' ? operand.value : operand);
      const { text, group } = codeNames(list, codes, locale);
      return `${(group ? say.isInGroup : say.is)[which]} ${text}`;
    }
  }
}

const EXAMPLES = { digits: '1234567890', base32: 'ABCDEFGH' } as const;

/** A text of the shape of a mask. */
function exampleOf(mask: string): string {
  const runs = maskRuns(mask).map(({ kind, text }) =>
    kind === 'literal' ? text : EXAMPLES[kind].repeat(text.length).slice(0, text.length),
  );
  return runs.join('');
}
