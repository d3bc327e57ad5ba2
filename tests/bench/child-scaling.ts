import { checkWorkbook } from '../../core/index.ts';
import { CONTEXT } from './bench-context.ts';
import { type BenchData, benchData, readAnew } from './bench-data.ts';
import type { Scaling } from './child-results.ts';
import { interleaved } from './measure.ts';

const WARM_UP = 3;
const ROUNDS = 7;

/** The product alone: on a tenth of the rows, on all, and on as many of which half have a mistake. */
function measured(victims: number): Scaling {
  const few = benchData(victims / 10, 0.05);
  const many = benchData(victims, 0.05);
  const check = ({ snapshot }: BenchData) => checkWorkbook(readAnew(snapshot), CONTEXT).issues;
  const bad = benchData(victims, 0.5);
  const contenders = [
    { name: 'few', run: () => check(few) },
    { name: 'many', run: () => check(many) },
    { name: 'bad', run: () => check(bad) },
  ];
  return { rows: { few: few.rows, many: many.rows }, times: interleaved(contenders, WARM_UP, ROUNDS) };
}

console.log(JSON.stringify(measured(Number(process.argv[2]))));
