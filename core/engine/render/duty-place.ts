import type { Duties } from '../../kit/duty.ts';
import { columnLetters } from '../../workbook/cell.ts';
import { FORM } from '../decode/layout.ts';

/** The hidden columns of the cover in which it computes what is due, right of the help. */
export const DUTY_COLUMNS = { due: 4, since: 5, deadline: 6, rows: 7 } as const;

const KINDS = ['due', 'since', 'deadline', 'rows'] as const;

/** The parameters that the cover computes, each with the field_id beside which it stands and its column. */
export function dutyCells(
  duties: Duties,
): readonly { readonly parameter: string; readonly field: string; readonly column: number }[] {
  const ofForms = duties.forms.flatMap(({ declaration, parameters }) =>
    KINDS.map((kind) => ({
      parameter: parameters[kind],
      field: declaration,
      column: DUTY_COLUMNS[kind],
    })),
  );
  const deadline = Object.entries(duties.cover.derivations).flatMap(([field, node]) =>
    node.kind === 'parameter' && node.name === duties.deadline ? [field] : [],
  );
  return [
    ...ofForms,
    ...deadline.map((field) => ({ parameter: duties.deadline, field, column: DUTY_COLUMNS.deadline })),
  ];
}

/** The address, on the cover, of the cell that computes a parameter, or `null`. */
export function dutyAddress(duties: Duties, parameter: string): string | null {
  const cell = dutyCells(duties).find((one) => one.parameter === parameter);
  if (!cell) return null;
  const row = FORM.row + Object.keys(duties.cover.columns).indexOf(cell.field) + 1;
  return `$${columnLetters(cell.column)}$${row}`;
}
