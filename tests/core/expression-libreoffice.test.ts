import { beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { sheetNamed } from '../../core/workbook/snapshot.ts';
import type { Computed } from '../support/ironcalc.ts';
import { recalculate } from '../support/libreoffice.ts';
import { withoutLogicals } from '../support/random-cells.ts';
import { cellProbes, katalogWorkbook, liveProbes, ruleProbes } from './expression-katalog.ts';
import {
  countOf,
  type Difference,
  isProbe,
  type Probe,
  probesOf,
  type Unsaid,
  withProbes,
} from './expression-probes.ts';
import { type FilledWorkbook, withFormulaCells } from './expression-workbook.ts';
import { worldsOf } from './expression-worlds.ts';

const { EXPRESSION_SEED = '2024' } = process.env;
const SEED = Number(EXPRESSION_SEED);

/** What stands in the cells of formulas until somebody computes them. */
const WRONG = -999;

/** The differences after LibreOffice has computed everything anew; `null` where it is not installed. */
async function compared(
  filled: FilledWorkbook,
  all: readonly (Probe | Unsaid)[],
): Promise<readonly Difference[] | null> {
  const probes = all.filter(isProbe);
  const { sheets, compare } = withProbes(filled, probes);
  const written = sheets.map((sheet) => withFormulaCells(sheet, WRONG));
  const properties = { title: 'Uji', creator: 'Uji' };
  const bytes = await recalculate(await writeWorkbook({ sheets: written, names: filled.names, properties }));
  if (bytes === null) return null;
  process.stdout.write(`LibreOffice: ${countOf(probes)} cells computed\n`);
  return compare(computedIn(bytes));
}

function computedIn(bytes: Uint8Array): Computed {
  const snapshot = readXlsx(bytes, { fileName: null });
  return (sheet, row, column) => sheetNamed(snapshot, sheet)?.columns[column]?.values[row] ?? null;
}

describe('formulas computed by LibreOffice', () => {
  let random: readonly Difference[] | null = null;
  let catalogue: readonly Difference[] | null = null;

  beforeAll(async () => {
    const [world] = worldsOf(SEED, 1, { rows: 16, expressions: 140, typed: withoutLogicals });
    if (!world) throw new RangeError('no world was made');
    const probes = world.expressions.flatMap(({ node, template }) => probesOf(node, template, world.filled));
    random = await compared(world.filled, [...probes, ...cellProbes(world.filled)]);
    const filled = katalogWorkbook(SEED, 24, withoutLogicals);
    catalogue = await compared(filled, [...ruleProbes(filled), ...liveProbes(filled), ...cellProbes(filled)]);
  }, 300_000);

  const given = (context: TestContext, differences: readonly Difference[] | null) =>
    differences ?? context.skip('soffice is not installed');

  it('give what the evaluator gives, for random expressions', (context) => {
    expect(given(context, random)).toEqual([]);
  });

  it('give what the evaluator gives, for the rules and cells of the catalogue', (context) => {
    expect(given(context, catalogue)).toEqual([]);
  });
});
