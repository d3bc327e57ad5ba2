import { areaAddress, highlightTheme, type SheetModel } from '../core/index.ts';
import type { DrawContext } from './draw-context.ts';
import { highlightFormula } from './formula-dialect.ts';
import type { Range, Sheet } from './services.ts';

/** Sets all conditional formats of a sheet by one call, in the order in which they count. */
export function drawHighlights(sheet: Sheet, { highlights }: SheetModel, { isName }: DrawContext): void {
  if (highlights.length === 0) return;
  const rangeAt = rangesOf(sheet, [...new Set(highlights.map(({ area }) => areaAddress(area)))]);
  const rules = highlights.flatMap(({ area, formula, style }) => {
    const own = highlightFormula(formula, isName);
    const range = rangeAt.get(areaAddress(area));
    if (own === null || !range) return [];
    const { fill, color } = highlightTheme[style];
    return SpreadsheetApp.newConditionalFormatRule()
      .setRanges([range])
      .whenFormulaSatisfied(own)
      .setBackground(`#${fill}`)
      .setFontColor(`#${color}`)
      .build();
  });
  sheet.setConditionalFormatRules(rules);
}

function rangesOf(sheet: Sheet, addresses: string[]): ReadonlyMap<string, Range> {
  const ranges = sheet.getRangeList(addresses).getRanges();
  return new Map(ranges.map((range, i) => [addresses[i] ?? '', range]));
}
