import {
  addressOf,
  formulaFiller,
  highlightTheme,
  openAreas,
  positionOf,
  type SheetModel,
  seriesLook,
  theme,
} from '../../../core/index.ts';
import type { MemorySheet } from '../../../core/workbook/memory-sheet.ts';
import type { MemoryWorkbook } from '../../../core/workbook/memory-workbook.ts';
import type { ChartDump, SheetDump, WorkbookDump } from '../dump.ts';
import { looksOf } from '../dump-looks.ts';
import { openRows, shownFill, trimmedFormats, trimmedRows } from '../dump-parts.ts';
import { heightsOf, memoryLooks, pageOf, widthsOf } from './dump-looks.ts';

const known = new WeakMap<MemorySheet, SheetDump>();

/** What a reader sees of a workbook in memory. */
export function dumpMemory(workbook: MemoryWorkbook): WorkbookDump {
  const sheets = workbook.sheets().map((sheet) => {
    const dump = known.get(sheet) ?? dumpSheet(sheet);
    known.set(sheet, dump);
    return dump;
  });
  return { sheets, names: Object.fromEntries(workbook.names()) };
}

function dumpSheet(sheet: MemorySheet): SheetDump {
  const { model, fills, notes, dates, locked, guarded, open } = sheet;
  const { name, state, tabColor, frozen, merges, filter } = model;
  const content = { values: valuesOf(model), formulas: formulasOf(model) };
  const hiddenColumns = [...model.columns.entries()].flatMap(([column, { hidden }]) =>
    hidden ? [column] : [],
  );
  return {
    name,
    state: state === 'visible' ? 'visible' : 'hidden',
    tabColor,
    ...content,
    columnFormats: formatsOf(model, dates),
    looks: looksOf(memoryLooks(model, dates), { ...content, hiddenColumns }),
    widths: widthsOf(model),
    heights: heightsOf(model),
    page: pageOf(model),
    notes: Object.fromEntries(notes),
    fills: fillsOf(model, fills),
    links: linksOf(model),
    frozen,
    hiddenRows: Object.entries(model.rows).flatMap(([row, { hidden }]) => (hidden ? [Number(row)] : [])),
    hiddenColumns,
    inputs: model.inputs.map(({ area, rule, prompt, alert }) => ({
      area,
      rule,
      help: prompt.text,
      strict: alert !== null,
    })),
    highlights: model.highlights.map(({ area, formula, style }) => ({
      area,
      formula,
      fill: highlightTheme[style].fill,
      color: highlightTheme[style].color,
    })),
    protected: guarded || locked,
    open: guarded ? openRows(open ?? openAreas(model)) : {},
    merges,
    filter,
    charts: model.charts.map(dumpChart),
  };
}

function dumpChart({ data, at, source }: SheetModel['charts'][number]): ChartDump {
  const { kind, stacking, title, alt, categoryTitle, valueTitle, series } = data;
  return {
    kind,
    stacking,
    title,
    categoryTitle,
    valueTitle,
    source,
    corner: addressOf(at.row, at.column),
    hasLegend: series.length > 1,
    colors: series.map((_, index) => seriesLook(index).color),
    alt,
  };
}

function valuesOf({ cells }: SheetModel): SheetDump['values'] {
  return trimmedRows(
    cells.map((row) =>
      row.map((cell) => {
        if (cell === null || typeof cell !== 'object') return cell === '' ? null : cell;
        return 'formula' in cell ? null : cell.text;
      }),
    ),
  );
}

function formulasOf({ cells, formulas }: SheetModel): SheetDump['formulas'] {
  const found: Record<string, string> = {};
  for (const fill of formulas) {
    const write = formulaFiller(fill);
    for (let row = fill.row; row < fill.row + fill.rows; row++) {
      if ((cells[row]?.[fill.column] ?? null) === null) found[addressOf(row, fill.column)] = write(row);
    }
  }
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell !== null && typeof cell === 'object' && 'formula' in cell) {
        found[addressOf(row, column)] = cell.formula;
      }
    }
  }
  return found;
}

function linksOf({ cells }: SheetModel): SheetDump['links'] {
  const found: Record<string, { readonly sheet: string; readonly cell: string }> = {};
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell === null || typeof cell !== 'object' || !('text' in cell)) continue;
      found[addressOf(row, column)] = { sheet: cell.sheet, cell: cell.cell };
    }
  }
  return found;
}

function formatsOf({ styles, frozen }: SheetModel, dates: MemorySheet['dates']): SheetDump['columnFormats'] {
  const formats: SheetDump['columnFormats'][number][] = [];
  for (const { area, format } of styles) {
    if (area.row > frozen.rows || area.row + area.rows <= frozen.rows) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      while (formats.length < column) formats.push('other');
      formats[column] = format === 'text' || format === 'date' ? format : 'other';
    }
  }
  for (const { row, column } of [...dates].map(positionOf)) {
    if (row !== frozen.rows) continue;
    while (formats.length < column) formats.push('other');
    formats[column] = 'date';
  }
  return trimmedFormats(formats);
}

function fillsOf({ styles }: SheetModel, over: MemorySheet['fills']): SheetDump['fills'] {
  const found = new Map<string, string | null>();
  for (const { area, style } of styles) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        found.set(addressOf(row, column), theme[style].fill);
      }
    }
  }
  for (const [address, fill] of over) found.set(address, fill);
  return Object.fromEntries([...found].flatMap(([address, fill]) => withColour(address, shownFill(fill))));
}

function withColour(address: string, fill: string | null): readonly (readonly [string, string])[] {
  return fill === null ? [] : [[address, fill]];
}
