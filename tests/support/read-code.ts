import { codeNames } from '../../core/engine/decode/code-names.ts';
import type { CodeList } from '../../core/kit/code-list.ts';
import { choice } from '../../core/kit/column.ts';

/** Reads a text as a cell of a choice column does: the codes that it may mean, none if it means nothing there. */
export function readCode<C extends string, G extends string>(
  list: CodeList<C, G>,
  groups?: readonly NoInfer<G>[],
): (text: string) => readonly string[] {
  const text = { id: '', en: '' };
  const facts = { label: text, help: text, example: '', required: true, privacy: 'public', list } as const;
  const names = codeNames(groups ? choice({ ...facts, groups }) : choice(facts));
  return (written) => {
    const found = names(written);
    if (found.kind === 'none' || found.kind === 'outside' || found.kind === 'doubtful') return [];
    const positions = found.kind === 'one' ? [found.position] : found.positions;
    return positions.flatMap((position) => list.codes[position]?.code ?? []);
  };
}
