import type { Katalog } from '../../kit/katalog.ts';
import type { Template } from '../../kit/template.ts';
import { quotedSheet } from '../../workbook/cell.ts';
import { blankSheet, type SheetModel } from '../../workbook/sheet-model.ts';
import type { DefinedName } from '../../workbook/workbook.ts';
import { parameterName } from './place.ts';

export const IDENTITY_SHEET = '_monev';

/**
 * The hidden sheet by which the product knows a workbook of its own: catalogue version, templates, and a fingerprint
 * of their columns. It also holds the one cell that asks for today's date.
 */
export function renderIdentity(
  katalog: Katalog,
  templates: readonly Template[],
): { readonly sheet: SheetModel; readonly names: readonly DefinedName[] } {
  const cells = [
    ['produk', 'Monev TPPO'],
    ['versi_templat', katalog.version],
    ['templat', templates.map(({ id }) => id).join(' ')],
    ['sidik_templat', fingerprint(templates)],
    ['hari_ini', { formula: 'TODAY()', value: null }],
  ];
  const sheet: SheetModel = {
    ...blankSheet(IDENTITY_SHEET),
    state: 'veryHidden',
    cells,
    styles: [{ area: { row: 4, column: 1, rows: 1, columns: 1 }, style: 'plain', format: 'date' }],
    columns: [{ width: 18 }, { width: 40 }],
  };
  return {
    sheet,
    names: [{ name: parameterName('hari_ini'), refersTo: `${quotedSheet(IDENTITY_SHEET)}!$B$5` }],
  };
}

/** A short text that changes when a template's columns do (FNV-1a, 64 bits); it guards against mistakes, not malice. */
function fingerprint(templates: readonly Template[]): string {
  const columns = templates.map(({ id, columns: all }) => [
    id,
    ...Object.entries(all).map(([name, { type }]) => `${name}:${type}`),
  ]);
  let hash = 0xcbf29ce484222325n;
  for (const character of JSON.stringify(columns)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
