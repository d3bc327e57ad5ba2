import type { Input, InputRule, Message, SheetModel } from '../../core/index.ts';
import { type SheetHandle, type Step, step } from './steps.ts';

/** Excel refuses longer ones. */
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ALERT = 224;

/** Sets what may be typed, the prompt, and the refusal. */
export function inputSteps(sheet: SheetHandle, { inputs }: SheetModel): readonly Step[] {
  return inputs.map((input) => {
    const { row, column, rows, columns } = input.area;
    const run = (): void => {
      setInput(sheet().getRangeByIndexes(row, column, rows, columns).dataValidation, input);
    };
    return step(run, { calls: 2, bytes: 1000 });
  });
}

function setInput(validation: Excel.DataValidation, { rule, prompt, alert }: Input): void {
  const native = nativeRule(rule);
  if (native) validation.rule = native;
  validation.prompt = { ...shortened(prompt, MAX_PROMPT), showPrompt: prompt.text !== '' };
  const refusal = shortened(alert ?? { title: '', text: '' }, MAX_ALERT);
  validation.errorAlert = { ...refusal, showAlert: alert !== null, style: 'Stop' };
}

/** Bounds are in en-US; days are formulas, since a bare number is not among the documented forms. */
function nativeRule(rule: InputRule): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case 'any':
      return null;
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.name}` } };
    case 'narrowedList':
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case 'date':
      return { date: { operator: 'Between', formula1: `=${rule.min}`, formula2: `=${rule.max}` } };
    case 'integer':
      return { wholeNumber: { operator: 'Between', formula1: rule.min, formula2: rule.max } };
    default:
      return { [rule.kind]: { operator: 'Between', formula1: rule.min, formula2: rule.max } };
  }
}

function shortened({ title, text }: Message, longest: number): { title: string; message: string } {
  return { title: cut(title, MAX_TITLE), message: cut(text, longest) };
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
