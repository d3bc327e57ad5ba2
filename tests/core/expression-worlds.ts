import fc from 'fast-check';
import { dataPerTanggal, hariIni, tahun } from '../../core/katalog/templat/parameter.ts';
import type { ColumnNode, Node } from '../../core/kit/expression/nodes.ts';
import type { Template } from '../../core/kit/template.ts';
import { serialOf } from '../../core/workbook/serial.ts';
import { type RawRecord, randomRecord } from '../support/random-cells.ts';
import { conditions, values } from '../support/random-expression.ts';
import type { Scope } from '../support/random-scope.ts';
import { orang, perkara, skema } from './expression-schema.ts';
import { type FilledWorkbook, fillWorkbook } from './expression-workbook.ts';

/** The day on which every random workbook is judged. */
export const TODAY = serialOf(2024, 8, 17);

/** A random workbook of the schema, and random expressions on its rows. */
export interface World {
  readonly filled: FilledWorkbook;
  readonly expressions: readonly { readonly node: Node; readonly template: Template }[];
}

const keys: readonly ColumnNode[] = [
  { kind: 'column', table: perkara, name: 'kode_perkara' },
  { kind: 'column', table: orang, name: 'kode_orang' },
  { kind: 'column', table: orang, name: 'kode_perkara' },
];

const scopeOf = (table: Template): Scope => ({
  table,
  keys,
  parameters: [hariIni.node, dataPerTanggal.node, tahun.node],
  texts: ['abc', 'ABC', 'PK-2001', '007', '12', '123', '"kutip"'],
  masks: ['PK-####', 'OR-##/####', '###', '##########', 'a*'],
});

/** How large a world is, and what people typed into it. */
export interface WorldSize {
  readonly rows: number;
  readonly expressions: number;
  readonly typed?: (record: RawRecord) => RawRecord;
}

/** Worlds of a seed, the same for the same seed. */
export function worldsOf(seed: number, count: number, size: WorldSize): readonly World[] {
  const rowsOf = (table: Template, rows: number) =>
    fc.array(randomRecord(table, TODAY).map(size.typed ?? ((record) => record)), {
      minLength: rows,
      maxLength: rows,
    });
  const nodesOf = (table: Template, length: number) => {
    const scope = scopeOf(table);
    const deep = [0, 1, 2, 3].map((depth) => conditions(scope, depth));
    const computed = [1, 2].map((depth) => values(scope, depth));
    return fc.array(fc.oneof(...deep, ...computed), { minLength: length, maxLength: length });
  };
  const world = fc.record({
    people: rowsOf(orang, size.rows),
    cases: rowsOf(perkara, Math.ceil(size.rows / 2)),
    ofPeople: nodesOf(orang, size.expressions),
    ofCases: nodesOf(perkara, Math.ceil(size.expressions / 2)),
  });
  return fc.sample(world, { seed, numRuns: count }).map(({ people, cases, ofPeople, ofCases }) => ({
    filled: fillWorkbook(skema, [], { X00: [cover], X01: cases, X02: people }, TODAY),
    expressions: [
      ...ofPeople.map((node) => ({ node, template: orang })),
      ...ofCases.map((node) => ({ node, template: perkara })),
    ],
  }));
}

// A blank or invalid cell of the cover makes a parameter unknown to the engine; the mirror cells of sheets show 0 then.
const cover: RawRecord = { tahun: 2024, data_per_tanggal: TODAY - 3 };

/** Why a spreadsheet cannot say some expressions. */
export const UNSAYABLE: readonly RegExp[] = [
  /^MINIFS takes days that no cell may hold/,
  /^a sheet counts different codes only with a column of its own/,
  /^a formula cannot list so many choices$/,
  /^a related row is found by COUNTIFS, which this condition does not fit$/,
  /^SUMIFS cannot leave out fractions where only whole numbers are valid$/,
  /^SUMIFS leaves out what is not a number, and a sum over unknown numbers is not known$/,
  /^rows are counted by COUNTIFS, which this condition does not fit$/,
  /^a formula cannot look for each of several codes in one cell$/,
  /^(?:SUMIFS|COUNTIFS) cannot leave out fractions where only whole numbers are valid$/,
  /^COUNTIFS compares only columns that take the same$/,
  /^a sheet does not compare texts without their signs$/,
  /^a sheet does not find the row before by its day$/,
  /^CL_\w+ and CL_\w+ do not call the same codes the same$/,
  /^\d+ characters are more than a formula takes$/,
];
