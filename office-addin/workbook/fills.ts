import { type Area, areaAddress, type MarkRecord, theme } from '../../core/index.ts';
import { type Extent, type Survey, sheetFacts } from './survey.ts';

/** The background of a cell; `other` is one that Excel's API cannot draw again, such as a colour gradient. */
export type Fill = string | null | 'other';

/** What is known of the backgrounds of a workbook; `undefined` where nothing is. */
export interface KnownFills {
  at(sheet: string, row: number, column: number): Fill | undefined;
}

/** Header and field_ids, which look different from the cells below them. */
const HEAD_ROWS = 2;
/** Excel takes long lists of areas slowly: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges. */
const MOST_AREAS = 100;

/**
 * Asks for the backgrounds of the sheets of forms, a column at a time: where nobody coloured a column, one answer
 * tells all its cells. Cells that carry a mark are asked apart, since they are coloured for sure.
 */
export function askFills(context: Excel.RequestContext, survey: Survey): () => KnownFills {
  const answers: Answer[] = [];
  for (const [name, extent] of survey.extents) {
    const facts = sheetFacts(survey, name);
    if (!facts) continue;
    const records = survey.records.filter(({ sheet }) => sheet.toLowerCase() === name);
    const sheet = context.workbook.worksheets.getItem(facts.name);
    for (const areas of [...columnGroups(extent, records), ...markGroups(records)]) {
      const { fill } = sheet.getRanges(areas.map(areaAddress).join()).format;
      answers.push({ sheet: name, areas, fill: fill.load('color,pattern') });
    }
  }
  return () => knownFills(answers);
}

/** Asks for the backgrounds of single cells. */
export function askCellFills(
  { workbook }: Excel.RequestContext,
  cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[],
): () => KnownFills {
  const answers = cells.map(({ sheet, row, column }): Answer => {
    const area = { row, column, rows: 1, columns: 1 };
    const { fill } = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).format;
    return { sheet: sheet.toLowerCase(), areas: [area], fill: fill.load('color,pattern') };
  });
  return () => knownFills(answers);
}

/** Areas of one sheet that were asked about together. */
interface Answer {
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly fill: Excel.RangeFill;
}

/** Excel gives `null` or `''` where the cells differ. */
function fillOf({ color, pattern }: Excel.RangeFill): Fill | undefined {
  if (pattern === 'None') return null;
  if (pattern === 'Solid') return /^#[0-9A-F]{6}$/i.test(color) ? color.slice(1).toUpperCase() : undefined;
  return pattern ? 'other' : undefined;
}

function knownFills(answers: readonly Answer[]): KnownFills {
  const bySheet = new Map<string, { readonly area: Area; readonly fill: Fill }[]>();
  for (const { sheet, areas, fill } of answers) {
    const known = fillOf(fill);
    if (known === undefined) continue;
    const list = bySheet.get(sheet) ?? [];
    for (const area of areas) list.push({ area, fill: known });
    bySheet.set(sheet, list);
  }
  const cells = new Map([...bySheet].map(([sheet, list]) => [sheet, columnIndex(list)]));
  return {
    at: (sheet, row, column) => {
      const areas = cells.get(sheet.toLowerCase())?.get(column) ?? [];
      return areas.find(({ area }) => row >= area.row && row < area.row + area.rows)?.fill;
    },
  };
}

/** All areas here are one column wide. */
function columnIndex<T extends { readonly area: Area }>(
  list: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const columns = new Map<number, T[]>();
  for (const one of list) {
    const others = columns.get(one.area.column);
    if (others) others.push(one);
    else columns.set(one.area.column, [one]);
  }
  return columns;
}

/** The cells of each column below its head that carry no mark. */
function columnGroups(
  { rows, columns }: Extent,
  records: readonly MarkRecord[],
): readonly (readonly Area[])[] {
  return Array.from({ length: columns }, (_, column) => {
    const marked = records.filter((record) => record.column === column && record.row >= HEAD_ROWS);
    const ends = [...new Set(marked.map(({ row }) => row))].sort((a, b) => a - b);
    const areas = [...ends, Math.max(rows, HEAD_ROWS)].flatMap((end, i) => {
      const start = i === 0 ? HEAD_ROWS : (ends[i - 1] ?? 0) + 1;
      return end > start ? [{ row: start, column, rows: end - start, columns: 1 }] : [];
    });
    return chunks(areas);
  }).flat();
}

function markGroups(records: readonly MarkRecord[]): readonly (readonly Area[])[] {
  return (Object.keys(MARK_FILLS) as MarkRecord['style'][]).flatMap((style) =>
    chunks(
      records
        .filter((record) => record.style === style)
        .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
    ),
  );
}

/** The backgrounds of marks. */
export const MARK_FILLS: Readonly<Record<MarkRecord['style'], string>> = {
  error: theme.error.fill ?? '',
  warning: theme.warning.fill ?? '',
  info: theme.info.fill ?? '',
};

/** Areas in groups that one call may name. */
export function chunks(areas: readonly Area[]): readonly (readonly Area[])[] {
  return Array.from({ length: Math.ceil(areas.length / MOST_AREAS) }, (_, i) =>
    areas.slice(i * MOST_AREAS, (i + 1) * MOST_AREAS),
  );
}
