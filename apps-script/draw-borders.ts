import { areaAddress, type Style, type StyleName, theme } from '../core/index.ts';
import type { Sheet } from './services.ts';

const LINE = '#0b3c5d';

/** Gridlines, which Google Sheets shows, stand for thin borders. */
const BORDERS = [
  'thick-bottom',
  'dashed-bottom',
  'dotted-bottom',
] as const satisfies readonly Style['border'][];

type Border = (typeof BORDERS)[number];

/** Draws the borders under headers, one call for each kind of line. */
export function drawBorders(sheet: Sheet, styles: readonly (readonly StyleName[])[]): void {
  const { SOLID_THICK, DASHED, DOTTED } = SpreadsheetApp.BorderStyle;
  const lines = { 'thick-bottom': SOLID_THICK, 'dashed-bottom': DASHED, 'dotted-bottom': DOTTED };
  for (const border of BORDERS) {
    const addresses = runsOf(styles, border);
    if (addresses.length === 0) continue;
    sheet.getRangeList(addresses).setBorder(null, null, true, null, null, null, LINE, lines[border]);
  }
}

/** The cells with that border as addresses of runs along the rows. */
function runsOf(styles: readonly (readonly StyleName[])[], border: Border): string[] {
  const runs: string[] = [];
  for (const [row, line] of styles.entries()) {
    let start = -1;
    for (let column = 0; column <= line.length; column++) {
      const style = line[column];
      const has = style !== undefined && theme[style].border === border;
      if (has && start < 0) start = column;
      if (has || start < 0) continue;
      runs.push(areaAddress({ row, column: start, rows: 1, columns: column - start }));
      start = -1;
    }
  }
  return runs;
}
