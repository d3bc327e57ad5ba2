import type { Template } from '../../kit/template.ts';
import { derive } from '../derive.ts';
import { evaluator } from '../expression/evaluate.ts';
import { asksParameters, parametersOf } from '../parameters-of.ts';
import type { Cells, Data, TableData } from '../table.ts';
import type { Sender } from './scope.ts';
import type { Union } from './union.ts';

type Parameters = Data['parameters'];

/**
 * A union with the derived columns of the forms that depend on days or settings: each row by those of its own region,
 * or of its workbook's where it names none. What was computed for the same numbers before is found in `known`.
 */
export function settledUnion(
  union: Union,
  templates: readonly Template[],
  senders: readonly Sender[],
  parametersIn: (region: string | null) => Parameters,
  known: Map<string, Union>,
): Union {
  const asking = templates.filter((template) => template.layout === 'table' && asksParameters(template));
  const plans = asking.flatMap((template) => {
    const table = union.tables[template.id];
    return table ? [planOf(template, table, regionsOf(template, table, union, senders), parametersIn)] : [];
  });
  const key = JSON.stringify(plans.map(({ numbers }) => numbers));
  const found = known.get(key);
  if (found) return found;
  const tables: Record<string, TableData> = { ...union.tables };
  for (const plan of plans) tables[plan.template.id] = derived(plan, tables);
  const made = { ...union, tables };
  known.set(key, made);
  return made;
}

/** The rows of a form, and which of the different sets of parameters each goes by. */
interface Plan {
  readonly template: Template;
  readonly table: TableData;
  readonly setOf: Int32Array;
  readonly sets: readonly Parameters[];
  /** What the sets have in the parameters that the form asks for. */
  readonly numbers: readonly string[];
}

function planOf(
  template: Template,
  table: TableData,
  regions: readonly (string | null)[],
  parametersIn: (region: string | null) => Parameters,
): Plan {
  const names = [...new Set(parametersOf(template).map(({ name }) => name))];
  const sets = new Map<string, { readonly at: number; readonly parameters: Parameters }>();
  const byRegion = new Map<string | null, number>();
  const setOf = Int32Array.from(regions, (region) => {
    const before = byRegion.get(region);
    if (before !== undefined) return before;
    const parameters = parametersIn(region);
    const numbers = names.map((name) => String(parameters[name])).join(' ');
    const { at } = sets.get(numbers) ?? { at: sets.size };
    if (at === sets.size) sets.set(numbers, { at, parameters });
    byRegion.set(region, at);
    return at;
  });
  return {
    template,
    table,
    setOf,
    sets: Array.from(sets.values(), ({ parameters }) => parameters),
    numbers: [...sets.keys()],
  };
}

/** By row: a region's code, or `null`. */
function regionsOf(
  { id, region }: Template,
  table: TableData,
  { bookOf }: Union,
  senders: readonly Sender[],
): readonly (string | null)[] {
  const books = bookOf[id] ?? new Int32Array();
  if (region === null) return Array.from(books, (book) => senders[book]?.region ?? null);
  const { values, of } = evaluator({ tables: {}, parameters: {} }).choices(region, table);
  const codes = of.list?.codes ?? [];
  return Array.from(values, (at, row) => codes[at]?.code ?? senders[books[row] ?? -1]?.region ?? null);
}

function derived({ template, table, setOf, sets }: Plan, tables: Record<string, TableData>): TableData {
  const made = sets.map((parameters) => {
    const columns: Record<string, Cells> = { ...table.columns };
    const own = { ...table, columns };
    derive({ template, table: own, columns }, { tables: { ...tables, [template.id]: own }, parameters });
    return own;
  });
  const [first = table, ...others] = made;
  if (others.length === 0) return first;
  const columns = { ...first.columns };
  for (const name of Object.keys(template.derivations)) {
    const cells = made.flatMap((one) => one.columns[name] ?? []);
    const [any] = cells;
    if (any) columns[name] = picked(cells, setOf);
  }
  return { ...first, columns };
}

/** Each row of the cells that its number names. */
function picked(cells: readonly Cells[], setOf: Int32Array): Cells {
  const [first] = cells;
  if (!first || first.kind === 'set') throw new RangeError('sets are not derived');
  const state = first.state.map((_, row) => cells[setOf[row] ?? 0]?.state[row] ?? 0);
  const at = (row: number) => cells[setOf[row] ?? 0]?.values[row];
  switch (first.kind) {
    case 'number':
      return { kind: 'number', state, values: first.values.map((_, row) => Number(at(row))) };
    case 'choice':
      return { kind: 'choice', state, values: first.values.map((_, row) => Number(at(row))) };
    case 'text':
      return {
        kind: 'text',
        state,
        values: first.values.map((_, row) => (at(row) ?? null) as string | null),
      };
  }
}
