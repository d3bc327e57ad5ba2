import type { ResolvedBlock, ResolvedTab } from '../../engine/report/blocks.ts';
import { cellText } from '../../engine/report/cell-text.ts';
import { fingerprintOf } from '../../workbook/fingerprint.ts';

const LENGTH = 8;
const LETTERS = 'bcdfghjklmnpqrstvwxz';

/**
 * Eight digits and letters by turns that are the same for the same tables and sentences. By turns, since what stands on
 * every tab must not look like an address (`jl1`), a telephone number or a passport.
 */
export function reportId(tabs: readonly ResolvedTab[]): string {
  const texts = tabs.flatMap(({ id, blocks }) => [id, ...blocks.flatMap(textsOf)]);
  // The last ones: a fingerprint hardly varies where it begins.
  const print = fingerprintOf(texts.join('\n')).slice(-LENGTH);
  return Array.from({ length: LENGTH }, (_, i) => {
    const value = Number.parseInt(print[i] ?? '0', 36);
    return i % 2 === 0 ? value % 10 : LETTERS[value % LETTERS.length];
  }).join('');
}

function textsOf(block: ResolvedBlock): readonly string[] {
  switch (block.kind) {
    case 'table':
      return block.rows.map(({ label, cells }) =>
        [label, ...cells.map((cell) => cellText(cell, 'id'))].join('\t'),
      );
    case 'chart':
      return []; // shows what a table says
    default:
      return [block.text];
  }
}
