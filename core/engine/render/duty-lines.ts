import type { Template } from '../../kit/template.ts';
import type { CellContent, SheetModel } from '../../workbook/sheet-model.ts';
import { FORM } from '../decode/layout.ts';
import type { SheetContext } from './data-sheet.ts';
import { dutyFormulas, wholeDeadlineFormula } from './duty-formulas.ts';
import { DUTY_COLUMNS, dutyCells } from './duty-place.ts';

/** By field_id of the cover, the sentence in the place of its help (absent: the help), and the hidden cells beside it. */
export type DutyLines = Readonly<Record<string, readonly [CellContent | undefined, ...CellContent[]]>>;

/** What a form's sheet computes of duties: nothing unless it is the cover. */
export function dutyLines(template: Template, { duty: context }: SheetContext): DutyLines {
  if (context?.duties.cover !== template) return {};
  const { duties } = context;
  const declared = duties.forms.map((duty) => {
    const { sentence, due, since, deadline, rows } = dutyFormulas(duty, context);
    const hidden = [due, since, deadline, rows].map((one) => (one === null ? null : formula(one)));
    return [duty.declaration, [formula(sentence), ...hidden]] as const;
  });
  const whole = dutyCells(duties)
    .filter(({ parameter }) => parameter === duties.deadline)
    .map(({ field }) => [field, [undefined, null, null, formula(wholeDeadlineFormula(context))]] as const);
  return Object.fromEntries([...declared, ...whole]);
}

/** The looks of the hidden cells: days are shown as days when somebody shows them. */
export function dutyStyles({ columns }: Template, lines: DutyLines): SheetModel['styles'] {
  const names = Object.keys(columns);
  return Object.keys(lines).flatMap((name) =>
    ([DUTY_COLUMNS.since, DUTY_COLUMNS.deadline] as const).map((column) => ({
      area: { row: FORM.row + names.indexOf(name), column, rows: 1, columns: 1 },
      style: 'derived' as const,
      format: 'date' as const,
    })),
  );
}

function formula(text: string): CellContent {
  return { formula: text, value: null };
}
