import { helperIndex, MIRRORED } from '../../core/engine/render/place.ts';
import { renderTemplateWorkbook } from '../../core/engine/render/template-workbook.ts';
import { wilayahSekitar } from '../../core/katalog/daftar-kode/wilayah.ts';
import { katalog } from '../../core/katalog/index.ts';
import { pengaturanBaku } from '../../core/katalog/pengaturan.ts';
import type { Template } from '../../core/kit/template.ts';
import { quotedSheet } from '../../core/workbook/cell.ts';
import { formulaFiller } from '../../core/workbook/formula.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../core/workbook/sheet-model.ts';
import type { DefinedName, WorkbookUpdate } from '../../core/workbook/workbook.ts';
import type { FixtureWorkbook } from './fixture.ts';
import { formulaCell, movedDown, put, typedCells } from './fixture-formulas.ts';
import { type Meaning, meaningsOf } from './fixture-meanings.ts';
import { dayOf, recordAt } from './fixture-snapshot.ts';
import { cellsSeenBy, seenBy } from './fixture-touched.ts';

/** A small workbook, and the templates whose colours are of interest. */
export interface Probed {
  readonly workbook: FixtureWorkbook;
  readonly templates: readonly Template[];
}

/** A formula that colours a cell, written into a cell of its own so that its verdict can be read. */
export interface Probe {
  /** Which of the small workbooks, from 0. */
  readonly workbook: number;
  /** What it means when the formula is TRUE: `red@T01.1.tanggal_lapor`, `missing@…`, or a rule, `VR-01@…`. */
  readonly says: string;
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** One workbook in which many small ones are computed at once. */
export interface ProbeBook {
  readonly sheets: readonly SheetModel[];
  readonly names: readonly DefinedName[];
  readonly probes: readonly Probe[];
}

/** As many records as a fixture has, and one blank row. */
const ROWS = 3;
/** The rows of a small workbook on every sheet; the cover is the longest. */
const HEIGHT = 45;
const CODES = /^CL_/;

/**
 * Stacks copies of the rendered sheets, a block of rows for each small workbook; one code sheet serves all. A program
 * spends far longer on a sheet than on a thousand formulas.
 */
export function probeBook(probed: readonly Probed[]): ProbeBook {
  const settings = pengaturanBaku;
  const context = {
    locale: 'id',
    thisYear: 2024,
    rows: ROWS,
    cover: {},
    near: wilayahSekitar('31'),
    pages: [],
    reference: false,
    settings,
  } as const;
  const rendered = renderTemplateWorkbook(katalog, katalog.templates, context);
  const names = rendered.names.filter(({ name }) => CODES.test(name));
  const lists = rendered.sheets.filter(({ name }) =>
    names.some(({ refersTo }) => refersTo.startsWith(`${quotedSheet(name)}!`)),
  );
  const stacks = katalog.templates.map((template) => stackOf(template, probed, rendered));
  const sheets = [...lists, ...stacks.map(({ sheet }) => sheet)];
  return {
    sheets: sheets.map(({ name, cells }) => ({ ...blankSheet(name), cells })),
    names,
    probes: stacks.flatMap(({ probes }) => probes),
  };
}

interface Stack {
  readonly sheet: SheetModel;
  readonly probes: readonly Probe[];
}

function stackOf(template: Template, probed: readonly Probed[], rendered: WorkbookUpdate): Stack {
  const model = rendered.sheets.find(({ name }) => name === template.sheet);
  if (!model) throw new RangeError(`${template.sheet} is not rendered`);
  const meanings = meaningsOf(template, model, ROWS);
  const lookers = new Set(katalog.templates.filter(({ id }) => seenBy(id).includes(template.id)));
  const cells: CellContent[][] = [];
  const probes: Probe[] = [];
  probed.forEach(({ workbook, templates }, index) => {
    if (template.layout === 'table' && !templates.some((one) => one.layout === 'form' || lookers.has(one)))
      return; // no probe reads these rows, nor does the cover count them
    const records = workbook.records[template.id] ?? [];
    const typed = typedCells(template, model, records);
    const block = templates.includes(template) ? typed : onlyLookedAt(typed, template, templates);
    const down = index * HEIGHT;
    if (block.length > HEIGHT) throw new RangeError(`${template.sheet} needs ${block.length} rows`);
    if (templates.includes(template)) {
      const written = writeProbes(block, template, meanings, records.length + 1);
      for (const probe of written) probes.push({ ...probe, workbook: index, row: probe.row + down });
    }
    const names = parametersOf(workbook, rendered, down);
    while (cells.length < down) cells.push([]);
    for (const line of block) cells.push(line.map((cell) => moved(cell, down, names)));
  });
  return { sheet: { ...model, cells }, probes };
}

/**
 * A sheet that is only looked at needs no helper columns, and no cells that fill themselves unless others read them: the
 * formulas of a hotel's scores take a program longer than all the rest.
 */
function onlyLookedAt(
  block: readonly (readonly CellContent[])[],
  template: Template,
  lookers: readonly Template[],
): CellContent[][] {
  if (template.layout === 'form') return block.map((line) => [...line]);
  const names = Object.keys(template.columns);
  const needed = new Set(lookers.flatMap(({ id }) => cellsSeenBy(id)));
  const isNeeded = (i: number): boolean => {
    const name = names[i] ?? '';
    const column = template.columns[name];
    return !column?.derived || needed.has(`${template.id}.${name}`);
  };
  // A cover counts rows by their helpers.
  const isCounted = lookers.some(({ layout }) => layout === 'form');
  const width = isCounted ? Number.POSITIVE_INFINITY : helperIndex(template, MIRRORED.length) + 1;
  return block.map((line) => line.slice(0, width).map((cell, i) => (isNeeded(i) ? cell : null)));
}

/** Writes the formulas of all highlights right of a sheet's cells. */
function writeProbes(
  block: CellContent[][],
  template: Template,
  meanings: readonly Meaning[],
  rows: number,
): readonly Omit<Probe, 'workbook'>[] {
  const right = Math.max(...block.map((line) => line.length)) + 1;
  return meanings.flatMap(({ highlight: { area, formula }, column: name, says }, i) => {
    const formulaIn = formulaFiller({ ...area, formula });
    return Array.from({ length: Math.min(area.rows, rows) }, (_, offset) => {
      const [row, column] = [area.row + offset, right + i];
      put(block, row, column, formulaCell(formulaIn(row)));
      const place = `${template.id}.${recordAt(template, row + 1)}.${name}`;
      return { says: `${says}@${place}`, sheet: template.sheet, row, column };
    });
  });
}

/** Today is the fixture's day; other parameters are cells of the copied cover. */
function parametersOf(workbook: FixtureWorkbook, { names }: WorkbookUpdate, down: number) {
  const parameters = names.filter(({ name }) => !CODES.test(name));
  return {
    ...Object.fromEntries(parameters.map(({ name, refersTo }) => [name, movedDown(refersTo, down, {})])),
    monev_hari_ini: String(dayOf(workbook.today)),
  };
}

function moved(cell: CellContent, down: number, names: Readonly<Record<string, string>>): CellContent {
  const isFormula = cell !== null && typeof cell === 'object' && 'formula' in cell;
  return isFormula ? formulaCell(movedDown(cell.formula, down, names)) : cell;
}
