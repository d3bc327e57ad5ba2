import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { createTemplates } from '../../core/commands/create-templates.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { SheetModel } from '../../core/workbook/sheet-model.ts';
import { type FixtureWorkbook, readFixtures, workbookOf } from './fixture.ts';
import { parseFixture } from './fixture-format.ts';
import { typeRecords } from './fixture-formulas.ts';

/** The baselines with some cells changed, named and written as in fixtures: `{ 'T02.2.kode_korban': '∅' }`. */
export function baselinesWith(cells: Readonly<Record<string, string>>): FixtureWorkbook {
  const [names, values] = [Object.keys(cells), Object.values(cells)];
  const table = [[...names, 'melanggar'], ['--'], [...values, '']].map((line) => `| ${line.join(' | ')} |`);
  const [, row] = parseFixture(['# T00 Sampul', '', ...table].join('\n'), 'uji.md').rows;
  if (!row) throw new Error('a table has a row');
  return workbookOf(row, readFixtures());
}

/** The template workbook of the baselines' city and month with a small workbook typed in, as an .xlsx file. */
export function fileOf({ records }: FixtureWorkbook): Promise<Uint8Array> {
  const { sheets, names } = createTemplates({
    region: '31.73',
    period: { kind: 'month', year: 2024, number: 7 },
    agency: 'UPTD_PPA',
    templates: [],
    rows: 5,
    locale: 'id',
    thisYear: 2024,
  });
  const typed = sheets.map((sheet): SheetModel => {
    const template = katalog.templates.find((one) => one.sheet === sheet.name);
    const cells = sheet.cells.map((row) => [...row]);
    if (template) typeRecords(cells, template, records[template.id] ?? []);
    return { ...sheet, cells };
  });
  return writeWorkbook({
    sheets: typed,
    names,
    properties: { title: 'Monev TPPO', creator: 'Monev TPPO' },
  });
}
