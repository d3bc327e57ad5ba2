import type { Book, Range, Sheet } from '../services.ts';

/** Something that the product relies on. The answer is given as a text, on an empty sheet of its own. */
export interface Check {
  readonly question: string;
  readonly expected: string;
  answer(sheet: Sheet, book: Book): string;
}

/** The language and the services around it. */
export const runtimeChecks: readonly Check[] = [
  {
    question: 'Intl.DateTimeFormat knows time zones',
    expected: '02:30',
    answer: () =>
      new Intl.DateTimeFormat('en-US', {
        timeZone: 'Asia/Jayapura',
        hourCycle: 'h23',
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date('2024-01-01T17:30:00Z')),
  },
  {
    question: 'BigInt, .at() and replaceAll work',
    expected: '18446744073709551615 c a-b-c',
    answer: () => `${BigInt.asUintN(64, -1n)} ${['a', 'b', 'c'].at(-1)} ${'a.b.c'.replaceAll('.', '-')}`,
  },
  {
    question: 'A sheet of cells tells that it is one',
    expected: 'true GRID',
    answer: (sheet) => `${sheet.getType() === SpreadsheetApp.SheetType.GRID} ${sheet.getType()}`,
  },
  {
    question: 'A lock can be taken with these scopes',
    expected: 'true',
    answer: () => {
      const lock = LockService.getDocumentLock();
      const taken = lock.tryLock(1000);
      lock.releaseLock();
      return String(taken);
    },
  },
];

/** What cells make of what they are given. */
export const valueChecks: readonly Check[] = [
  {
    question: 'A number written to a text cell reads back as a text',
    expected: 'string 7',
    answer: (sheet) => typed(cell(sheet).setNumberFormat('@').setValue(7)),
  },
  {
    question: 'A leading apostrophe keeps digits a text, and does not read back',
    expected: 'string 007',
    answer: (sheet) => typed(cell(sheet).setValues([["'007"]])),
  },
  {
    question: 'A leading apostrophe keeps "=1+1" a text',
    expected: 'string =1+1',
    answer: (sheet) => typed(cell(sheet).setValues([["'=1+1"]])),
  },
  {
    question: 'A rich text of "=1+1" stays a text in a text cell',
    expected: 'string =1+1',
    answer: (sheet) => {
      const text = SpreadsheetApp.newRichTextValue().setText('=1+1').build();
      return typed(
        cell(sheet)
          .setNumberFormat('@')
          .setRichTextValues([[text]]),
      );
    },
  },
  {
    question: '"=1+1" given to a text cell stays a text (not relied on)',
    expected: 'string =1+1',
    answer: (sheet) =>
      typed(
        cell(sheet)
          .setNumberFormat('@')
          .setValues([['=1+1']]),
      ),
  },
  {
    question: 'A formula with semicolons is understood',
    expected: 'number 3',
    answer: (sheet) => typed(cell(sheet).setValues([['=SUM(1;2)']])),
  },
  {
    question: 'A formula with commas is understood (not relied on)',
    expected: 'number 3',
    answer: (sheet) => typed(cell(sheet).setValues([['=SUM(1,2)']])),
  },
  {
    question: 'A day comes back as the day that was written',
    expected: '1945-08-17',
    answer: (sheet, book) => {
      const range = cell(sheet).setNumberFormat('dd/mm/yyyy').setValue(16_666);
      const clock = new Intl.DateTimeFormat('en-CA', { timeZone: book.getSpreadsheetTimeZone() });
      return clock.format(new Date(range.getValue().getTime() + 3_600_000));
    },
  },
  {
    question: 'A formula that gives "" counts as filled',
    expected: '5',
    answer: (sheet) => {
      sheet.getRange(5, 1).setFormula('=""');
      return String(sheet.getDataRange().getNumRows());
    },
  },
];

/** What data validation and protection take. */
export const inputChecks: readonly Check[] = [
  {
    question: 'A help text of 500 characters is kept',
    expected: '500',
    answer: (sheet) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied('=TRUE')
        .setHelpText('a'.repeat(500))
        .build();
      const kept = cell(sheet).setDataValidation(rule).getDataValidation();
      return String(kept?.getHelpText().length);
    },
  },
  {
    question: 'Limits of days come back as the days that were set',
    expected: '1900-01-01 2100-12-31',
    answer: (sheet, book) => {
      const zone = book.getSpreadsheetTimeZone();
      const day = (text: string): Date => Utilities.parseDate(text, zone, 'yyyy-MM-dd');
      const rule = SpreadsheetApp.newDataValidation()
        .requireDateBetween(day('1900-01-01'), day('2100-12-31'))
        .build();
      const values = cell(sheet).setDataValidation(rule).getDataValidation()?.getCriteriaValues() ?? [];
      return values.map((date) => Utilities.formatDate(date, zone, 'yyyy-MM-dd')).join(' ');
    },
  },
  {
    question: 'A warning can leave cells open',
    expected: 'true 1',
    answer: (sheet) => {
      const protection = sheet
        .protect()
        .setWarningOnly(true)
        .setUnprotectedRanges([cell(sheet)]);
      return `${protection.isWarningOnly()} ${protection.getUnprotectedRanges().length}`;
    },
  },
];

function cell(sheet: Sheet): Range {
  return sheet.getRange(1, 1);
}

function typed(range: Range): string {
  SpreadsheetApp.flush();
  const value: unknown = range.getValue();
  return `${typeof value} ${String(value)}`;
}
