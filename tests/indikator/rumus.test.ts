import { beforeAll, describe, expect, it } from 'vitest';
import { indikator } from '../../core/katalog/indikator/index.ts';
import { computeWithIronCalc } from '../support/ironcalc.ts';
import {
  type FigureBook,
  type FigureDifference,
  figureDifferences,
  triedIndicators,
} from './rumus-compare.ts';
import { skewedWorld, sparseWorld } from './rumus-worlds.ts';

// Other rows: RUMUS_SEED=7 RUMUS_ROWS=30 npx vitest run tests/indikator/rumus.test.ts
const { RUMUS_SEED = '2024', RUMUS_ROWS = '10' } = process.env;
const [SEED, ROWS] = [Number(RUMUS_SEED), Number(RUMUS_ROWS)];

/** The indicators of which a sheet cannot say anything, with the reason. */
const UNSAYABLE = {
  'IND-59': 'what was sent and how good it is stands on no data sheet',
  'IND-60': 'what was sent and how good it is stands on no data sheet',
};

const VOLATILE = /\b(?:TODAY|NOW|RAND|RANDBETWEEN|INDIRECT|OFFSET|INFO|CELL)\(/;
const ARRAYS = /\b(?:SUMPRODUCT|FILTER|UNIQUE|SORT|LET|LAMBDA|XLOOKUP|MAXIFS|MINIFS|AGGREGATE)\(/;
const DECIMAL = /\d\.\d/;

describe('the live formulas of the indicators', () => {
  let skewed: FigureBook;
  let differences: readonly FigureDifference[] = [];
  let sparse: readonly FigureDifference[] = [];

  beforeAll(() => {
    const compared = (book: FigureBook): readonly FigureDifference[] =>
      figureDifferences(book, computeWithIronCalc(book.sheets, []));
    skewed = skewedWorld(SEED, ROWS);
    differences = compared(skewed);
    sparse = compared(sparseWorld(SEED + 1, 4));
    const tried = `${triedIndicators(skewed).length} indicators with a number`;
    process.stdout.write(`IronCalc: ${skewed.formulas.cells.length} figures compared, ${tried}\n`);
  }, 240_000);

  it('give what the evaluator gives for every indicator and breakdown', () => {
    expect(differences).toEqual([]);
  });

  it('give what the evaluator gives where forms hold nothing', () => {
    expect(sparse).toEqual([]);
  });

  it('are tried with numbers other than 0 for most indicators', () => {
    expect(triedIndicators(skewed).length).toBeGreaterThan(indikator.length * 0.6);
  });

  it('can be said for all indicators and breakdowns but a few', () => {
    const silent = skewed.formulas.cells.flatMap(({ indicator, formulas }) =>
      'unsayable' in formulas ? [[indicator, formulas.unsayable] as const] : [],
    );
    expect(Object.fromEntries(silent)).toEqual(UNSAYABLE);
  });

  it('use no volatile function, no array and no decimal sign', () => {
    const { columns, cells } = skewed.formulas;
    const all = [
      ...Object.values(columns).flatMap((own) => own.map(({ formula }) => formula)),
      ...cells.flatMap(({ formulas }) => ('unsayable' in formulas ? [] : [formulas.value])),
    ];
    expect(all.filter((one) => [VOLATILE, ARRAYS, DECIMAL].some((sign) => sign.test(one)))).toEqual([]);
  });
});
