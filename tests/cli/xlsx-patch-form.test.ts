import { describe, expect, test } from 'vitest';
import { blankSheet, type SheetModel } from '../../core/index.ts';
import { bookOf, changedParts, partOf } from './xlsx-patch-book.ts';
import { packageFaults } from './xlsx-patch-check.ts';
import { NAME, PART, sheetOf } from './xlsx-patch-result.ts';
import { cleared, markAt, marked, withSheets } from './xlsx-patch-update.ts';

describe('a form that is put in', () => {
  const area = { row: 1, column: 0, rows: 9, columns: 1 };
  const form: SheetModel = {
    ...blankSheet(NAME),
    cells: [['nik']],
    styles: [{ area, style: 'input', format: 'text' }],
    inputs: [
      {
        area,
        rule: { kind: 'textLength', min: 16, max: 16 },
        prompt: { title: 'NIK', text: 'Isi 16 angka.' },
        alert: null,
      },
    ],
    highlights: [{ area, formula: '$A2=""', style: 'missing' }],
    notes: [{ row: 0, column: 0, text: 'Nomor induk kependudukan.' }],
    protected: true,
  };
  const file = withSheets(bookOf(), form);
  const part = partOf(file, PART);

  test('has its input rules, highlights and protection in their order', () => {
    expect(part).toMatch(/<sheetProtection .*<conditionalFormatting .*<dataValidations .*<legacyDrawing /);
    expect(partOf(file, 'xl/styles.xml')).toContain('<dxfs count="1"><dxf>');
    expect(packageFaults(file)).toEqual([]);
  });

  test('has its notes, and can carry marks besides', () => {
    const both = marked(file, [markAt('A1'), markAt('A3')], NAME);
    expect(sheetOf(both).columns[0]?.notes).toEqual({ 0: 'Nomor induk kependudukan.', 2: 'Periksa A3.' });
    expect(changedParts(file, cleared(both, NAME)).filter((name) => !/styles|vml/.test(name))).toEqual([]);
  });

  test('is the same when it is put in again', () => {
    expect(changedParts(file, withSheets(file, form))).toEqual([]);
  });
});
