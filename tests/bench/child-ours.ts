import { readFileSync } from 'node:fs';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { checkWorkbook } from '../../core/index.ts';
import { CONTEXT } from './bench-context.ts';
import type { FileRun } from './child-results.ts';

/** Reads a file and checks it, from the first byte to the last issue. */
function measured(path: string): FileRun {
  const start = performance.now();
  const snapshot = readXlsx(readFileSync(path), { fileName: null });
  const { issues, rows } = checkWorkbook(snapshot, CONTEXT);
  const seconds = (performance.now() - start) / 1000;
  return { rows, issues: issues.length, seconds, memory: process.resourceUsage().maxRSS * 1024 };
}

console.log(JSON.stringify(measured(process.argv[2] ?? '')));
