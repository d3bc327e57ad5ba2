import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { reportWorkbook } from '../../cli/report-workbook.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import { laporanDari, provinsi37 } from './laporan-dunia.ts';
import { misplaced } from './skema-urutan.ts';

/** Where the schemas of ECMA-376 (part 4, transitional) lie: `sml.xsd`, `dml-chart.xsd` and what they name. */
const FOLDER = process.env['OOXML_SCHEMAS'] ?? '';

/** The schema of each kind of part. */
const SCHEMAS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/(workbook|styles|sharedStrings)\.xml$|^xl\/worksheets\/[^/]+\.xml$/, 'sml.xsd'],
  [/^xl\/charts\/chart\d+\.xml$/, 'dml-chart.xsd'],
  [/^xl\/drawings\/drawing\d+\.xml$/, 'dml-spreadsheetDrawing.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
];

let parts: ReadonlyMap<string, string>;

beforeAll(async () => {
  const period = { kind: 'year', year: 2023, number: 0 } as const;
  const previous = provinsi37(2022, [0, 6, 6, 20, 5, 6]);
  const all = new Map<string, string>();
  for (const edition of ['internal', 'public'] as const) {
    const report = laporanDari(provinsi37(), { period, previous, edition });
    const zip = openZip(await reportWorkbook(report, 'id'));
    for (const name of zip.names) all.set(`${edition} ${name}`, Buffer.from(zip.read(name)).toString('utf8'));
  }
  parts = all;
}, 240_000);

test('every element of a report stands where the standard has it', () => {
  const faults = [...parts].flatMap(([name, xml]) => misplaced(xml).map((fault) => `${name}: ${fault}`));
  expect(faults).toEqual([]);
  expect([...parts.keys()].filter((name) => name.includes('xl/charts/chart')).length).toBeGreaterThan(10);
});

test('the order of elements is looked at', () => {
  const sheet = '<worksheet><sheetData><row><c><v>1</v><f>A1</f></c></row></sheetData><cols/></worksheet>';
  expect(misplaced(sheet)).toEqual(['f in c', 'cols in worksheet']);
});

test('every part of a report is valid by the schemas of the standard', (context) => {
  if (!existsSync(join(FOLDER, 'sml.xsd'))) context.skip('OOXML_SCHEMAS names no folder with the schemas');
  const faults: string[] = [];
  for (const [key, xml] of parts) {
    const name = key.slice(key.indexOf(' ') + 1);
    const schema = SCHEMAS.find(([pattern]) => pattern.test(name))?.[1];
    if (!schema) continue;
    const run = spawnSync('xmllint', ['--noout', '--schema', join(FOLDER, schema), '-'], { input: xml });
    if (run.error !== undefined) context.skip('xmllint is not installed');
    if (run.status !== 0) faults.push(`${key}: ${run.stderr.toString().slice(0, 300)}`);
  }
  expect(faults).toEqual([]);
}, 240_000);
