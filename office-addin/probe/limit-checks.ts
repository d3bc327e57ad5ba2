import { errorCode } from '../error-code.ts';
import type { Check } from './checks.ts';
import { checkCopies } from './copy-check.ts';

const LONG_FORMULA = 3700;
const MANY_RULES = 124;

/** Where Excel could refuse what the add-in draws, or answer otherwise than the add-in expects. */
export const limitChecks: readonly Check[] = [
  {
    question: 'Locking the last cell of a sheet, which is locked already, leaves the used part as it is',
    expected: 'A1',
    answer: async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('XFD1048576').format.protection.locked = true;
      const used = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      return used.address.slice(used.address.lastIndexOf('!') + 1);
    },
  },
  {
    question: 'One cell, or one row, takes lines between its cells',
    expected: 'ya',
    answer: async (sheet, context) => {
      for (const { format } of [sheet.getRange('A1'), sheet.getRange('A3:C3'), sheet.getRanges('A5,C5:D6')]) {
        for (const side of ['InsideVertical', 'InsideHorizontal'] as const) {
          format.borders.getItem(side).style = 'Continuous';
        }
      }
      await context.sync();
      return 'ya';
    },
  },
  {
    question: 'Direction, width in pages and repeated titles can be set, with or without a printer',
    expected: 'ya',
    answer: async ({ pageLayout }, context) => {
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$2');
      pageLayout.setPrintTitleColumns('$A:$B');
      await context.sync();
      return 'ya';
    },
  },
  {
    question: 'A line at the bottom of a cell outlasts that of the cell below when it is drawn last',
    expected: 'Medium',
    answer: async (sheet, context) => {
      const below = sheet.getRange('A2').format.borders.getItem('EdgeTop');
      below.style = 'Continuous';
      below.weight = 'Thin';
      const line = sheet.getRange('A1').format.borders.getItem('EdgeBottom');
      line.style = 'Continuous';
      line.weight = 'Medium';
      line.load('weight');
      await context.sync();
      return line.weight;
    },
  },
  {
    question:
      'Header, footer, margins, page breaks and the area to print can be set, with or without a printer',
    expected: 'ya',
    answer: async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.leftMargin = 28.8;
      pageLayout.headersFooters.defaultForAllPages.centerHeader = 'SEMENTARA';
      pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Halaman &P dari &N';
      pageLayout.setPrintArea('A1:C9');
      sheet.horizontalPageBreaks.add('A5');
      await context.sync();
      return 'ya';
    },
  },
  {
    question: 'The size of the paper can be set where there is a printer (the add-in does without)',
    expected: 'ya',
    answer: async ({ pageLayout }, context) => {
      pageLayout.paperSize = 'A4';
      await context.sync();
      return 'ya';
    },
  },
  {
    question: `A colour takes a formula of ${LONG_FORMULA} characters`,
    expected: String(LONG_FORMULA),
    answer: async (sheet, context) => {
      const { custom } = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      custom.rule.formula = longFormula();
      custom.rule.load('formula');
      await context.sync();
      return String(custom.rule.formula.length);
    },
  },
  {
    question: `A sheet takes ${MANY_RULES} such colours`,
    expected: String(MANY_RULES),
    answer: async (sheet, context) => {
      for (let row = 1; row <= MANY_RULES; row++) {
        const { custom } = sheet.getRange(`A${row}:A${row + 1000}`).conditionalFormats.add('Custom');
        custom.rule.formula = longFormula();
      }
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return String(count.value);
    },
  },
  {
    question: 'Unlocking a sheet with a password fails with this code',
    expected: 'AccessDenied',
    answer: async ({ protection }, context) => {
      protection.protect({}, 'rahasia');
      await context.sync();
      protection.unprotect();
      const code = await context.sync().then(() => 'none', errorCode);
      protection.unprotect('rahasia');
      await context.sync();
      return code;
    },
  },
  {
    question: 'A copy of a sheet holds all that its cells did',
    expected: 'ya',
    answer: async (_sheet, context) => {
      const missing = (await checkCopies(context)).filter(({ isSame }) => !isSame);
      return missing.map(({ what }) => what.id).join('; ') || 'ya';
    },
  },
  {
    question: 'The functions of a new workbook count days from 1900',
    expected: '25569',
    answer: async (_sheet, context) => {
      const day = context.workbook.functions.date(1970, 1, 1).load('value');
      await context.sync();
      return String(day.value);
    },
  },
  {
    question: 'The tables of all sheets are told along with the sheets, and become plain cells',
    expected: '1, 0',
    answer: async (sheet, context) => {
      sheet.tables.add(sheet.getRange('A1:B2'), true);
      const before = await tablesOf(sheet, context);
      for (const id of before) sheet.tables.getItemOrNullObject(id).convertToRange();
      const after = await tablesOf(sheet, context);
      return `${before.length}, ${after.length}`;
    },
  },
];

function longFormula(): string {
  const filler = 'x'.repeat(200);
  const part = `$B1="${filler}",`;
  const [start, end] = ['=OR(', '$C1="")'];
  const parts = part.repeat(Math.floor((LONG_FORMULA - start.length - end.length) / part.length));
  const rest = 'y'.repeat(LONG_FORMULA - start.length - parts.length - end.length);
  return `${start}${parts}$C1="${rest}")`;
}

async function tablesOf(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/tables/items/id');
  sheet.load('name');
  await context.sync();
  const own = worksheets.items.find(({ name }) => name === sheet.name);
  return own?.tables.items.map(({ id }) => id) ?? [];
}
