import type { Area } from '../../../workbook/cell.ts';
import type { SheetChart } from '../../../workbook/chart.ts';
import type { CellContent, CellLink, SheetModel } from '../../../workbook/sheet-model.ts';
import type { NumberFormat, StyleName } from '../../../workbook/theme.ts';

/** A sheet that is drawn from top to bottom. */
export interface Painter {
  /** The row where the next line goes, counted from 0. */
  readonly row: () => number;
  put(row: number, column: number, content: CellContent, style?: StyleName, format?: NumberFormat): void;
  link(link: CellLink): void;
  style(area: Area, style: StyleName): void;
  merge(area: Area): void;
  height(row: number, points: number): void;
  chart(chart: SheetChart): void;
  /** Leaves rows behind, drawn or empty. */
  down(rows: number): void;
  /** What was drawn. */
  model(): Pick<SheetModel, 'cells' | 'links' | 'styles' | 'merges' | 'rows' | 'charts'>;
}

/** Starts at the first row of an empty sheet. */
export function painter(): Painter {
  const cells: CellContent[][] = [];
  const styles: SheetModel['styles'][number][] = [];
  const links: CellLink[] = [];
  const merges: Area[] = [];
  const rows: Record<number, { readonly height: number }> = {};
  const charts: SheetChart[] = [];
  let at = 0;
  return {
    row: () => at,
    put: (row, column, content, style, format = 'general') => {
      for (let i = cells.length; i <= row; i++) cells.push([]);
      const line = cells[row] ?? [];
      for (let i = line.length; i <= column; i++) line.push(null);
      line[column] = content;
      if (style) styles.push({ area: { row, column, rows: 1, columns: 1 }, style, format });
    },
    link: (link) => links.push(link),
    style: (area, style) => styles.push({ area, style, format: 'general' }),
    merge: (area) => merges.push(area),
    height: (row, points) => {
      rows[row] = { height: points };
    },
    chart: (chart) => charts.push(chart),
    down: (count) => {
      at += count;
    },
    model: () => ({ cells, links, styles, merges, rows, charts }),
  };
}
