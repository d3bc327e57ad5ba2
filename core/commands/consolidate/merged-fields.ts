import type { Template } from '../../kit/template.ts';

/** The columns of a form that are carried into a merged workbook: all but those that the sheet computes. */
export function mergedFields({ columns, derivations }: Template): readonly string[] {
  return Object.entries(columns).flatMap(([name, { derived }]) =>
    derived && derivations[name] !== undefined ? [] : [name],
  );
}

/** Whether a column is the product's own record of a row, which says nothing of what the row tells. */
export function isSystemField(name: string): boolean {
  return name.startsWith('_');
}
