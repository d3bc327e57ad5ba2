import { expect, it } from 'vitest';
import { judgeBeside } from '../../cli/consolidate/judge-beside.ts';
import type { FoundFile } from '../../cli/consolidate/list-files.ts';
import type { JudgedRecord, Run } from '../../cli/consolidate/work-folder.ts';

// Here no process beside can live: it takes a loader for the sources that tests do not pass on.

const RUN: Run = { folder: '/tidak/ada', locale: 'id', today: 46_000, settings: [] };
/** Takes so long to be told that nobody is there any more to hear it. */
const SLOW: Run = {
  ...RUN,
  get folder() {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
    return RUN.folder;
  },
};

it.each([
  ['after they were told of their files', RUN],
  ['before they are told of their files', SLOW],
])('refuses each file once where processes die %s', async (_, run) => {
  const names = Array.from({ length: 5 }, (__, i) => `${i}.xlsx`);
  const waiting = names.map((name): FoundFile => ({ name, path: `/tidak/ada/${name}` }));
  const settled: (readonly [FoundFile, JudgedRecord])[] = [];
  await judgeBeside(
    () => waiting.shift(),
    run,
    (file, record) => settled.push([file, record]),
  );
  expect(settled.map(([{ name }]) => name)).toEqual(names);
  expect(settled.filter(([, { key, head }]) => key !== null || head.refusal === null)).toEqual([]);
});
