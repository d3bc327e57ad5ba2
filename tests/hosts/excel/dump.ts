import { type Area, addressOf, type InputRule } from '../../../core/index.ts';
import type { ChartDump, SheetDump, WorkbookDump } from '../dump.ts';
import { looksOf } from '../dump-looks.ts';
import { listRule, openRows, shownFill, trimmedFormats, trimmedRows } from '../dump-parts.ts';
import { excelLooks, heightsOf, widthsOf } from './dump-looks.ts';
import { pageOf } from './dump-page.ts';
import type { SimExcel } from './excel.ts';
import { WHOLE } from './model/address.ts';
import type { ChartState, Sheet, Validation } from './model/book.ts';
import { lookAt, lookRegions } from './model/looks.ts';

const RECORD_SHEET = '_monev_tanda';

/** What a reader sees of the workbook that is open in a simulated Excel. */
export function dumpExcel({ book }: SimExcel): WorkbookDump {
  return {
    sheets: book.sheets.filter(({ name }) => name !== RECORD_SHEET).map(dumpSheet),
    names: Object.fromEntries(book.names.map(({ name, formula }) => [name, formula.slice(1)])),
  };
}

function dumpSheet(sheet: Sheet): SheetDump {
  const extent = sheet.cells.extent(WHOLE);
  const frozen = frozenOf(sheet);
  const content = contentOf(sheet, extent);
  const hiddenRows = hidden(sheet, 'rowHidden', ({ row, rows }) => [row, rows]);
  const hiddenColumns = hidden(sheet, 'columnHidden', ({ column, columns }) => [column, columns]);
  return {
    name: sheet.name,
    state: sheet.visibility === 'Visible' ? 'visible' : 'hidden',
    tabColor: shownTab(sheet),
    ...content,
    columnFormats: formatsOf(sheet, frozen.rows),
    looks: looksOf(excelLooks(sheet), { ...content, hiddenColumns }),
    widths: widthsOf(sheet, hiddenColumns),
    heights: heightsOf(sheet, hiddenRows),
    page: pageOf(sheet),
    notes: Object.fromEntries(sheet.notes),
    fills: fillsOf(sheet),
    links: linksOf(sheet),
    frozen,
    hiddenRows,
    hiddenColumns,
    inputs: inputsOf(sheet),
    highlights: sheet.conditions.map(({ area, formula, looks }) => ({
      area,
      formula: formula.slice(1),
      fill: shownFill(looks.get('fill.color')) ?? '',
      color: looks.get('font.color')?.slice(1) ?? '',
    })),
    protected: sheet.protection !== null,
    open: sheet.protection === null ? {} : openRows(openAreasOf(sheet)),
    merges: sheet.merges,
    filter: sheet.filter,
    charts: sheet.charts.map(dumpChart),
  };
}

function openAreasOf(sheet: Sheet): readonly Area[] {
  const parts = lookRegions(sheet, 'protection.locked').within(WHOLE);
  return parts.flatMap(({ area, value }) => (value === false ? [area] : []));
}

function dumpChart({ type, source, corner, texts, colors, hasLegend }: ChartState): ChartDump {
  const kind = type.startsWith('Bar') ? 'bar' : type.startsWith('Column') ? 'column' : 'line';
  return {
    kind,
    stacking: type.endsWith('100') ? 'percent' : type.endsWith('Stacked') ? 'stacked' : 'none',
    title: texts.get('title') ?? '',
    categoryTitle: texts.get('categories') ?? '',
    valueTitle: texts.get('values') ?? '',
    source,
    corner: corner && addressOf(corner.row, corner.column),
    hasLegend,
    colors: [...colors.values()].map((color) => color.slice(1).toUpperCase()),
    alt: null,
  };
}

function contentOf(sheet: Sheet, extent: Area | null): Pick<SheetDump, 'values' | 'formulas'> {
  const formulas: Record<string, string> = {};
  const rows = Array.from({ length: extent ? extent.row + extent.rows : 0 }, (_, row) =>
    Array.from({ length: extent ? extent.column + extent.columns : 0 }, (_, column) => {
      const cell = sheet.cells.at(row, column);
      if (!cell?.formula) return cell?.value ?? null;
      formulas[addressOf(row, column)] = cell.formula().slice(1);
      return null;
    }),
  );
  return { values: trimmedRows(rows), formulas };
}

function shownTab({ tabColor }: Sheet): string | null {
  return tabColor === '' ? null : tabColor.slice(1).toUpperCase();
}

function frozenOf({ frozen }: Sheet): SheetDump['frozen'] {
  if (!frozen) return { rows: 0, columns: 0 };
  return {
    rows: frozen.rows === WHOLE.rows ? 0 : frozen.rows,
    columns: frozen.columns === WHOLE.columns ? 0 : frozen.columns,
  };
}

function formatsOf({ numberFormats }: Sheet, row: number): SheetDump['columnFormats'] {
  const line = numberFormats.within({ row, column: 0, rows: 1, columns: WHOLE.columns });
  const width = Math.max(0, ...line.map(({ area }) => area.column + area.columns));
  return trimmedFormats(
    Array.from({ length: width }, (_, column) => {
      const format = numberFormats.at(row, column) ?? 'General';
      if (format === '@') return 'text';
      return /[dy]/.test(format) ? 'date' : 'other';
    }),
  );
}

function fillsOf(sheet: Sheet): SheetDump['fills'] {
  const fills: Record<string, string> = {};
  for (const { area, value } of lookRegions(sheet, 'fill.color').within(WHOLE)) {
    const fill = shownFill(String(value));
    if (fill === null || lookAt(sheet, area.row, area.column, 'fill.pattern') !== 'Solid') continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        fills[addressOf(row, column)] = fill;
      }
    }
  }
  return fills;
}

const REFERENCE = /^'((?:[^']|'')+)'!([A-Z]+\d+)$/;

function linksOf({ links }: Sheet): SheetDump['links'] {
  return Object.fromEntries(
    links.within(WHOLE).map(({ area, value }) => {
      const [, sheet = '', cell = ''] = REFERENCE.exec(value.documentReference ?? '') ?? [];
      return [addressOf(area.row, area.column), { sheet: sheet.replaceAll("''", "'"), cell }];
    }),
  );
}

function hidden(
  sheet: Sheet,
  path: string,
  spanOf: (area: Area) => readonly [number, number],
): readonly number[] {
  return lookRegions(sheet, path)
    .within(WHOLE)
    .filter(({ value }) => value === true)
    .flatMap(({ area }) => {
      const [from, count] = spanOf(area);
      return Array.from({ length: count }, (_, i) => from + i);
    })
    .sort((a, b) => a - b);
}

function inputsOf({ validations }: Sheet): SheetDump['inputs'] {
  return validations.within(WHOLE).map(({ area, value }) => ({
    area,
    rule: ruleOf(value),
    help: value.prompt?.showPrompt ? value.prompt.message : '',
    strict: value.errorAlert?.showAlert === true,
  }));
}

const KINDS = {
  wholeNumber: 'integer',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
} as const;

function ruleOf({ rule }: Validation): InputRule {
  const [name, details] = Object.entries(rule ?? {})[0] ?? [];
  if (name === undefined || typeof details !== 'object' || details === null) return { kind: 'any' };
  const facts = new Map(Object.entries(details));
  if (name === 'list') return listRule(String(facts.get('source')).slice(1));
  const kind = Object.entries(KINDS).find(([native]) => native === name)?.[1];
  if (!kind) throw new TypeError(`a rule of kind ${name}`);
  return { kind, min: numberIn(facts.get('formula1')), max: numberIn(facts.get('formula2')) };
}

function numberIn(bound: unknown): number {
  return Number(String(bound).replace('=', ''));
}
