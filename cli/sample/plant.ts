import type { Mistake, Spot } from './mistake.ts';
import type { Random } from './random.ts';

/** A mistake that was planted; records count from 0. */
export interface PlantedRecord {
  readonly record: number;
  readonly column: string;
  readonly rule: string;
}

/**
 * Plants one mistake into each of `count` records, chosen at random. The rules take turns, and so do the mistakes of
 * one rule, so that each is planted as often as the records allow.
 */
export function plantMistakes<S extends Spot>(
  spots: readonly S[],
  mistakes: readonly Mistake<S>[],
  count: number,
  random: Random,
): readonly PlantedRecord[] {
  const turns = turnsOf(mistakes, random);
  const field = fieldOf(spots, count);
  for (const record of random.order(spots.length)) {
    if (field.planted.length >= count) break;
    takeTurn(turns, (mistake) => field.plant(mistake, record, random));
  }
  return field.planted;
}

/** Plants each of the mistakes once, in records chosen at random; one that fits nowhere is left out. */
export function plantEach<S extends Spot>(
  spots: readonly S[],
  mistakes: readonly Mistake<S>[],
  random: Random,
): readonly PlantedRecord[] {
  const field = fieldOf(spots, spots.length);
  const order = random.order(spots.length);
  for (const mistake of mistakes) order.find((record) => field.plant(mistake, record, random));
  return field.planted;
}

/** Records that take one mistake each, and all together as many as there is room for. */
function fieldOf<S extends Spot>(spots: readonly S[], room: number) {
  const spoilt = new Uint8Array(spots.length);
  const planted: PlantedRecord[] = [];
  const plant = (mistake: Mistake<S>, record: number, random: Random): boolean => {
    const spot = spots[record];
    if (!spot || spoilt[record] === 1) return false;
    const free = planted.length + 2 <= room && spoilt[record + 1] !== 1;
    const records = mistake.plant(spot, random, free ? (spots[record + 1] ?? null) : null);
    for (let one = record; one < record + records; one++) {
      spoilt[one] = 1;
      planted.push({ record: one, column: mistake.column, rule: mistake.rule });
    }
    return records > 0;
  };
  return { planted, plant };
}

/** The mistakes of each rule; whatever was used goes to the end. */
type Turns<S extends Spot> = Mistake<S>[][];

function turnsOf<S extends Spot>(mistakes: readonly Mistake<S>[], random: Random): Turns<S> {
  const groups = new Map<string, Mistake<S>[]>();
  for (const at of random.order(mistakes.length)) {
    const mistake = mistakes[at];
    if (mistake) groups.set(mistake.rule, [...(groups.get(mistake.rule) ?? []), mistake]);
  }
  return [...groups.values()];
}

function takeTurn<S extends Spot>(turns: Turns<S>, plant: (mistake: Mistake<S>) => boolean): void {
  for (const [turn, group] of turns.entries()) {
    const at = group.findIndex(plant);
    if (at < 0) continue;
    toEnd(group, at);
    toEnd(turns, turn);
    return;
  }
}

function toEnd<T>(list: T[], index: number): void {
  list.push(...list.splice(index, 1));
}
