import { childLabel } from '../../engine/child-label.ts';
import type { Scope } from '../../engine/indicator/scope.ts';
import { FILLED } from '../../engine/table.ts';
import type { Template } from '../../kit/template.ts';
import { joinedTexts, type Text } from '../../locale/text.ts';

/** The rows of a form in all workbooks together, cell by cell; only for lists of some rows. */
export interface UnionRows {
  readonly length: number;
  /** The code of a choice, or a text; `null` where the cell is blank or cannot be read. */
  code(name: string, row: number): string | null;
  number(name: string, row: number): number | null;
  /** What people read: labels of codes, a text as it stands, nothing where there is nothing. */
  shown(name: string, row: number): Text;
}

const NOTHING: Text = { id: '', en: '' };

/** Opens the rows of a form. */
export function unionRows(template: Template, scope: Scope): UnionRows {
  const table = scope.union.tables[template.id];
  const cellsOf = (name: string, row: number) => {
    const cells = table?.columns[name];
    return cells && cells.state[row] === FILLED ? cells : null;
  };
  const code = (name: string, row: number): string | null => {
    const cells = cellsOf(name, row);
    if (cells?.kind === 'text') return cells.values[row] ?? null;
    if (cells?.kind !== 'choice') return null;
    return template.columns[name]?.list?.codes[cells.values[row] ?? -1]?.code ?? null;
  };
  return {
    length: table?.length ?? 0,
    code,
    number: (name, row) => {
      const cells = cellsOf(name, row);
      return cells?.kind === 'number' ? (cells.values[row] ?? null) : null;
    },
    shown: (name, row) => {
      const column = template.columns[name];
      const cells = cellsOf(name, row);
      const label = (value: number): Text => column?.list?.codes[value]?.label ?? NOTHING;
      if (cells?.kind === 'choice') return label(cells.values[row] ?? -1);
      if (cells?.kind === 'set') {
        const labels = (cells.pool[cells.values[row] ?? -1] ?? []).map(label);
        return joinedTexts(labels, '; ');
      }
      const text = code(name, row);
      if (text === null) return NOTHING;
      return (column?.children && childLabel(column.children, text)) ?? { id: text, en: text };
    },
  };
}
