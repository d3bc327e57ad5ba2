import type { ResolvedBlock, ResolvedTab } from '../../engine/report/blocks.ts';
import { cellText } from '../../engine/report/cell-text.ts';
import { fingerprintOf } from '../../workbook/fingerprint.ts';

/** Eight letters and digits that are the same for the same tables and sentences. */
export function reportId(tabs: readonly ResolvedTab[]): string {
  const texts = tabs.flatMap(({ id, blocks }) => [id, ...blocks.flatMap(textsOf)]);
  return fingerprintOf(texts.join('\n')).slice(0, 8);
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
