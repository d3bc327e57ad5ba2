import { createTemplates } from '../../core/index.ts';
import type { Sheet } from '../services.ts';
import { openWorkbook } from '../workbook.ts';
import type { Check } from './checks.ts';

const NAME = 'probe_daftar';
const LONGEST_FORMULA = 7000;

/** Copies, colours, links, and the whole job. */
export const drawingChecks: readonly Check[] = [
  {
    question: 'One row copied to many takes formulas along, each for its own row',
    expected: '=$A4+$A$1',
    answer: (sheet) => {
      sheet.getRange(2, 2).setFormula('=$A2+$A$1');
      const { PASTE_NORMAL } = SpreadsheetApp.CopyPasteType;
      sheet.getRange(2, 1, 1, 3).copyTo(sheet.getRange(3, 1, 5, 3), PASTE_NORMAL, false);
      return sheet.getRange(4, 2).getFormula();
    },
  },
  {
    question: 'A copy of data validation repeats a rule with a formula for each row',
    expected: '=LEN($A4)<=5',
    answer: (sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=LEN($A2)<=5').build();
      sheet.getRange(2, 1).setDataValidation(rule);
      const { PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
      sheet.getRange(2, 1).copyTo(sheet.getRange(3, 1, 5, 1), PASTE_DATA_VALIDATION, false);
      return String(sheet.getRange(4, 1).getDataValidation()?.getCriteriaValues()[0]);
    },
  },
  {
    question: 'A conditional format may name a range through INDIRECT',
    expected: '1',
    answer: (sheet, book) => {
      book.setNamedRange(NAME, sheet.getRange(1, 3, 5, 1));
      return rulesAfter(sheet, `=ISNUMBER(MATCH($A1;INDIRECT("${NAME}");0))`);
    },
  },
  {
    question: `A conditional format takes a formula of ${LONGEST_FORMULA} characters`,
    expected: '1',
    answer: (sheet) => {
      const part = ';$A1="pilihan yang panjang"';
      return rulesAfter(sheet, `=OR(FALSE${part.repeat(Math.ceil(LONGEST_FORMULA / part.length))})`);
    },
  },
  {
    question: 'Cells without a background are white',
    expected: '#ffffff',
    answer: (sheet) => sheet.getRange(1, 1).getBackground(),
  },
  {
    question: 'Banded cells tell no colour of their own (not relied on)',
    expected: '#ffffff',
    answer: (sheet) => {
      sheet.getRange(1, 1, 6, 3).applyRowBanding();
      return sheet.getRange(3, 1).getBackground();
    },
  },
  {
    question: 'A link to a cell of the same spreadsheet is kept',
    expected: '#gid=0&range=A1',
    answer: (sheet) => {
      const link = SpreadsheetApp.newRichTextValue().setText('A1').setLinkUrl('#gid=0&range=A1').build();
      const range = sheet.getRange(1, 1).setRichTextValues([[link]]);
      return String(range.getRichTextValue()?.getLinkUrl());
    },
  },
  {
    question: 'The forms are drawn, in an otherwise empty spreadsheet (see the seconds)',
    expected: 'selesai',
    answer: () => {
      const period = { kind: 'month', year: 2024, number: 7 } as const;
      const options = { region: '32.73', period, agency: null, templates: [], rows: 1000 };
      openWorkbook().write(createTemplates({ ...options, locale: 'id', thisYear: 2024 }));
      return 'selesai';
    },
  },
];

function rulesAfter(sheet: Sheet, formula: string): string {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([sheet.getRange(1, 1, 5, 1)])
    .whenFormulaSatisfied(formula)
    .setBackground('#ffc7ce')
    .build();
  sheet.setConditionalFormatRules([rule]);
  SpreadsheetApp.flush();
  return String(sheet.getConditionalFormatRules().length);
}
