import { columnLetters, type Input, type InputRule, type SheetModel } from '../core/index.ts';
import { boxOf, cut, rangeOf } from './box.ts';
import type { DrawContext } from './draw-context.ts';
import type { Extent } from './extent.ts';
import { sheetsFormula } from './formula-dialect.ts';
import type { DataValidation, Sheet } from './services.ts';

/** Sets what may be typed into the rows that are drawn one by one. */
export function drawInputs(
  sheet: Sheet,
  { inputs }: SheetModel,
  { head, columns }: Extent,
  context: DrawContext,
): void {
  const grid = Array.from({ length: head }, () => new Array<DataValidation | null>(columns).fill(null));
  for (const input of inputs) {
    const { row, rows, column, columns: width } = input.area;
    const rule = validationOf(input, context);
    for (let at = row; at < Math.min(row + rows, head); at++) grid[at]?.fill(rule, column, column + width);
  }
  const box = boxOf(grid, (rule) => rule !== null);
  if (box) rangeOf(sheet, box).setDataValidations(cut(grid, box, (rule) => rule));
}

/** Google Sheets shows one text, the help, also when it refuses something; so the alert's own words are left out. */
function validationOf({ area, rule, prompt, alert }: Input, context: DrawContext): DataValidation {
  const builder = SpreadsheetApp.newDataValidation();
  const cell = `$${columnLetters(area.column)}${area.row + 1}`;
  return requiring(builder, rule, cell, context)
    .setAllowInvalid(alert === null)
    .setHelpText(prompt.text)
    .build();
}

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** What no criterion of Google Sheets says by itself becomes a formula on the cell. */
function requiring(builder: Builder, rule: InputRule, cell: string, context: DrawContext): Builder {
  const formula = (text: string): Builder => builder.requireFormulaSatisfied(sheetsFormula(text));
  switch (rule.kind) {
    case 'list':
      return builder.requireValueInRange(context.rangeNamed(rule.name), true);
    case 'narrowedList':
      // A list of Google Sheets stands in a fixed area: the whole of it is offered, and what is typed narrows it.
      return builder.requireValueInRange(context.rangeNamed(rule.whole), true);
    case 'date':
      return builder.requireDateBetween(context.dateOf(rule.min), context.dateOf(rule.max));
    case 'decimal':
      return builder.requireNumberBetween(rule.min, rule.max);
    case 'integer':
      return formula(`AND(ISNUMBER(${cell}),INT(${cell})=${cell},${cell}>=${rule.min},${cell}<=${rule.max})`);
    case 'textLength':
      return formula(`AND(LEN(${cell})>=${rule.min},LEN(${cell})<=${rule.max})`);
    case 'any':
      return formula('TRUE');
  }
}
