import type { ChartDeclaration } from '../../kit/report.ts';
import { rounded } from '../../locale/decimals.ts';
import type { Locale, Text } from '../../locale/text.ts';
import type { ChartData, ChartValue } from '../../workbook/chart.ts';
import type { ReportCell, ResolvedTable } from './blocks.ts';
import { cellDecimals, cellNumber, cellText, isMasked } from './cell-text.ts';

type Say = (text: Text) => string;

const LARGEST: Text = { id: 'terbesar', en: 'largest' };
/** Of numbers some of which are masked: a masked one may be larger. */
const LARGEST_SHOWN: Text = { id: 'terbesar yang ditampilkan', en: 'largest shown' };
const MASKED: Text = {
  id: 'Angka bertanda * disamarkan.',
  en: 'Numbers with the sign * are masked.',
};

/** A chart over a table; `null` where the table has no number that is not 0. */
export function chartOf(
  declaration: ChartDeclaration,
  table: ResolvedTable,
  say: Say,
  locale: Locale,
): ChartData | null {
  const rows = table.rows.filter(({ total }) => !total);
  const series = declaration.columns.map((column) => ({
    name: table.headers[column] ?? '',
    values: rows.map(({ cells }) => chartValue(cells[column])),
  }));
  if (!series.some(({ values }) => values.some((value) => value !== null && value !== 0))) return null;
  const title = say(declaration.title);
  return {
    kind: declaration.form,
    stacking: declaration.stacking,
    title,
    alt: altText(title, declaration, table, say, locale),
    categoryTitle: say(declaration.categoryTitle),
    valueTitle: say(declaration.valueTitle),
    format: hasPart(series) && declaration.format === 'integer' ? 'decimal' : declaration.format,
    categories: rows.map(({ label }) => label),
    series,
  };
}

/** Means of whole numbers are none. */
function hasPart(series: ChartData['series']): boolean {
  return series.some(({ values }) =>
    values.some((value) => typeof value === 'number' && !Number.isInteger(value)),
  );
}

function chartValue(cell: ReportCell | undefined): ChartValue {
  if (cell === undefined) return null;
  if (isMasked(cell)) return '*';
  const number = cellNumber(cell);
  return number === null ? null : rounded(number, cellDecimals(cell));
}

/** Says of each series which category has most. */
function altText(
  title: string,
  { columns }: ChartDeclaration,
  { headers, rows }: ResolvedTable,
  say: Say,
  locale: Locale,
): string {
  let hasMasked = false;
  const sentences = columns.flatMap((column) => {
    const shown = rows.flatMap(({ label, cells, total }) => {
      const cell = cells[column];
      return total || cell === undefined ? [] : [{ label, cell }];
    });
    const partly = shown.some(({ cell }) => isMasked(cell));
    if (partly) hasMasked = true;
    const most = largestOf(shown);
    if (most === null) return [];
    const largest = say(partly ? LARGEST_SHOWN : LARGEST);
    return [`${headers[column] ?? ''}: ${largest} ${most.label}, ${cellText(most.cell, locale)}.`];
  });
  return [`${title}.`, ...sentences, ...(hasMasked ? [say(MASKED)] : [])].join(' ');
}

interface Labelled {
  readonly label: string;
  readonly cell: ReportCell;
}

/** The first of the largest above 0; `null` where numbers that are rounded alike leave open which that is. */
function largestOf(shown: readonly Labelled[]): Labelled | null {
  let most: Labelled | null = null;
  let greatest = Number.NEGATIVE_INFINITY;
  let isOpen = false;
  for (const one of shown) {
    const value = cellNumber(one.cell);
    if (value === null || value < greatest) continue;
    if (value === greatest) {
      isOpen ||= isRounded(one.cell);
      continue;
    }
    [most, greatest, isOpen] = [one, value, false];
  }
  return isOpen || greatest <= 0 ? null : most;
}

function isRounded(cell: ReportCell): boolean {
  return cell.kind === 'figure' && cell.rounded === true;
}
