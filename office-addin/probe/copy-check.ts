import type { Text } from '../../core/index.ts';
import { copyCells } from '../workbook/kept-copies.ts';

/** Whether a part of cells came along when their sheet was copied. */
export interface CopyFinding {
  readonly what: Text;
  readonly isSame: boolean;
}

const NAMES = ['Uji salinan 1', 'Uji salinan 2'] as const;
const CELLS = 'A1:C3';

/**
 * Copies a sheet of its own beside itself, in the way in which forms are kept before they are drawn anew, and tells what came
 * along. Both sheets are taken away again; nothing else of the workbook is touched. Rejects where Excel refuses a step.
 */
export async function checkCopies(context: Excel.RequestContext): Promise<readonly CopyFinding[]> {
  const { worksheets } = context.workbook;
  for (const name of NAMES) worksheets.getItemOrNullObject(name).delete();
  const [from, to] = NAMES.map((name) => worksheets.add(name));
  if (!from || !to) return [];
  try {
    fill(context, from);
    await context.sync();
    copyCells(
      () => from,
      () => to,
    );
    await context.sync();
    const [original, copy] = [asked(from), asked(to)];
    const comments = to.comments.load('items/content');
    await context.sync();
    const [before, after] = [original(), copy()];
    return [
      ...before.map(({ what, found }, i) => ({ what, isSame: found === after[i]?.found })),
      { what: { id: 'Komentar', en: 'Comments' }, isSame: comments.items[0]?.content === COMMENT },
    ];
  } finally {
    for (const name of NAMES) worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  }
}

const COMMENT = 'uji';

function fill({ workbook }: Excel.RequestContext, sheet: Excel.Worksheet): void {
  const cells = sheet.getRange(CELLS);
  cells.numberFormat = [
    ['@', 'dd/mm/yyyy', '0.00%'],
    ['@', 'General', 'General'],
    ['General', 'General', 'General'],
  ];
  cells.values = [
    ['007', 45_000, 0.5],
    ['=1+1', 'teks', true],
    ['', '', ''],
  ];
  sheet.getRange('A3:B3').formulas = [['=B1+1', '=A$3*2']];
  const { format, dataValidation, conditionalFormats } = sheet.getRange('B2');
  format.fill.color = '#FFEB9C';
  format.font.bold = true;
  format.wrapText = true;
  format.borders.getItem('EdgeBottom').style = 'Continuous';
  format.protection.locked = false;
  dataValidation.rule = { wholeNumber: { operator: 'Between', formula1: 1, formula2: 9 } };
  dataValidation.prompt = { title: 'Uji', message: 'Isi 1 sampai 9.', showPrompt: true };
  conditionalFormats.add('Custom').custom.rule.formula = '=$A2="x"';
  sheet.getRange('A4').values = [['gabungan']];
  sheet.getRange('A4:B4').merge();
  workbook.comments.add(sheet.getRange('C2'), COMMENT);
}

interface Found {
  readonly what: Text;
  readonly found: string;
}

/** Asks for everything in the next request; the result tells it afterwards. */
function asked(sheet: Excel.Worksheet): () => readonly Found[] {
  const cells = sheet.getRange(CELLS).load('values,formulas,numberFormat');
  const one = sheet.getRange('B2');
  const { format, dataValidation, conditionalFormats } = one;
  format.load('wrapText,fill/color,font/bold,protection/locked');
  const line = format.borders.getItem('EdgeBottom').load('style');
  dataValidation.load('rule,prompt');
  conditionalFormats.load('items/custom/rule/formula');
  const merged = sheet.getRange('A4:C4').getMergedAreasOrNullObject().load('cellCount');
  return () => [
    { what: { id: 'Isi sel', en: 'Values' }, found: JSON.stringify(cells.values) },
    { what: { id: 'Formula', en: 'Formulas' }, found: JSON.stringify(cells.formulas) },
    { what: { id: 'Format angka', en: 'Number formats' }, found: JSON.stringify(cells.numberFormat) },
    {
      what: { id: 'Warna, huruf, dan garis', en: 'Colours, fonts and lines' },
      found: JSON.stringify([format.wrapText, format.fill.color, format.font.bold, line.style]),
    },
    { what: { id: 'Sel yang terbuka', en: 'Unlocked cells' }, found: String(format.protection.locked) },
    {
      what: { id: 'Aturan isian dan pesannya', en: 'Input rules and their prompts' },
      found: JSON.stringify([dataValidation.rule, dataValidation.prompt]),
    },
    {
      what: { id: 'Warna bersyarat', en: 'Conditional colours' },
      found: JSON.stringify(conditionalFormats.items.map(({ custom }) => custom.rule.formula)),
    },
    {
      what: { id: 'Sel gabungan', en: 'Merged cells' },
      found: merged.isNullObject ? '' : String(merged.cellCount),
    },
  ];
}
