import type { MaskCell, MaskLine } from '../../engine/masking/cells.ts';
import type { MaskNet } from './mask-lines.ts';

/** Two counts of which readers know that one is never greater than the other, by what they count. */
export interface AtMost {
  readonly less: string;
  readonly more: string;
}

/**
 * The net with what readers know without having read it: that for the same keys and months there are no more of the one
 * than of the other. What lies between them points at nobody and is not protected itself. Where the data say otherwise,
 * nothing is known.
 */
export function withAtMost(net: MaskNet, known: readonly AtMost[]): MaskNet {
  const values = new Map(net.cells.map(({ id, value }) => [id, value]));
  const cells: MaskCell[] = [];
  const lines: MaskLine[] = [];
  for (const { less, more } of known) {
    for (const [id, value] of values) {
      if (!id.startsWith(`${less}|`)) continue;
      const total = `${more}${id.slice(less.length)}`;
      const most = values.get(total);
      if (most === undefined || most < value) continue;
      const between = `${total} above ${id}`;
      cells.push({ id: between, value: most - value, sensitive: false, told: 'latent' });
      lines.push({ total, parts: [id, between] });
    }
  }
  return { cells: [...net.cells, ...cells], lines: [...net.lines, ...lines] };
}
