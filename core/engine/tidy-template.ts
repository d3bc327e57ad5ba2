import { type DecodedTemplate, rawOf } from './decode/template-rows.ts';
import type { FoundChange, FoundTidy } from './tidy.ts';
import { type TidyColumn, type TidyContext, tidyColumn } from './tidy-column.ts';

/** What tidying finds in the columns of a template that people fill. */
export function tidyTemplate(decoded: DecodedTemplate, context: TidyContext): FoundTidy {
  const rules = rulesByCell(decoded);
  const found = Object.entries(decoded.template.columns).flatMap(([field, column]) => {
    const raw = rawOf(decoded.sheet, decoded.layout, field);
    const cells = decoded.columns[field];
    if (column.derived || raw === null || !cells) return [];
    const placeAt = placeFinder(decoded, field);
    return [tidyColumn({ field, column, raw, cells, rules: rules.get(field) ?? NO_RULES, placeAt }, context)];
  });
  return {
    changes: found.flatMap(({ changes }) => changes),
    choices: found.flatMap(({ choices }) => choices),
  };
}

/** New ids for the rows that hold data and no id, where the sheet has the column for them. */
export function newIds(decoded: DecodedTemplate, field: string, newId: () => string): readonly FoundChange[] {
  const raw = rawOf(decoded.sheet, decoded.layout, field);
  if (raw === null) return [];
  const placeAt = placeFinder(decoded, field);
  return Array.from(decoded.layout.rows).flatMap((sheetRow, row): readonly FoundChange[] => {
    const place = placeAt(row);
    const before = raw.values[sheetRow] ?? null;
    if (place === null || (before !== null && before !== '')) return [];
    return [{ field, ...place, before, after: newId(), reason: 'new-id', rule: null }];
  });
}

const NO_RULES: TidyColumn['rules'] = new Map();

function rulesByCell({
  issues,
}: DecodedTemplate): ReadonlyMap<string, ReadonlyMap<number, readonly string[]>> {
  const byColumn = new Map<string, Map<number, string[]>>();
  for (const { column, row, rule } of issues) {
    const rows = byColumn.get(column) ?? new Map<number, string[]>();
    byColumn.set(column, rows.set(row, [...(rows.get(row) ?? []), rule]));
  }
  return byColumn;
}

function placeFinder({ layout, sheet }: DecodedTemplate, field: string): TidyColumn['placeAt'] {
  const place = layout.columns[field];
  const formulas = place && sheet.columns[place.column]?.formulas;
  return (row) => {
    const sheetRow = place?.row ?? layout.rows[row];
    if (!place || sheetRow === undefined || formulas?.[sheetRow] !== undefined) return null;
    return { row: sheetRow, column: place.column };
  };
}
