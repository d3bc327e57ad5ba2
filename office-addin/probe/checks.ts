/** Something that the add-in relies on. The answer is given as a text, on an empty sheet of its own. */
export interface Check {
  readonly question: string;
  readonly expected: string;
  answer(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string>;
}

const ROWS = 2000;
const COLUMNS = 50;

/** What Excel computes. */
export const formulaChecks: readonly Check[] = [
  {
    question: 'A formula in US English is understood whatever the region',
    expected: 'number 1.5',
    answer: (sheet, context) => typed(sheet, context, 'General', '=SUM(1,0.5)'),
  },
];

/** What cells make of what they are given. */
export const valueChecks: readonly Check[] = [
  {
    question: 'Digits given to a cell of the text format stay a text',
    expected: 'string 007',
    answer: (sheet, context) => typed(sheet, context, '@', '007'),
  },
  {
    question: '"=1+1" given to a cell of the text format stays a text',
    expected: 'string =1+1',
    answer: (sheet, context) => typed(sheet, context, '@', '=1+1'),
  },
  {
    question: 'A leading apostrophe is doubled to keep one',
    expected: "string 'x",
    answer: (sheet, context) => typed(sheet, context, 'General', "''x"),
  },
  {
    question: 'A serial number in a cell of a date format reads back as itself',
    expected: 'number 16666',
    answer: (sheet, context) => typed(sheet, context, 'dd/mm/yyyy', 16_666),
  },
  {
    question: 'Format codes are in US English whatever the region',
    expected: 'dd/mm/yyyy',
    answer: async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['dd/mm/yyyy']];
      range.load('numberFormat');
      await context.sync();
      return String(range.numberFormat[0]?.[0]);
    },
  },
];

/** What data validation, colours, protection and names take. */
export const drawingChecks: readonly Check[] = [
  {
    question: 'A drop-down takes its list from a name of another sheet',
    expected: '=monev_probe',
    answer: async (sheet, context) => {
      context.workbook.names.add('monev_probe', sheet.getRange('C1:C3'));
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: '=monev_probe' } };
      dataValidation.load('rule');
      await context.sync();
      context.workbook.names.getItem('monev_probe').delete();
      await context.sync();
      return String(dataValidation.rule.list?.source);
    },
  },
  {
    question: 'A limit of days may be a formula of a serial number',
    expected: '=1',
    answer: async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { date: { operator: 'Between', formula1: '=1', formula2: '=73415' } };
      dataValidation.load('rule');
      await context.sync();
      return String(dataValidation.rule.date?.formula1);
    },
  },
  {
    question: 'The colour that was added last counts first',
    expected: '=FALSE,=TRUE',
    answer: async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('A1');
      for (const formula of ['=TRUE', '=FALSE'])
        conditionalFormats.add('Custom').custom.rule.formula = formula;
      conditionalFormats.load('items/custom/rule/formula');
      await context.sync();
      return conditionalFormats.items.map(({ custom }) => custom.rule.formula).join();
    },
  },
  {
    question: 'An open cell of a locked sheet takes a value',
    expected: 'number 1',
    answer: async (sheet, context) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true });
      const answer = await typed(sheet, context, null, 1);
      sheet.protection.unprotect();
      await context.sync();
      return answer;
    },
  },
  {
    question: `${ROWS} rows of ${COLUMNS} columns go in one request`,
    expected: 'ya',
    answer: async (sheet, context) => {
      const range = sheet.getRangeByIndexes(0, 0, ROWS, COLUMNS);
      range.values = Array.from({ length: ROWS }, () => new Array<string>(COLUMNS).fill('sepuluh huruf'));
      await context.sync();
      return 'ya';
    },
  },
];

async function typed(
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
  format: string | null,
  value: string | number,
): Promise<string> {
  const range = sheet.getRange('A1');
  if (format !== null) range.numberFormat = [[format]];
  range.values = [[value]];
  range.load('values');
  await context.sync();
  const read: unknown = range.values[0]?.[0];
  return `${typeof read} ${String(read)}`;
}
