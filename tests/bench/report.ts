import { cpus } from 'node:os';
import type { FileRun, InMemory, Scaling } from './child-results.ts';
import { median, ratioOf } from './measure.ts';
import type { Score } from './peer-score.ts';

/** The runs of each reader over the files. */
export interface FileRuns {
  readonly few: readonly FileRun[];
  readonly many: readonly FileRun[];
  readonly exceljs: readonly FileRun[];
}

/** One line of the table; what has no meaning there is left blank. */
interface Line {
  readonly what: string;
  readonly seconds: number;
  readonly rows: number;
  readonly memory?: number;
  readonly score?: Score;
  readonly ratio?: number;
  readonly goal?: string;
}

/** The table of the README: what was measured on which machine, and how it compares. */
export function report(victims: number, inMemory: InMemory, scaling: Scaling, files: FileRuns): string {
  const lines = [...inMemoryLines(inMemory), ...fileLines(files), ...scalingLines(scaling, files)];
  const cases = inMemory.rows - victims;
  const [cpu] = cpus();
  return [
    `${whole(victims)} victims (T02) with their ${whole(cases)} cases (T01), ${whole(inMemory.planted)} of the rows with one planted mistake;`,
    `${cpu?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}. Medians of runs in turn; ratios are medians of the ratios within each turn.`,
    '',
    '| What | Seconds | Rows/s | Peak memory | Found / false / double / missed | Ratio | Goal |',
    '| --- | ---: | ---: | ---: | ---: | --- | --- |',
    ...lines.map(cellsOf),
  ].join('\n');
}

function cellsOf({ what, seconds, rows, memory, score, ratio, goal }: Line): string {
  const cells = [
    what,
    seconds.toFixed(2),
    whole(rows / seconds),
    memory === undefined ? '' : `${whole(memory / 2 ** 20)} MB`,
    score ? [score.found, score.false, score.double, score.missed].map(whole).join(' / ') : '',
    ratio === undefined ? '' : ratio.toFixed(2),
    goal ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function inMemoryLines({ rows, times, scores }: InMemory): readonly Line[] {
  const of = (name: string): readonly number[] => times[name] ?? [];
  const line = (what: string, name: string, goal: string): Line => {
    const score = scores[name];
    const isOurs = name === 'ours' || name === 'sameRules';
    const ratio = isOurs ? ratioOf(of(name), of('byHand')) : ratioOf(of('sameRules'), of(name));
    const compared = name === 'byHand' ? {} : { ratio, goal };
    return { what, seconds: median(of(name)), rows, ...(score ? { score } : {}), ...compared };
  };
  return [
    line('In memory: written by hand for these two forms', 'byHand', ''),
    line('In memory: **Monev TPPO**, the same rules, against by hand', 'sameRules', '≤ 2.5'),
    line('In memory: all rules of twelve forms and identities, against by hand', 'ours', ''),
    line('In memory: ajv 8.20 and cross checks by hand; ours against it', 'ajv', '< 1'),
    line('In memory: zod 4.6 and cross checks by hand; ours against it', 'zod', '< 1'),
  ];
}

function fileLines({ many, exceljs }: FileRuns): readonly Line[] {
  // ExcelJS also walks the sheet of code lists; both are measured by the records that we check.
  const rows = many[0]?.rows ?? 0;
  const line = (what: string, runs: readonly FileRun[]): Line => ({
    what,
    seconds: median(secondsOf(runs)),
    rows,
    memory: median(runs.map(({ memory }) => memory)),
  });
  return [
    line('.xlsx: ExcelJS 4.4 goes through the rows as a stream', exceljs),
    {
      ...line('.xlsx: **Monev TPPO** reads and checks, against ExcelJS', many),
      ratio: ratioOf(secondsOf(many), secondsOf(exceljs)),
      goal: '< 1',
    },
  ];
}

function scalingLines({ rows, times }: Scaling, { few, many }: FileRuns): readonly Line[] {
  const of = (name: string): readonly number[] => times[name] ?? [];
  return [
    { what: 'In memory: a tenth of the rows', seconds: median(of('few')), rows: rows.few },
    {
      what: 'In memory: all rows, against a tenth',
      seconds: median(of('many')),
      rows: rows.many,
      ratio: ratioOf(of('many'), of('few')),
      goal: '≤ 11',
    },
    { what: '.xlsx: a tenth of the rows', seconds: median(secondsOf(few)), rows: few[0]?.rows ?? 0 },
    {
      what: '.xlsx: all rows, against a tenth',
      seconds: median(secondsOf(many)),
      rows: many[0]?.rows ?? 0,
      ratio: ratioOf(secondsOf(many), secondsOf(few)),
      goal: '≤ 11',
    },
    {
      what: 'In memory: a mistake in half of the rows, against 5 %',
      seconds: median(of('bad')),
      rows: rows.many,
      ratio: ratioOf(of('bad'), of('many')),
      goal: '≤ 2',
    },
  ];
}

function secondsOf(runs: readonly FileRun[]): readonly number[] {
  return runs.map(({ seconds }) => seconds);
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en');
}
