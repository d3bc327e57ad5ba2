import { numberWordOf } from '../decode/cell-issue.ts';
import { type Damage, nameWord, type SheetUnderCheck, sheetAndCount } from './damage.ts';

/** Rows of a table that are hidden, far off, merged, or no records. */
export function rowDamages(sheet: SheetUnderCheck): readonly Damage[] {
  return [
    ...lowHeader(sheet),
    ...merged(sheet),
    ...unseen(sheet),
    ...farOff(sheet),
    ...odd(sheet, 'total', 'VT-19'),
    ...odd(sheet, 'header', 'VT-20'),
  ];
}

function lowHeader({ layout, sheet }: SheetUnderCheck): readonly Damage[] {
  const { header } = layout.head;
  if (header === 0) return [];
  return [
    { rule: 'VT-21', row: header, words: { lembar: nameWord(sheet.name), n: numberWordOf(header + 1) } },
  ];
}

function merged({ layout, sheet }: SheetUnderCheck): readonly Damage[] {
  const { first } = layout.head;
  const last = layout.rows.at(-1) ?? -1;
  const columns = new Map(Object.entries(layout.columns).map(([name, { column }]) => [column, name]));
  const width = Math.max(-1, ...columns.keys());
  const among = sheet.merges.filter(
    ({ row, rows, column }) => row + rows > first && row <= last && column <= width,
  );
  const [area] = among;
  if (area === undefined) return [];
  const name = columns.get(area.column);
  return [
    {
      rule: 'VT-09',
      ...(name !== undefined && { column: name }),
      row: Math.max(area.row, first),
      at: area.column,
      words: sheetAndCount(sheet.name, among.length),
    },
  ];
}

/** A filter hides rows by its nature, so that it alone is told. */
function unseen({ layout, sheet }: SheetUnderCheck): readonly Damage[] {
  if (sheet.filtered) return [{ rule: 'VT-13', words: { lembar: nameWord(sheet.name) } }];
  if (sheet.hiddenRows.length === 0) return [];
  const hidden = new Set(sheet.hiddenRows);
  const rows = layout.rows.filter((row) => hidden.has(row));
  const [row] = rows;
  return row === undefined ? [] : [{ rule: 'VT-11', row, words: sheetAndCount(sheet.name, rows.length) }];
}

/** Fewer blank rows are only a record that was deleted. */
const MANY_BLANK_ROWS = 5;

function farOff({ layout, sheet }: SheetUnderCheck): readonly Damage[] {
  const { rows } = layout;
  const far = rows.findIndex((row, i) => {
    const before = rows[i - 1] ?? row;
    if (row - before <= MANY_BLANK_ROWS) return false;
    return !layout.odd.some((one) => one.row > before && one.row < row);
  });
  const row = rows[far];
  return row === undefined
    ? []
    : [{ rule: 'VT-14', row, words: sheetAndCount(sheet.name, rows.length - far) }];
}

function odd(
  { layout, sheet }: SheetUnderCheck,
  kind: 'total' | 'header',
  rule: 'VT-19' | 'VT-20',
): readonly Damage[] {
  const rows = layout.odd.filter((one) => one.kind === kind);
  const [first] = rows;
  return first ? [{ rule, row: first.row, words: sheetAndCount(sheet.name, rows.length) }] : [];
}
