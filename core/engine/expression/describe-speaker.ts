import type { Node } from '../../kit/expression/nodes.ts';
import type { Locale } from '../../locale/text.ts';
import type { Words } from './describe-words.ts';

/** The parts of a description call one another through this. */
export interface Speaker {
  readonly locale: Locale;
  readonly say: Words;
  /** What parameters are, where that is to be said instead of their names. */
  readonly parameters: Readonly<Record<string, number>>;
  /** A condition (`holds`) or its opposite. */
  condition(node: Node, holds: boolean): string;
  value(node: Node): string;
}
