import fc from 'fast-check';
import { evaluator } from '../../core/engine/expression/evaluate.ts';
import { knownValueFormula, truthFormula } from '../../core/engine/expression/formula.ts';
import { liveSheet } from '../../core/engine/render/helpers.ts';
import { placeOn } from '../../core/engine/render/place.ts';
import { FILLED, TRUE } from '../../core/engine/table.ts';
import { katalog } from '../../core/katalog/index.ts';
import { type ColumnNode, type Node, typeOf } from '../../core/kit/expression/nodes.ts';
import type { Template } from '../../core/kit/template.ts';
import { type RawRecord, randomRecord } from '../support/random-cells.ts';
import { type Probe, probeOf, probesOf, tableOf, type Unsaid, valuesOf } from './expression-probes.ts';
import { type FilledWorkbook, fillWorkbook } from './expression-workbook.ts';
import { TODAY } from './expression-worlds.ts';

/** A workbook of the catalogue with random records; the hotel instrument, whose formulas are long, gets half of them. */
export function katalogWorkbook(
  seed: number,
  rows: number,
  typed = (record: RawRecord) => record,
): FilledWorkbook {
  const records = (template: Template): readonly RawRecord[] => {
    if (template.layout === 'form') return [cover];
    const count = template.id === 'T05' ? Math.ceil(rows / 2) : rows;
    return fc.sample(randomRecord(template, TODAY).map(typed), { seed, numRuns: count });
  };
  const all = katalog.templates.map((template) => [template.id, records(template)] as const);
  return fillWorkbook(katalog.templates, katalog.rules, Object.fromEntries(all), TODAY);
}

const cover: RawRecord = {
  tahun: 2024,
  data_per_tanggal: TODAY - 3,
  jenis_periode: 'Triwulan',
  nomor_periode: 5,
  kode_wilayah: 'Kota Administrasi Jakarta Barat',
  tingkat_gt: 'Provinsi',
};

/** Every case of every rule, and every condition under which a column is required. */
export function ruleProbes(filled: FilledWorkbook): readonly (Probe | Unsaid)[] {
  const rules = katalog.rules.flatMap(({ id, template, cases }) =>
    cases.flatMap(({ fails }, i) => probesOf(fails, template, filled, `${id}/${i + 1}`)),
  );
  const required = katalog.templates.flatMap((template) =>
    Object.entries(template.requiredWhen).flatMap(([name, node]) =>
      probesOf(node, template, filled, `${name} wajib`),
    ),
  );
  return [...rules, ...required];
}

/** What colours cells while the user types: a rule fails, and nothing excuses the row. */
export function liveProbes(filled: FilledWorkbook): readonly Probe[] {
  const evaluation = evaluator(filled.workbook.data);
  return katalog.templates
    .filter(({ layout }) => layout === 'table')
    .flatMap((template) => {
      const table = tableOf(filled, template);
      const live = liveSheet(template, katalog.rules, filled.grid).rules;
      const rules = katalog.rules.filter((rule) => rule.template === template);
      return rules.flatMap((rule) => {
        const excused = rule.cannotTellWhen && evaluation.truths(rule.cannotTellWhen, table);
        const formulas = live.filter((one) => one.rule === rule);
        return formulas.map(({ formula }, i): Probe => {
          const fails = rule.cases[i]?.fails;
          const verdicts = fails ? Array.from(evaluation.truths(fails, table)) : [];
          const wants = verdicts.map((verdict, row) => verdict === TRUE && excused?.[row] !== TRUE);
          const probe = probeOf(`${template.id} ${rule.id}/${i + 1} warna`, template, formula, wants);
          return { ...probe, arrays: fails !== undefined && needsArrays(fails, template, filled) };
        });
      });
    });
}

/** A helper column may hide what a colour's formula needs. */
function needsArrays(node: Node, template: Template, { grid }: FilledWorkbook): boolean {
  const compiled = truthFormula(node, true, placeOn(template, grid));
  return 'formula' in compiled && compiled.formula.includes('SUMPRODUCT');
}

/** Whether each cell holds what its column takes, and what derived columns show. */
export function cellProbes(filled: FilledWorkbook): readonly Probe[] {
  return filled.templates.flatMap((template) =>
    Object.keys(template.columns).flatMap((name) => [
      ...knownProbe({ kind: 'column', table: template, name }, template, filled),
      ...shownProbe({ kind: 'column', table: template, name }, template, filled),
    ]),
  );
}

function knownProbe(node: ColumnNode, template: Template, filled: FilledWorkbook): readonly Probe[] {
  const place = placeOn(template, filled.grid);
  // A set without any of no codes: that can be told when the cell is valid.
  const compiled =
    typeOf(node) === 'set'
      ? truthFormula({ kind: 'has', operand: node, codes: [] }, false, place)
      : knownValueFormula(node, place);
  const { state = [] } = tableOf(filled, template).columns[node.name] ?? {};
  const wants = Array.from(state, (one) => one === FILLED);
  const title = `${template.id}.${node.name} terbaca`;
  return 'formula' in compiled ? [probeOf(title, template, compiled.formula, wants)] : [];
}

function shownProbe(node: ColumnNode, template: Template, filled: FilledWorkbook): readonly Probe[] {
  const { name } = node;
  if (!template.derivations[name] || !template.columns[name]?.derived) return [];
  const formula = placeOn(template, filled.grid).cell(node);
  const wants = valuesOf(node, tableOf(filled, template), evaluator(filled.workbook.data));
  return [probeOf(`${template.id}.${name} terisi`, template, formula, wants)];
}
