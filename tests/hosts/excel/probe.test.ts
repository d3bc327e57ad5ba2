import { expect, it } from 'vitest';
import { drawingChecks, valueChecks } from '../../../office-addin/probe/checks.ts';
import { limitChecks } from '../../../office-addin/probe/limit-checks.ts';
import { startExcel } from './excel.ts';
import { connectExcel } from './library/bridge.ts';

it.each([...valueChecks, ...drawingChecks, ...limitChecks])(
  'the simulated Excel answers the probe: $question',
  async ({ answer, expected }) => {
    const { run } = connectExcel(startExcel());
    await expect(run((context) => answer(context.workbook.worksheets.add(), context))).resolves.toBe(
      expected,
    );
  },
);
