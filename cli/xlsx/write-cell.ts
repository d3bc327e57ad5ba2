import type { CellContent, CellValue, FormulaContent } from '../../core/index.ts';
import { shortened } from './write-text.ts';
import { MAX_TEXT, ownTextXml } from './write-texts.ts';
import { xmlText } from './write-xml.ts';

/** What follows the address and the style of a cell without content. */
export const EMPTY = '/>';

/** What follows the address and the style of a cell, to the end of its element. */
export function cellXml(content: CellContent): string {
  if (content === null) return EMPTY;
  if (typeof content !== 'object') return valueXml(content);
  return 'formula' in content ? formulaXml(content) : valueXml(content.text);
}

function valueXml(value: string | number | boolean): string {
  if (typeof value === 'string') return value === '' ? EMPTY : ownTextXml(value);
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  return Number.isFinite(value) ? `><v>${value}</v></c>` : EMPTY;
}

function formulaXml({ formula, value }: FormulaContent): string {
  return `${typeAttribute(value)}><f>${xmlText(formula)}</f>${cachedXml(value)}</c>`;
}

function typeAttribute(value: CellValue): string {
  if (typeof value === 'string') return ' t="str"';
  return typeof value === 'boolean' ? ' t="b"' : '';
}

function cachedXml(value: CellValue): string {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
  if (typeof value === 'string') return `<v>${xmlText(shortened(value, MAX_TEXT))}</v>`;
  return `<v>${Number(value)}</v>`;
}
