import { settingsFor } from '../../core/commands/settings.ts';
import { type ValidateContext, validate } from '../../core/engine/validate.ts';
import { checkWorkbook } from '../../core/index.ts';
import { CONTEXT, TODAY } from './bench-context.ts';
import { assertSame, benchData, DAYS, readAnew, SAME_RULES } from './bench-data.ts';
import { checkByHand } from './by-hand.ts';
import type { InMemory } from './child-results.ts';
import { interleaved } from './measure.ts';
import { ajvSchemas } from './peer-ajv.ts';
import { checkWith } from './peer-cross.ts';
import { peerRows } from './peer-facts.ts';
import { scoreOf } from './peer-score.ts';
import { zodSchemas } from './peer-zod.ts';

const WARM_UP = 3;
const ROUNDS = 9;

/** The product beside the yardstick and the libraries, on the same rows in turn. */
function measured(victims: number): InMemory {
  const data = benchData(victims, 0.05);
  assertSame(data);
  const { snapshot, truth } = data;
  const rows = peerRows(snapshot);
  const [ajv, zod] = [ajvSchemas(DAYS), zodSchemas(DAYS)];
  const alone: ValidateContext = { ...CONTEXT, ...settingsFor(snapshot, [], TODAY), answers: new Map() };
  const contenders = [
    { name: 'ours', run: () => checkWorkbook(readAnew(snapshot), CONTEXT).issues },
    { name: 'sameRules', run: () => validate(readAnew(snapshot), SAME_RULES, alone).issues },
    { name: 'byHand', run: () => checkByHand(snapshot, TODAY) },
    { name: 'ajv', run: () => checkWith(ajv, rows, DAYS) },
    { name: 'zod', run: () => checkWith(zod, rows, DAYS) },
  ] as const;
  const scores = contenders.map(({ name, run }) => [name, scoreOf(run(), truth)] as const);
  return {
    rows: data.rows,
    planted: truth.length,
    times: interleaved(contenders, WARM_UP, ROUNDS),
    scores: Object.fromEntries(scores),
  };
}

console.log(JSON.stringify(measured(Number(process.argv[2]))));
