import type { TableRef } from '../../kit/expression/nodes.ts';

/** The name of a form's flat table: `t04_penegakan_hukum`. */
export function flatName({ sheet }: Pick<TableRef, 'sheet'>): string {
  return sheet.toLowerCase().replaceAll(' ', '_');
}

/** The column that says whether a cell holds nothing at all, which NULL does not: it may hold something unreadable. */
export function blankName(column: string): string {
  return `${column}_kosong`;
}
