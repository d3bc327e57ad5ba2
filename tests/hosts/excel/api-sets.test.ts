import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newApis } from '../../../tools/office-api-sets.ts';

/** A use of an API a line, in a function that is given a sheet; the version and the name of what is newer than ExcelApi 1.6. */
const USES = [
  ['a method', "sheet.notes.add('A1', 'x');", '1.18', 'notes'],
  ['a property that is set', "sheet.tabColor = '';", '1.7', 'tabColor'],
  ['a property that is taken out', 'const { tabColor } = sheet; return tabColor;', '1.7', 'tabColor'],
  ['an option', 'sheet.getRange().getRowProperties({ rowHidden: true });', '1.9', 'rowHidden'],
  ['a property that is loaded by its name', "sheet.load('name,tabColor');", '1.7', 'tabColor'],
  ['one of several names that are loaded', "sheet.load(['name', 'tabColor']);", '1.7', 'tabColor'],
  ['a path that is loaded', "sheet.load('autoFilter/enabled');", '1.9', 'enabled'],
  ['a path through a list', "sheet.tables.load('items/autoFilter/enabled');", '1.9', 'enabled'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'monev-api-'));
const project = join(folder, 'tsconfig.json');
let found: readonly string[] = [];

beforeAll(() => {
  const types = resolve('node_modules/@types');
  const compilerOptions = { strict: true, lib: ['es2022', 'dom'], types: ['office-js'], typeRoots: [types] };
  const code = USES.map(([, body], i) => `export function f${i}(sheet: Excel.Worksheet) { ${body} }\n`);
  writeFileSync(project, JSON.stringify({ compilerOptions, files: ['code.ts'] }));
  writeFileSync(join(folder, 'code.ts'), code.join(''));
  found = newApis(project, '1.6');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the guard of the API sets finds what is above the version', () => {
  it.each(USES.map(([what, , since, name], i) => ({ what, since, name, line: i + 1 })))(
    '$what',
    ({ since, name, line }) => {
      expect(found).toContain(`${name} (ExcelApi ${since}) at code.ts:${line}`);
    },
  );

  it('and nothing else', { timeout: 60_000 }, () => {
    expect(newApis(project, '1.18')).toEqual([]);
  });
});
