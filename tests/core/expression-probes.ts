import { FIRST_ROW, FORM } from '../../core/engine/decode/layout.ts';
import { describe } from '../../core/engine/expression/describe.ts';
import { evaluator } from '../../core/engine/expression/evaluate.ts';
import type { Evaluation } from '../../core/engine/expression/evaluation.ts';
import { derivedFormula, type Formula, truthFormula } from '../../core/engine/expression/formula.ts';
import { placeOn } from '../../core/engine/render/place.ts';
import { FALSE, type TableData, TRUE } from '../../core/engine/table.ts';
import { type Node, typeOf } from '../../core/kit/expression/nodes.ts';
import type { Template } from '../../core/kit/template.ts';
import type { CellValue } from '../../core/workbook/cell.ts';
import type { SheetModel } from '../../core/workbook/sheet-model.ts';
import type { Computed } from '../support/ironcalc.ts';
import type { FilledWorkbook } from './expression-workbook.ts';

/** A formula that stands beside the records of a template, and what it must give for each. */
export interface Probe {
  readonly title: string;
  readonly template: Template;
  /** For the first record. */
  readonly formula: string;
  /** By record; `''` where the value is not known. */
  readonly wants: readonly CellValue[];
  /** Whether it computes with whole ranges inside SUMPRODUCT. */
  readonly arrays: boolean;
}

/** What cannot be said by a formula. */
export interface Unsaid {
  readonly title: string;
  readonly reason: string;
}

/** A formula that gives something else than the evaluator. */
export interface Difference {
  readonly title: string;
  readonly row: number;
  readonly want: CellValue;
  readonly got: CellValue;
  readonly formula: string;
}

/** "Certainly true" and "certainly false" of a condition, or the value of anything else. */
export function probesOf(
  node: Node,
  template: Template,
  filled: FilledWorkbook,
  title = describe(node, 'id'),
): readonly (Probe | Unsaid)[] {
  const evaluation = evaluator(filled.workbook.data);
  const table = tableOf(filled, template);
  const place = placeOn(template, filled.grid);
  const probe = (name: string, compiled: Formula, wants: readonly CellValue[]): Probe | Unsaid => {
    const named = `${template.id} ${name}: ${title}`;
    return 'unsayable' in compiled
      ? { title: named, reason: compiled.unsayable }
      : probeOf(named, template, compiled.formula, wants);
  };
  if (typeOf(node) !== 'truth')
    return [probe('value', derivedFormula(node, place), valuesOf(node, table, evaluation))];
  const verdicts = Array.from(evaluation.truths(node, table));
  return [
    probe(
      'true',
      truthFormula(node, true, place),
      verdicts.map((verdict) => verdict === TRUE),
    ),
    probe(
      'false',
      truthFormula(node, false, place),
      verdicts.map((verdict) => verdict === FALSE),
    ),
  ];
}

/** A probe of a formula. */
export function probeOf(
  title: string,
  template: Template,
  formula: string,
  wants: readonly CellValue[],
): Probe {
  return { title, template, formula, wants, arrays: formula.includes('SUMPRODUCT') };
}

/** Whether a formula can say it. */
export function isProbe(one: Probe | Unsaid): one is Probe {
  return 'formula' in one;
}

/** How many cells the probes compute. */
export function countOf(probes: readonly Probe[]): number {
  return probes.reduce((sum, { wants }) => sum + wants.length, 0);
}

/** The decoded rows of a template. */
export function tableOf({ workbook }: FilledWorkbook, { id }: Template): TableData {
  const table = workbook.data.tables[id];
  if (!table) throw new RangeError(`no rows of ${id}`);
  return table;
}

/** What cells show of a value, row by row; `''` where it is not known. */
export function valuesOf(node: Node, table: TableData, evaluation: Evaluation): readonly CellValue[] {
  switch (typeOf(node)) {
    case 'text':
      return evaluation.texts(node, table).map((text) => text ?? '');
    case 'choice': {
      const { values, of } = evaluation.choices(node, table);
      return Array.from(values, (value) => of.list?.codes[value]?.label.id ?? '');
    }
    default:
      return Array.from(evaluation.numbers(node, table), (value) => (Number.isNaN(value) ? '' : value));
  }
}

/** The sheets with the probes on them, and where to read what each gives. */
export function withProbes(
  { sheets, workbook }: FilledWorkbook,
  probes: readonly Probe[],
): {
  readonly sheets: readonly SheetModel[];
  readonly compare: (computed: Computed) => readonly Difference[];
} {
  const laid = probes.map((probe, i) => {
    const own = sheets.find(({ name }) => name === probe.template.sheet);
    const width = Math.max(0, ...(own?.cells ?? []).map((row) => row.length));
    const before = probes.slice(0, i).filter(({ template }) => template === probe.template).length;
    return { probe, column: width + 1 + before };
  });
  const probed = sheets.map((sheet): SheetModel => {
    const own = laid.filter(({ probe }) => probe.template.sheet === sheet.name);
    const fills = own.map(({ probe: { template, formula }, column }) =>
      template.layout === 'form'
        ? { column, row: FORM.row, rows: 1, formula }
        : { column, row: FIRST_ROW, rows: sheet.cells.length - FIRST_ROW, formula },
    );
    return { ...sheet, formulas: [...sheet.formulas, ...fills] };
  });
  const compare = (computed: Computed): readonly Difference[] =>
    laid.flatMap(({ probe: { title, template, formula, wants }, column }) => {
      const rows = workbook.decoded.find((one) => one.template === template)?.layout.rows ?? [];
      return Array.from(rows).flatMap((row, record) => {
        const [want, got] = [wants[record] ?? null, computed(template.sheet, row, column)];
        return isSame(want, got) ? [] : [{ title, row, want, got, formula }];
      });
    });
  return { sheets: probed, compare };
}

function isSame(want: CellValue, got: CellValue): boolean {
  if (typeof want === 'number') return typeof got === 'number' && Math.abs(want - got) < 1e-6;
  if (typeof want === 'boolean') return want === got;
  return want === (got === null ? '' : String(got));
}
