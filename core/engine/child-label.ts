import type { ChildList } from '../kit/code-list.ts';
import type { Text } from '../locale/text.ts';

/** The label of a code among the children of the code before its last dot; `null` for what is no child. */
export function childLabel({ childrenOf }: ChildList, code: string): Text | null {
  const siblings = childrenOf(code.slice(0, Math.max(0, code.lastIndexOf('.'))));
  return siblings.find((one) => one.code === code)?.label ?? null;
}
