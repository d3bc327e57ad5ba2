import type { Template } from '../../kit/template.ts';

// Templates live as long as the program.
const known = new WeakMap<Template, readonly string[]>();

/** The columns of a form that are carried into a merged workbook: all but those that the sheet computes. */
export function mergedFields(template: Template): readonly string[] {
  const before = known.get(template);
  if (before !== undefined) return before;
  const { columns, derivations } = template;
  const fields = Object.entries(columns).flatMap(([name, { derived }]) =>
    derived && derivations[name] !== undefined ? [] : [name],
  );
  known.set(template, fields);
  return fields;
}

/** Whether a column is the product's own record of a row, which says nothing of what the row tells. */
export function isSystemField(name: string): boolean {
  return name.startsWith('_');
}
