import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../cli/xlsx/read-workbook.ts';
import { writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { createTemplates, katalog, type SheetModel, type TemplateOptions } from '../../core/index.ts';

const OPTIONS: TemplateOptions = {
  region: '31.73',
  period: { kind: 'month', year: 2024, number: 7 },
  agency: 'DPPPA',
  templates: [],
  rows: 2000,
  locale: 'id',
  thisYear: 2024,
};
const PROPERTIES = { title: 'Monev TPPO', creator: 'Monev TPPO' };
const FORM = /^T\d\d /;
/** What computes anew with every entry, and what reads another cell by a text. */
const VOLATILE = /\b(?:NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/;

describe('a workbook of all twelve forms with 2,000 rows', () => {
  const { sheets, names } = createTemplates(OPTIONS);

  it('is under 3 MB, and every form is there when it is read again', async () => {
    const bytes = await writeWorkbook({ sheets, names, properties: PROPERTIES });
    expect(bytes.length).toBeLessThan(3_000_000);
    const read = readXlsx(bytes, { fileName: null }).sheets.map(({ name }) => name);
    for (const { sheet } of katalog.templates) expect(read).toContain(sheet);
  });

  it('computes nothing anew but today, in one cell', () => {
    const formulas = sheets.flatMap(formulasOf);
    expect(formulas.length).toBeGreaterThan(500);
    expect(formulas.filter((formula) => VOLATILE.test(formula))).toEqual([]);
    expect(formulas.filter((formula) => formula.includes('TODAY('))).toHaveLength(1);
  });

  it('prints each form on the width of a page, with its header on each', () => {
    for (const { name, print } of sheets.filter((sheet) => FORM.test(sheet.name)))
      expect([name, print.pagesWide >= 1, print.repeatRows >= 1 || name.startsWith('T00')]).toEqual([
        name,
        true,
        true,
      ]);
  });
});

it.each(['id', 'en'] as const)(
  'the guide explains the forms that are there, with an example: %s',
  (locale) => {
    const { sheets } = createTemplates({ ...OPTIONS, rows: 5, templates: ['T02', 'T05'], locale });
    const guide = sheets.find(({ name }) => !FORM.test(name) && /Petunjuk|Guide/.test(name));
    const text = (guide?.cells ?? []).flat().map(String).join('\n');
    for (const { id, title } of katalog.templates) {
      const isThere = ['T00', 'T02', 'T05'].includes(id);
      expect([id, text.includes(title[locale])]).toEqual([id, isThere]);
    }
    expect(text).toContain(
      katalog.templates.find(({ id }) => id === 'T02')?.columns['kode_korban']?.example ?? '-',
    );
  },
);

function formulasOf({ cells, formulas, inputs, highlights }: SheetModel): readonly string[] {
  const inCells = cells
    .flat()
    .flatMap((cell) => (typeof cell === 'object' && cell && 'formula' in cell ? [cell.formula] : []));
  const inInputs = inputs.flatMap(({ rule }) => ('formula' in rule ? [String(rule.formula)] : []));
  return [
    ...inCells,
    ...formulas.map(({ formula }) => formula),
    ...inInputs,
    ...highlights.map(({ formula }) => formula),
  ];
}
