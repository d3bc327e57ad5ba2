import { type DecodedTemplate, rawOf } from './decode/template-rows.ts';
import { erasedRows } from './erase/erased-rows.ts';
import { NOTES } from './normal/notes.ts';
import { readColumn } from './normal/read-column.ts';
import type { FoundChange, FoundTidy } from './tidy.ts';
import { type TidyColumn, tidyColumn } from './tidy-column.ts';
import { companionsIn } from './tidy-companions.ts';

/** What tidying finds in the columns of a template that people fill. */
export function tidyTemplate(decoded: DecodedTemplate): FoundTidy {
  const { template, sheet, layout, context } = decoded;
  const rules = rulesByCell(decoded);
  const places = new Map(Object.keys(template.columns).map((field) => [field, placeFinder(decoded, field)]));
  const companions = companionsIn(decoded, (field, row) => places.get(field)?.(row) ?? null);
  const found = Object.entries(template.columns).flatMap(([field, column]) => {
    const raw = rawOf(sheet, layout, field);
    const cells = decoded.columns[field];
    const placeAt = places.get(field);
    if (column.derived || raw === null || !cells || !placeAt) return [];
    const issues = decoded.issues.filter((issue) => issue.column === field);
    const read = readColumn(template.columns, field, raw, { cells, issues }, context, 'id');
    const own = rules.get(field) ?? NO_RULES;
    return [tidyColumn({ field, column, raw, cells, read, rules: own, placeAt, companions })];
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
  const isErased = erasedRows(decoded.sheet, decoded.template, decoded.layout);
  return Array.from(decoded.layout.rows).flatMap((sheetRow, row): readonly FoundChange[] => {
    const place = isErased(sheetRow) ? null : placeAt(row);
    const before = raw.values[sheetRow] ?? null;
    if (place === null || (before !== null && before !== '')) return [];
    return [{ field, ...place, before, after: newId(), reason: NOTES.newId, rule: null }];
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
