import { expect, it } from 'vitest';
import { attemptWith } from '../../core/engine/masking/attempt.ts';
import { mask } from '../../core/engine/masking/mask.ts';
import { cellAt, netOf } from '../../core/engine/masking/net.ts';
import { provinceOf } from './masking-provinces.ts';
import type { Tied } from './masking-tables.ts';

const K = 5;

/** What is hidden of all that was counted, when the nearest small cells are masked and when totals are spared. */
function lossesOf({ cells, lines }: Tied): {
  readonly greedy: number;
  readonly sparing: number;
  /** How many totals are printed only because they are spared. */
  readonly freed: number;
} {
  const net = netOf(cells, lines);
  const { veil, exposed } = attemptWith(net, K, []);
  const { masked, exposed: left } = mask(cells, lines, { k: K });
  expect(left.length).toBeLessThanOrEqual(exposed.length);
  const sum = (isHidden: (position: number) => boolean): number =>
    net.cells.reduce(
      (sum, { value, told }, position) => sum + (told === 'printed' && isHidden(position) ? value : 0),
      0,
    );
  const totals = [...new Set(net.lines.map(({ total }) => total))];
  const isSpared = (at: number): boolean => veil.reasons.has(at) && !masked.has(cellAt(net, at).id);
  return {
    freed: totals.filter((at) => cellAt(net, at).told === 'printed' && isSpared(at)).length,
    greedy: sum((position) => veil.reasons.has(position)),
    sparing: sum((position) => masked.has(cellAt(net, position).id)),
  };
}

it('never hides more than the nearest small cells would, and often less', () => {
  let helped = 0;
  let totals = 0;
  for (let seed = 0; seed < 60; seed++) {
    const [first] = provinceOf(seed);
    if (first === undefined) continue;
    const { greedy, sparing, freed } = lossesOf(first);
    totals += freed;
    expect(sparing).toBeLessThanOrEqual(greedy);
    if (sparing < greedy) helped++;
  }
  expect(helped).toBeGreaterThan(5);
  expect(totals).toBeGreaterThan(5);
});
