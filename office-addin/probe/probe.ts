import { type Check, drawingChecks, formulaChecks, valueChecks } from './checks.ts';
import { limitChecks } from './limit-checks.ts';

const HEADER = ['Pertanyaan', 'Yang diandalkan', 'Yang ditemukan', 'Cocok'];

/**
 * Tries in a real Excel what the simulated one only assumes, and writes a sheet: the question, the answer that the add-in
 * relies on, and the answer found. Run it in an empty workbook on Windows, Mac and the web.
 */
async function runProbe(): Promise<void> {
  const lines: string[][] = [HEADER, await placeLine()];
  const checks = [...formulaChecks, ...valueChecks, ...drawingChecks, ...limitChecks];
  for (const check of checks) lines.push(await lineOf(check));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRangeByIndexes(0, 0, lines.length, HEADER.length);
    range.numberFormat = lines.map((line) => line.map(() => '@'));
    range.values = lines;
    range.format.autofitColumns();
    sheet.activate();
    await context.sync();
  });
}

/** Where it ran; an answer means little without it. */
function placeLine(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { cultureInfo } = context.workbook.application;
    cultureInfo.load('name');
    await context.sync();
    const { platform, version } = Office.context.diagnostics;
    return ['', '', `${platform} ${version} ${cultureInfo.name}`, ''];
  });
}

async function lineOf({ question, expected, answer }: Check): Promise<string[]> {
  const started = performance.now();
  const found = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    await context.sync();
    try {
      return await answer(sheet, context);
    } finally {
      sheet.delete();
      await context.sync();
    }
  }).catch((error: unknown) => `galat: ${error instanceof Error ? error.message : String(error)}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return [question, expected, `${found} (${seconds} s)`, found === expected ? 'ya' : 'TIDAK'];
}

void Office.onReady().then(() => {
  document.querySelector('button')?.addEventListener('click', () => void runProbe());
});
