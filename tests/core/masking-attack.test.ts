import { beforeAll, expect, it } from 'vitest';
import { isUnsafe, type MaskCell } from '../../core/engine/masking/cells.ts';
import { mask } from '../../core/engine/masking/mask.ts';
import { type Adversary, adversaries, type Publication } from './masking-adversary.ts';
import { type Issue, provinceOf } from './masking-provinces.ts';
import { publishAll } from './masking-series.ts';
import { listOf, type Tied, tableOf } from './masking-tables.ts';

let newAdversary: () => Adversary;

beforeAll(async () => {
  newAdversary = await adversaries();
});

const EXAMPLES: readonly Tied[] = [
  listOf([4, 3, 22, 5, 3, 0]),
  listOf([0, 2, 22, 8, 5, 0]),
  listOf([1, 1, 20, 15, 0, 0]),
  listOf([9, 6, 22, 0, 0, 0]),
  listOf([1, 1, 22, 1, 1, 1]),
  listOf([1, 4, 22, 10]),
  listOf([2, 3, 22, 10]),
  tableOf([
    [13, 2, 7],
    [9, 6, 8],
    [11, 5, 10],
  ]),
  tableOf([
    [12, 6, 3],
    [7, 8, 1],
    [10, 5, 6],
  ]),
];

it('leaves no range narrower than k - 1 in the worked examples', () => {
  for (const example of EXAMPLES) {
    const { masked } = mask(example.cells, example.lines, { k: 5 });
    expect(leaksOf([asPrinted(example, (cell) => masked.has(cell.id))])).toEqual([]);
  }
});

it('finds the small numbers of the worked examples when only they are masked', () => {
  const leaky = EXAMPLES.map((example) => leaksOf([asPrinted(example, (cell) => isUnsafe(cell, 5))]).length);
  expect(leaky).toEqual([0, 1, 2, 0, 5, 2, 2, 1, 2]);
});

// Two hundred in each test, so that none of them takes long.
it.each([0, 200, 400, 600, 800])('withstands the attack on 200 provinces from number %i', (from) => {
  const found: string[] = [];
  for (let seed = from; seed < from + 200; seed++) {
    const k = K_OF_SEED[seed % K_OF_SEED.length] ?? 5;
    const published = publishAll(provinceOf(seed), k);
    const exposed = published.flatMap(({ result }) => result.exposed);
    for (const id of exposed) found.push(`${seed}: ${id} is told to be exposed`);
    const publications = published.map(({ publication }) => publication);
    for (const { id, low, high } of leaksOf(publications, k)) found.push(`${seed}: ${id} ${low}–${high}`);
  }
  expect(found).toEqual([]);
});

it('finds leaks in most provinces that mask small numbers and nothing else', () => {
  let leaky = 0;
  for (let seed = 0; seed < 40; seed++) {
    const [first] = provinceOf(seed);
    if (first && leaksOf([asPrinted(first, (cell) => isUnsafe(cell, 5))]).length > 0) leaky++;
  }
  expect(leaky).toBeGreaterThan(20);
});

it('finds leaks when each publication is masked as if there were no other', () => {
  let leaky = 0;
  for (let seed = 0; seed < 40; seed++) {
    const issues = provinceOf(seed).filter(({ name }) => name !== 'YTD');
    const alone = issues.map((issue): Publication => publishAlone(issue, issues));
    if (leaksOf(alone).length > 0) leaky++;
  }
  expect(leaky).toBeGreaterThan(3);
});

it('masks the same number the same way in every publication', () => {
  for (let seed = 0; seed < 60; seed++) {
    const seen = new Map<string, number | null>();
    for (const { publication } of publishAll(provinceOf(seed), 5)) {
      const values = new Map(publication.truth.map(({ id, value }) => [id, value]));
      for (const [id, printed] of publication.printed) {
        const figure = `${id} ${values.get(id)}`;
        expect(seen.get(figure) ?? printed).toBe(printed);
        seen.set(figure, printed);
      }
    }
  }
});

const K_OF_SEED = [5, 5, 3, 5, 10, 5, 11] as const;

function leaksOf(publications: readonly Publication[], k = 5): ReturnType<Adversary['attack']> {
  const adversary = newAdversary();
  for (const publication of publications) adversary.learn(publication);
  return adversary.attack(k);
}

/** A publication in which the cells that are told are `*`. */
function asPrinted({ cells, lines }: Tied, isMasked: (cell: MaskCell) => boolean): Publication {
  const seen = cells.filter(({ told }) => told !== 'latent');
  const printed = new Map(seen.map((cell) => [cell.id, isMasked(cell) ? null : cell.value]));
  return { truth: cells, printed, lines };
}

/** An issue that is masked by its own lines only, though readers tie it to the others. */
function publishAlone(issue: Issue, issues: readonly Issue[]): Publication {
  const own = new Set(issue.cells.map(({ id }) => id));
  const lines = issue.lines.filter(({ parts }) => parts.every((part) => own.has(part)));
  const { masked } = mask(issue.cells, lines, { k: 5 });
  const others = issues.flatMap(({ cells }) => cells).filter(({ id }) => !own.has(id));
  const truth = [...new Map([...others, ...issue.cells].map((cell) => [cell.id, cell])).values()];
  return { ...asPrinted(issue, (cell) => masked.has(cell.id)), truth, lines: issue.lines };
}
