import { FIRST_ROW } from '../../core/engine/decode/layout.ts';
import type { FigurePlace } from '../../core/engine/indicator/formula/place.ts';
import { type RegionRow, regionRows } from '../../core/engine/indicator/formula/region-rows.ts';
import type { Scope } from '../../core/engine/indicator/scope.ts';
import { renderCodeSheet } from '../../core/engine/render/code-sheet.ts';
import { labelsName } from '../../core/engine/render/label-ranges.ts';
import { type Cells, FILLED, INVALID } from '../../core/engine/table.ts';
import { katalog } from '../../core/katalog/index.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';
import type { Column } from '../../core/kit/column.ts';
import type { Template } from '../../core/kit/template.ts';
import { type CellValue, columnLetters } from '../../core/workbook/cell.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../core/workbook/sheet-model.ts';
import { type Snapshot, sheetNamed } from '../../core/workbook/snapshot.ts';
import type { DefinedName } from '../../core/workbook/workbook.ts';

/** A workbook with copies of all rows of a scope, and what figures name beside them. */
export interface CopyBook {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly DefinedName[];
  readonly place: FigurePlace;
}

const PARAMETERS = 'Parameter';
const REGIONS = 'Wilayah';

/** Draws the rows of a scope as a report does; cells that cannot be read are copied as they stand. */
export function copyBook(scope: Scope, snapshots: readonly Snapshot[]): CopyBook {
  const tables = katalog.templates.filter(({ layout }) => layout === 'table');
  const codes = renderCodeSheet(katalog.templates, 'id', [], new Set());
  const parameters = Object.entries(scope.evaluation.data.parameters);
  const parameterCell = (name: string): string =>
    `${PARAMETERS}!$B$${parameters.findIndex(([key]) => key === name) + 1 || parameters.length + 1}`;
  const rows = regionRows(indikator, scope);
  const sheets = tables.map((template) => dataSheet(template, scope, snapshots));
  const place: FigurePlace = {
    sheets: Object.fromEntries(tables.map((template) => [template.id, sheetPlace(template, scope)])),
    dimensions: scope.dimensions,
    window: { first: parameterCell('periode_awal'), last: parameterCell('periode_akhir') },
    regions: regionPlace(rows),
    parameter: parameterCell,
    labels: labelsName,
  };
  return {
    sheets: [
      { ...blankSheet(PARAMETERS), cells: parameters.map(([key, value]) => [key, known(value)]) },
      { ...blankSheet(REGIONS), cells: rows.map(regionCells) },
      codes.sheet,
      ...sheets,
    ],
    names: codes.names,
    place,
  };
}

function known(value: number | undefined): CellContent {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function regionCells({ code, label, sending, compared, bases }: RegionRow): readonly CellContent[] {
  return [code, label, sending, compared, ...Object.values(bases)];
}

function regionPlace(rows: readonly RegionRow[]): FigurePlace['regions'] {
  const range = (column: number): string =>
    `${REGIONS}!$${columnLetters(column)}$1:$${columnLetters(column)}$${rows.length}`;
  const bases = Object.keys(rows[0]?.bases ?? {});
  return {
    list: rows.map(({ code }) => code),
    codes: range(0),
    labels: range(1),
    sending: range(2),
    compared: range(3),
    bases: Object.fromEntries(bases.map((key, i) => [key, range(4 + i)])),
  };
}

/** The region of each row's workbook stands right of the form's columns. */
function sheetPlace(template: Template, { union }: Scope): FigurePlace['sheets'][string] {
  const width = Object.keys(template.columns).length;
  const length = union.tables[template.id]?.length ?? 0;
  return {
    name: template.sheet,
    lastRow: FIRST_ROW + length,
    free: width + 1,
    sender: `$${columnLetters(width)}${FIRST_ROW + 1}`,
  };
}

function dataSheet(template: Template, scope: Scope, snapshots: readonly Snapshot[]): SheetModel {
  const table = scope.union.tables[template.id];
  const books = scope.union.bookOf[template.id] ?? new Int32Array();
  const names = Object.keys(template.columns);
  const records = Array.from(books, (book, row): readonly CellContent[] => {
    const raw = snapshots[book] && sheetNamed(snapshots[book], template.sheet);
    const cells = names.map((name, column) => {
      const own = table?.columns[name];
      const declared = template.columns[name];
      if (!own || !declared) return null;
      if (own.state[row] === INVALID && !declared.derived)
        return raw?.columns[column]?.values[table?.rows[row] ?? -1] ?? null;
      return own.state[row] === FILLED ? shown(own, row, declared) : null;
    });
    return [...cells, scope.senders[book]?.region ?? ''];
  });
  const header = [names.map((name) => name), names.map((name) => template.columns[name]?.label.id ?? name)];
  return { ...blankSheet(template.sheet), cells: [...header, ...records] };
}

const DIGITS = /^\d+$/;

/** What a cell shows in its normal form. */
function shown(cells: Cells, row: number, { list }: Column): CellValue {
  const label = (value: number): string => list?.codes[value]?.label.id ?? '';
  switch (cells.kind) {
    case 'number':
    case 'text':
      return cells.values[row] ?? null;
    case 'choice': {
      const text = label(cells.values[row] ?? -1);
      return DIGITS.test(text) ? Number(text) : text;
    }
    case 'set':
      return (cells.pool[cells.values[row] ?? -1] ?? []).map(label).join('; ');
  }
}
