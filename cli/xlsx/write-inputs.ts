import { areaAddress, type Input, type InputRule, type Message } from '../../core/index.ts';
import { shortened } from './write-text.ts';
import { xmlAttributes, xmlText } from './write-xml.ts';

/** Excel finds a file damaged whose messages are longer (MS-OI29500 2.1.613). */
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ALERT = 224;

/** Excel offers to turn digits in text cells into numbers, which would cut the last digits of an identity number. */
export const TEXT_IS_MEANT =
  '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>';

/** The `dataValidations` element: what may be typed, the prompt, and the refusal; empty when there are none. */
export function inputsXml(inputs: readonly Input[]): string {
  if (inputs.length === 0) return '';
  const elements = inputs.map(inputXml).join('');
  return `<dataValidations count="${inputs.length}">${elements}</dataValidations>`;
}

function inputXml({ area, rule, prompt, alert }: Input): string {
  const { type, formulas } = condition(rule);
  const attributes = xmlAttributes({
    type,
    operator: formulas.length === 2 ? 'between' : null,
    allowBlank: 1,
    showInputMessage: prompt.text === '' ? 0 : 1,
    showErrorMessage: alert === null ? 0 : 1,
    ...messageAttributes('errorTitle', 'error', alert, MAX_ALERT),
    ...messageAttributes('promptTitle', 'prompt', prompt, MAX_PROMPT),
    sqref: areaAddress(area),
  });
  const operands = formulas.map((formula, index) => {
    const name = `formula${index + 1}`;
    return `<${name}>${xmlText(formula)}</${name}>`;
  });
  return `<dataValidation${attributes}>${operands.join('')}</dataValidation>`;
}

function condition(rule: InputRule): { readonly type: string; readonly formulas: readonly string[] } {
  switch (rule.kind) {
    case 'any':
      return { type: 'none', formulas: [] };
    case 'list':
      return { type: 'list', formulas: [rule.name] };
    case 'narrowedList':
      return { type: 'list', formulas: [rule.source] };
    case 'integer':
      return { type: 'whole', formulas: [String(rule.min), String(rule.max)] };
    default:
      return { type: rule.kind, formulas: [String(rule.min), String(rule.max)] };
  }
}

function messageAttributes(
  title: string,
  text: string,
  message: Message | null,
  longest: number,
): Readonly<Record<string, string | null>> {
  return {
    [title]: shown(message?.title, MAX_TITLE),
    [text]: shown(message?.text, longest),
  };
}

function shown(text: string | undefined, longest: number): string | null {
  return text === undefined || text === '' ? null : shortened(text, longest);
}
