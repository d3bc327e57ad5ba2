import type { Duties } from '../../kit/duty.ts';
import type { ColumnNode } from '../../kit/expression/nodes.ts';
import { everyNode } from '../../kit/expression/walk.ts';
import type { Template } from '../../kit/template.ts';
import { addressOf, columnLetters, quotedSheet } from '../../workbook/cell.ts';
import { FIRST_ROW, FORM } from '../decode/layout.ts';
import type { Place } from '../expression/formula.ts';
import { Unsayable } from '../expression/formula-writer.ts';
import { settingsOf } from '../parameters-of.ts';
import type { CarriedChildren } from './child-lists.ts';
import { dutyAddress } from './duty-place.ts';
import { labelsName } from './label-ranges.ts';

/** Where the columns of a workbook's templates stand, and what formulas on one of its data sheets may name. */
export interface Grid {
  readonly templates: readonly Template[];
  /** Prepared rows of each table. */
  readonly rows: number;
  /** The lists of children that its code sheet has. */
  readonly carried: readonly CarriedChildren[];
  /** What the cover computes; absent where there is none. */
  readonly duties?: Duties;
}

/** The place of formulas in the first data row of a template's sheet; `foreign` tells whether one looked at another sheet. */
export interface SheetPlace extends Place {
  foreign(): boolean;
}

/** Parameters that data sheets mirror in hidden cells of their own header row, since conditional formats of Google Sheets cannot look at another sheet. */
export const MIRRORED = ['hari_ini', 'data_per_tanggal', 'tahun', 'tanggal_akhir'] as const;

/** The parameters that one template's sheet mirrors: those of all sheets, what tells which rows are reported, and settings. */
export function mirroredOn(template: Template): readonly string[] {
  const known = mirrored.get(template);
  if (known) return known;
  const names = namesMirrored(template);
  mirrored.set(template, names);
  return names;
}

// Every formula of a sheet asks where its hidden cells begin.
const mirrored = new WeakMap<Template, readonly string[]>();

function namesMirrored(template: Template): readonly string[] {
  const { reported } = template;
  const named = reported === null ? [] : everyNode(reported);
  const own = named.flatMap((node) => (node.kind === 'parameter' ? [node.name] : []));
  return [...new Set([...MIRRORED, ...own, ...settingsOf(template).map(({ name }) => name)])];
}

/** The name of the table, on the hidden sheet of the product, in which a workbook keeps settings by their keys. */
export const SETTINGS = 'pengaturan';

/** The defined name of a parameter; the prefix keeps clear of names that users gave. */
export function parameterName(name: string): string {
  return `monev_${name}`;
}

/** The sheet column of a template's column, counted from 0; columns stand in the order of the declaration. */
export function columnIndex(template: Template, name: string): number {
  const index = Object.keys(template.columns).indexOf(name);
  if (index < 0) throw new RangeError(`${template.id} has no column ${name}`);
  return index;
}

/** The sheet column of the hidden helper number `i` of a template, right of its own columns. */
export function helperIndex(template: Template, i: number): number {
  return Object.keys(template.columns).length + i;
}

export function placeOn(template: Template, grid: Grid): SheetPlace {
  let foreign = false;
  const elsewhere = (text: string): string => {
    foreign = true;
    return text;
  };
  return {
    foreign: () => foreign,
    cell: (column) => cellAddress(column, template),
    range: (column) => elsewhere(rangeAddress(column, grid)),
    parameter: (name) => parameterAddress(name, template, grid),
    labels: (list, group) => elsewhere(labelsName(list, group)),
  };
}

function cellAddress({ table, name }: ColumnNode, template: Template): string {
  if (table.id !== template.id) throw new RangeError(`${table.id}.${name} is not on ${template.sheet}`);
  if (template.layout === 'form')
    return `$${columnLetters(FORM.value)}$${FORM.row + columnIndex(template, name) + 1}`;
  return `$${columnLetters(columnIndex(template, name))}${FIRST_ROW + 1}`;
}

function rangeAddress({ table, name }: ColumnNode, { templates, rows }: Grid): string {
  const template = templates.find(({ id }) => id === table.id);
  if (!template) throw new Unsayable(`${table.sheet} is not in this workbook`);
  const letters = columnLetters(columnIndex(template, name));
  return `${quotedSheet(template.sheet)}!$${letters}$${FIRST_ROW + 1}:$${letters}$${FIRST_ROW + rows}`;
}

function parameterAddress(name: string, template: Template, { duties }: Grid): string {
  if (template.layout === 'form') {
    const own = duties?.cover === template ? dutyAddress(duties, name) : null;
    return own ?? parameterName(name);
  }
  const position = mirroredOn(template).indexOf(name);
  return position < 0 ? parameterName(name) : `$${columnLetters(helperIndex(template, position))}$1`;
}

/** The absolute address of a form's cell, for defined names. */
export function formCell(template: Template, name: string): string {
  const address = addressOf(FORM.row + columnIndex(template, name), FORM.value);
  return `${quotedSheet(template.sheet)}!${address.replace(/[A-Z]+|\d+/g, '$$$&')}`;
}

/** The cell of a form's sheet at an address of its own, for defined names. */
export function onForm(form: Template, address: string): string {
  return `${quotedSheet(form.sheet)}!${address}`;
}
