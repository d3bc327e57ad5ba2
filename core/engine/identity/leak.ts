import type { IdentityRuleName } from '../../kit/identity-rule.ts';
import type { Severity } from '../../kit/rule.ts';
import type { Template } from '../../kit/template.ts';
import type { Word } from '../decode/cell-issue.ts';

/** Something in a workbook that tells, or may tell, who somebody is. */
export interface Leak {
  readonly rule: IdentityRuleName;
  readonly sheet: string;
  /** The form to whose sheet it belongs; `null` on the user's own sheets and outside of sheets. */
  readonly template: Template | null;
  /** A field_id; `null` outside of the form's columns. */
  readonly column: string | null;
  /** The row and column of the sheet, counted from 0; `null` where it stands in no cell. */
  readonly row: number | null;
  readonly at: number | null;
  readonly words: Readonly<Record<string, Word>>;
}

/** The cells of forms in which something was found, so that nothing else repeats what they hold. Rows are the sheet's, from 0. */
export interface LeakCells {
  /** Remembers a cell; the worse of two severities stays. */
  readonly add: (template: Template, column: string, row: number, severity: Severity) => void;
  /** Remembers a column of the user's own that has to go as a whole; columns count from 0. */
  readonly refuse: (sheet: string, column: number) => void;
  readonly isRefused: (sheet: string, column: number) => boolean;
  /** The worst that was found in a cell; `null` for nothing. */
  readonly at: (template: Template, column: string, row: number) => Severity | null;
}

/** No cells yet. */
export function leakCells(): LeakCells {
  const cells = new Map<string, Map<number, Severity>>();
  const refused = new Set<string>();
  const keyOf = ({ id }: Template, column: string): string => `${id}.${column}`;
  return {
    add: (template, column, row, severity) => {
      const key = keyOf(template, column);
      const rows = cells.get(key) ?? new Map<number, Severity>();
      if (rows.get(row) !== 'error') rows.set(row, severity);
      cells.set(key, rows);
    },
    refuse: (sheet, column) => {
      refused.add(`${column} ${sheet}`);
    },
    isRefused: (sheet, column) => refused.has(`${column} ${sheet}`),
    at: (template, column, row) => cells.get(keyOf(template, column))?.get(row) ?? null,
  };
}
