import type { ParameterNode } from '../../kit/expression/nodes.ts';
import type { Katalog } from '../../kit/katalog.ts';
import type { Template } from '../../kit/template.ts';
import { quotedSheet } from '../../workbook/cell.ts';
import { blankSheet, type SheetModel } from '../../workbook/sheet-model.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import type { CellEdit, DefinedName, SheetEdits } from '../../workbook/workbook.ts';
import { settingsOf } from '../parameters-of.ts';
import { parameterName, SETTINGS } from './place.ts';

export const IDENTITY_SHEET = '_monev';

/**
 * The hidden sheet by which the product knows a workbook of its own: catalogue version, templates, and a fingerprint
 * of their columns. It also holds the one cell that asks for today's date, and the settings that columns are computed
 * with: formulas look there, and a check brings them up to date.
 */
export function renderIdentity(
  katalog: Katalog,
  templates: readonly Template[],
  settings: Readonly<Record<string, number>> = {},
): { readonly sheet: SheetModel; readonly names: readonly DefinedName[] } {
  const numbers = settingsNamed(templates).map(({ name, usual }) => [name, settings[name] ?? usual ?? null]);
  const cells = [
    ['produk', 'Monev TPPO'],
    ['versi_templat', katalog.version],
    ['templat', templates.map(({ id }) => id).join(' ')],
    ['sidik_templat', fingerprint(templates)],
    ['hari_ini', { formula: 'TODAY()', value: null }],
    ...numbers,
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
    names: [
      { name: parameterName('hari_ini'), refersTo: `${IN_SHEET}$B$${FIRST_SETTING}` },
      {
        name: parameterName(SETTINGS),
        refersTo: `${IN_SHEET}$A$${FIRST_SETTING + 1}:$B$${FIRST_SETTING + Math.max(1, numbers.length)}`,
      },
    ],
  };
}

const IN_SHEET = `${quotedSheet(IDENTITY_SHEET)}!`;
/** The first row of the settings, counted from 0; above it stands today. */
const FIRST_SETTING = 5;

function settingsNamed(templates: readonly Template[]): readonly ParameterNode[] {
  return templates.filter(({ layout }) => layout === 'table').flatMap(settingsOf);
}

/** What has to change on the hidden sheet of a workbook so that its columns are computed with these settings. */
export function settingEdits(
  snapshot: Snapshot,
  templates: readonly Template[],
  settings: Readonly<Record<string, number>>,
): readonly SheetEdits[] {
  const sheet = sheetNamed(snapshot, IDENTITY_SHEET);
  const [keys, values] = sheet?.columns ?? [];
  if (!sheet || keys?.values[0] !== 'produk') return [];
  const cells = settingsNamed(templates).flatMap(({ name, usual }): readonly CellEdit[] => {
    const row = keys.values.indexOf(name, FIRST_SETTING);
    const [before, after] = [values?.values[row] ?? null, settings[name] ?? usual ?? null];
    return row < 0 || before === after ? [] : [{ row, column: 1, before, after }];
  });
  return cells.length === 0 ? [] : [{ sheet: sheet.name, cells }];
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
