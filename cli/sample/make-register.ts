import { type Block, blocksFor, codeIn, daysIn } from './blocks.ts';
import type { Calendar } from './calendar.ts';
import { drawFacts } from './case-facts.ts';
import { makeCase } from './make-case.ts';
import { makeVictim } from './make-victim.ts';
import { odds, type Random } from './random.ts';
import type { CaseRow, VictimRow } from './rows.ts';

/** A case with its victims. */
export interface CaseRecord {
  readonly row: CaseRow;
  readonly victims: VictimRow[];
}

/** Cases by region and day, as many as make the given number of records of T01, or of T02. */
export function makeRegister(
  rows: number,
  template: 'T01' | 'T02',
  calendar: Calendar,
  random: Random,
): readonly CaseRecord[] {
  return blocksFor(rows, calendar).flatMap((block) => {
    const counts =
      template === 'T01' ? countsOfCases(block.rows, random) : countsOfVictims(block.rows, random);
    return makeBlock(block, counts, calendar, random);
  });
}

/** The cases of a block, whose numbers of victims are given. */
export function makeBlock(
  block: Block,
  counts: readonly number[],
  calendar: Calendar,
  random: Random,
): readonly CaseRecord[] {
  const days = daysIn(block, counts.length, calendar, random);
  let numbered = 0;
  return counts.map((victims, index) => {
    const code = codeIn(block, 'KS', index + 1);
    const day = days[index] ?? block.first;
    const facts = drawFacts({ code, day, region: block.region, victims }, calendar, random);
    const row = makeCase(facts, calendar, random);
    const people = Array.from({ length: victims }, () => {
      numbered++;
      return makeVictim(codeIn(block, 'KB', numbered), facts, calendar, random);
    });
    return { row, victims: people };
  });
}

/** Mostly one; 1.2 victims a case on average, as in the published figures for 2017 to 2021. */
const sizes = odds({ '0': 5, '1': 80, '2': 9, '3': 4, '5': 1, '8': 1 });

function countsOfCases(cases: number, random: Random): readonly number[] {
  return Array.from({ length: cases }, () => Number(random.weighted(sizes)));
}

/** The victims of cases that have so many victims together. */
export function countsOfVictims(victims: number, random: Random): readonly number[] {
  const counts: number[] = [];
  for (let left = victims; left > 0; ) {
    const count = Math.min(left, Number(random.weighted(sizes)));
    counts.push(count);
    left -= count;
  }
  return counts;
}
