import type { MaskCell, MaskLine } from '../../engine/masking/cells.ts';
import type { LedgerEntry } from '../../engine/masking/ledger.ts';
import type { MaskNet } from './mask-lines.ts';
import { monthsOf, windowName } from './mask-months.ts';
import { sumWithRest } from './mask-rest.ts';

/** One kind of count in some region and months: a rectangle of what is counted. */
interface Place {
  readonly region: string;
  readonly window: string;
}

/** What is counted there now; `null` where the workbooks at hand do not say. */
export type Truth = (what: string, where: string, place: Place) => number | null;

/**
 * The net with the sums over regions that earlier publications allow: those of a region and of one in it tell what is left,
 * also where they are about other months. There the months are cut where any of the publications begins or ends, and what
 * each region has in each piece is a number that nobody has seen. A sum that revised figures have broken is left out.
 */
export function withPlaces(net: MaskNet, earlier: readonly LedgerEntry[], truth: Truth): MaskNet {
  const groups = new Map<string, Group>();
  const published = new Set<string>();
  for (const [i, { id, value }] of [...earlier, ...net.cells].entries()) {
    const place = placeIn(id);
    if (place === null) continue;
    const { what, before, after, region, window } = place;
    const key = `${what}|${before}${after}`;
    const group = groups.get(key) ?? {
      what,
      idOf: (at) => idAt(place, at),
      whereOf: (at) => whereAt(place, at),
      values: new Map(),
    };
    group.values.set(group.idOf({ region, window }), { region, window, value });
    groups.set(key, group);
    if (i < earlier.length) published.add(key);
  }
  const cells: MaskCell[] = [];
  const lines: MaskLine[] = [];
  for (const [key, group] of groups) {
    if (!published.has(key)) continue; // its own sums hold it together
    cells.push(...pieces(group, truth));
    lines.push(...sumsOver(group, cells));
  }
  return { cells: [...net.cells, ...cells], lines: [...net.lines, ...lines] };
}

/** The counts of one kind, for the same keys other than their region, by their ids. */
interface Group {
  readonly what: string;
  readonly idOf: (place: Place) => string;
  readonly whereOf: (place: Place) => string;
  readonly values: Map<string, Place & { readonly value: number }>;
}

interface Parsed extends Place {
  readonly what: string;
  /** The other keys, before and after that of the region. */
  readonly before: string;
  readonly after: string;
}

const REGION = /^(.*&)?w=([^&]*)(&.*)?$/;

/** A count by its id; `null` for what is left of others, and for what was revised. */
function placeIn(id: string): Parsed | null {
  const [what = '', where = '', window = '', ...more] = id.split('|');
  const found = REGION.exec(where);
  if (!found || more.length > 0 || id.includes('@') || id.includes(' beside ')) return null;
  const [, before = '', region = '', after = ''] = found;
  return { what, before, region, after, window };
}

function whereAt({ before, after }: Parsed, { region }: Place): string {
  return `${before}w=${region}${after}`;
}

function idAt(parsed: Parsed, place: Place): string {
  return [parsed.what, whereAt(parsed, place), place.window].join('|');
}

/**
 * What each region has in each piece of the months, as far as it is not there yet; nothing where all regions are there for
 * the same months, which their sums then tie. Nobody has read these, so that nothing but their sums is protected.
 */
function pieces({ what, idOf, whereOf, values }: Group, truth: Truth): readonly MaskCell[] {
  const places = [...values.values()];
  const regions = new Set(places.map(({ region }) => region));
  const windows = new Set(places.map(({ window }) => window));
  if (regions.size < 2 || windows.size < 2 || values.size === regions.size * windows.size) return [];
  const found: MaskCell[] = [];
  for (const window of cutAt([...windows]))
    for (const region of regions) {
      const place = { region, window };
      const id = idOf(place);
      const value = values.has(id) ? null : truth(what, whereOf(place), place);
      if (value === null) continue;
      found.push({ id, value, sensitive: false, told: 'latent' });
      values.set(id, { ...place, value });
    }
  return found;
}

/** The pieces of months between any two of which a window begins or ends, as far as one of them has it. */
function cutAt(windows: readonly string[]): readonly string[] {
  const spans = windows.map(monthsOf);
  const starts = [...new Set(spans.flatMap(({ first, last }) => [first, last + 1]))].sort((a, b) => a - b);
  return starts.flatMap((first, i) => {
    const last = (starts[i + 1] ?? first) - 1;
    return spans.some((span) => span.first <= first && span.last >= last && first <= last)
      ? [windowName({ first, last })]
      : [];
  });
}

/** Each region as the sum of those in it and a rest that nobody has seen, for the same months. */
function sumsOver({ idOf, values }: Group, cells: MaskCell[]): readonly MaskLine[] {
  const windows = new Map<string, (Place & { readonly value: number })[]>();
  for (const one of values.values()) {
    const known = windows.get(one.window) ?? [];
    windows.set(one.window, known);
    known.push(one);
  }
  return [...windows.values()].flatMap((here) =>
    here.flatMap((whole): readonly MaskLine[] => {
      const inside = here.filter(({ region }) => isWithin(region, whole.region));
      const parts = inside.filter(({ region }) => !inside.some((other) => isWithin(region, other.region)));
      const told = (one: Place & { readonly value: number }) => ({ id: idOf(one), value: one.value });
      const sum = sumWithRest(told(whole), parts.map(told));
      if (sum === null) return [];
      cells.push(sum.rest);
      return [sum.line];
    }),
  );
}

const NATION = '00';

function isWithin(code: string, region: string): boolean {
  return code !== region && (region === NATION || code.startsWith(`${region}.`));
}
