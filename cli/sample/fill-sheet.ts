import { type CellContent, type CellValue, formulaFiller, type SheetModel } from '../../core/index.ts';
import { hasComputedGroup } from './age-group.ts';
import type { Row } from './rows.ts';

/** Records start below the header and the field_ids; counted from 0. */
const HEAD = 2;

/** A prepared sheet with records, each cell under its field_id. */
export function fillSheet(sheet: SheetModel, rows: readonly Row[]): SheetModel {
  const [header = [], ids = []] = sheet.cells;
  const names = typedNames(ids.map(String), rows[0] ?? {});
  const group = groupFormula(sheet, names);
  const lines = rows.map((row, index): readonly CellContent[] =>
    names.map((name) => {
      const value = row[name] ?? null;
      return name === GROUP && group && hasComputedGroup(row)
        ? { formula: group(HEAD + index), value }
        : value;
    }),
  );
  return { ...sheet, cells: [header, ids, ...lines] };
}

/** The columns up to the last one that people fill in; helpers follow. */
function typedNames(names: readonly string[], row: Row): readonly string[] {
  return names.slice(0, Math.max(0, ...names.map((name, index) => (name in row ? index + 1 : 0))));
}

/** The one column that people may fill in and the sheet does by itself: where both agree, the formula stays. */
const GROUP = 'kelompok_usia';

function groupFormula({ formulas }: SheetModel, names: readonly string[]): ((row: number) => string) | null {
  const fill = formulas.find(({ column }) => names[column] === GROUP);
  return fill ? formulaFiller(fill) : null;
}

/** A form with values beside the field_ids of its third column; the others stay as they are. */
export function fillForm(sheet: SheetModel, values: Readonly<Record<string, CellValue>>): SheetModel {
  const cells = sheet.cells.map((line): readonly CellContent[] => {
    const [label = null, value = null, id = null, ...rest] = line;
    const filled = typeof id === 'string' ? values[id] : undefined;
    return filled === undefined ? line : [label, filled ?? value, id, ...rest];
  });
  return { ...sheet, cells };
}
