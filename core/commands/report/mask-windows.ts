import type { MaskCell, MaskLine } from '../../engine/masking/cells.ts';
import type { LedgerEntry } from '../../engine/masking/ledger.ts';
import type { MaskNet } from './mask-lines.ts';
import { type Months, monthsOf as monthsIn, windowName } from './mask-months.ts';
import { sumWithRest } from './mask-rest.ts';

/**
 * The net with the sums over time that earlier publications allow: a quarter is its published months and the rest, which
 * nobody has seen. A sum that revised figures have broken is left out.
 */
export function withTimeLines(net: MaskNet, earlier: readonly LedgerEntry[]): MaskNet {
  const values = new Map<string, number>();
  for (const { id, value } of [...earlier, ...net.cells]) values.set(id, value);
  const groups = new Map<string, Set<string>>();
  for (const id of values.keys()) {
    const what = id.slice(0, id.lastIndexOf('|'));
    if (id.includes('@')) continue;
    const group = groups.get(what) ?? new Set();
    groups.set(what, group.add(id));
  }
  const cells = [...net.cells];
  const lines = [...net.lines];
  for (const ids of groups.values()) {
    if (ids.size < 2) continue;
    for (const total of ids) {
      const sum = sumOver(total, inside(total, ids), values);
      if (sum === null) continue;
      if (sum.rest) cells.push(sum.rest);
      lines.push(sum.line);
    }
  }
  for (const [what, ids] of groups) complements(what, ids, values, { cells, lines });
  return { cells, lines };
}

/**
 * What is left of a window before or after another that begins or ends with it, under the name of its own months: so the
 * first quarter is the same count whether it is printed or is what half a year leaves of its second quarter.
 */
function complements(
  what: string,
  ids: ReadonlySet<string>,
  values: Map<string, number>,
  {
    cells,
    lines,
  }: { readonly cells: MaskNet['cells'][number][]; readonly lines: MaskNet['lines'][number][] },
): void {
  const all = new Set(ids);
  const add = (total: string, part: string): void => {
    const gap = gapOf(monthsOf(total), monthsOf(part));
    if (gap === null) return;
    const id = `${what}|${windowName(gap)}`;
    const rest = (values.get(total) ?? 0) - (values.get(part) ?? 0);
    const known = values.get(id);
    if (rest < 0 || (known !== undefined && known !== rest)) return;
    if (known === undefined) cells.push({ id, value: rest, sensitive: true, told: 'latent' });
    values.set(id, rest);
    all.add(id);
    lines.push({ total, parts: [part, id] });
  };
  for (let round = 0; round < 2; round++) {
    const windows = [...all];
    for (const total of windows) for (const part of windows) add(total, part);
  }
}

/** The months of a window that another at its start or end leaves; `null` where it is not there, or leaves none. */
function gapOf(total: Months, part: Months): Months | null {
  if (part.first < total.first || part.last > total.last) return null;
  if (part.first === total.first && part.last < total.last) return { first: part.last + 1, last: total.last };
  if (part.last === total.last && part.first > total.first)
    return { first: total.first, last: part.first - 1 };
  return null;
}

/** A window as the sum of some in it and, unless these fill it, a rest; `null` where there is no such sum. */
function sumOver(
  total: string,
  parts: readonly string[],
  values: ReadonlyMap<string, number>,
): { readonly line: MaskLine; readonly rest: MaskCell | null } | null {
  const told = (id: string) => ({ id, value: values.get(id) ?? 0 });
  const sum = sumWithRest(told(total), parts.map(told));
  if (sum === null || !isFilled(total, parts)) return sum;
  return sum.rest.value === 0 ? { line: { total, parts }, rest: null } : null;
}

/** Whether windows that do not overlap fill another. */
function isFilled(total: string, parts: readonly string[]): boolean {
  const length = ({ first, last }: Months): number => last - first + 1;
  return parts.reduce((sum, id) => sum + length(monthsOf(id)), 0) === length(monthsOf(total));
}

/** The shortest windows inside another that do not overlap, from the first on. */
function inside(total: string, ids: ReadonlySet<string>): readonly string[] {
  const whole = monthsOf(total);
  const candidates = [...ids]
    .filter((id) => id !== total)
    .map((id) => ({ id, ...monthsOf(id) }))
    .filter(({ first, last }) => first >= whole.first && last <= whole.last)
    .sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first);
  const kept: (Months & { readonly id: string })[] = [];
  for (const one of candidates)
    if (kept.every(({ first, last }) => one.last < first || one.first > last)) kept.push(one);
  return kept.map(({ id }) => id);
}

function monthsOf(id: string): Months {
  return monthsIn(id.slice(id.lastIndexOf('|') + 1));
}
