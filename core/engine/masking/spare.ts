import { type Attempt, safeAttemptWith } from './attempt.ts';
import { isUnsafe } from './cells.ts';
import { cellAt, type Net } from './net.ts';

// Each attempt masks the whole net anew; further ones rarely spare anything worth its time.
const ATTEMPTS = 24;

/**
 * Looks for a way that hides less of what readers want to see. Whoever masks the nearest small cell each time may end with
 * hiding a great total that other cells could have protected. Here totals that were masked for the sake of others are
 * printed after all, many at once or, where that exposes anything or hides more, half of them each time.
 * An attempt with exposed cells is given back as it is.
 */
export function spare(net: Net, k: number, first: Attempt, known: readonly number[]): Attempt {
  if (first.exposed.length > 0) return first;
  let best = first;
  let spared = known;
  let left = ATTEMPTS;
  const groups: (readonly number[])[] = [sparable(net, k, first)];
  for (let group = groups.pop(); group !== undefined && left > 0; group = groups.pop()) {
    const hidden = group.filter((position) => best.veil.reasons.has(position));
    if (hidden.length === 0) continue;
    left--;
    const next = safeAttemptWith(net, k, [...spared, ...hidden]);
    if (next !== undefined && loss(net, next) < loss(net, best)) {
      best = next;
      spared = [...spared, ...hidden];
    } else if (hidden.length > 1) {
      const half = Math.ceil(hidden.length / 2);
      groups.push(hidden.slice(half), hidden.slice(0, half));
    }
  }
  return best;
}

/** Printed totals that are masked only for the sake of others, the greatest first. */
function sparable(net: Net, k: number, { veil }: Attempt): readonly number[] {
  const totals = new Set(net.lines.map(({ total }) => total));
  return [...veil.reasons.keys()]
    .filter((position) => {
      const cell = cellAt(net, position);
      return totals.has(position) && cell.told === 'printed' && cell.fate === undefined && !isUnsafe(cell, k);
    })
    .sort((a, b) => cellAt(net, b).value - cellAt(net, a).value || a - b);
}

/** How much of the printed numbers is hidden: all that was counted in them. */
function loss(net: Net, { veil }: Attempt): number {
  let sum = 0;
  for (const position of veil.reasons.keys()) {
    const { told, value } = cellAt(net, position);
    if (told === 'printed') sum += value;
  }
  return sum;
}
