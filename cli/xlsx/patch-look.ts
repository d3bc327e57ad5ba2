import type { StylePart } from './patch-style-part.ts';
import type { Look } from './write-looks.ts';
import { type CellFormat, cellFormat } from './write-style.ts';
import { xmlAttribute, xmlAttributes } from './write-xml.ts';

const SIDES = ['left', 'right', 'top', 'bottom'] as const;
const FORMAT_CODE = /\sformatCode\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const FORMAT_ID = /\snumFmtId\s*=\s*["'](\d+)/;
/** Number formats that every program knows by number (ECMA-376 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '#,##0': 3, '#,##0.00': 4, '@': 49 };
const FIRST_OWN = 164;

/** The number of the cell format that shows a look; what is missing is added. */
export function lookFormat(styles: StylePart, look: Look): number {
  const format = cellFormat(look);
  const { horizontal, vertical, wrapText } = format.alignment;
  const alignment = xmlAttributes({
    horizontal: horizontal ?? null,
    vertical,
    wrapText: wrapText ? 1 : null,
  });
  const attributes = xmlAttributes({
    numFmtId: numberFormatId(styles, format.numFmt ?? 'General'),
    fontId: styles.indexOf('fonts', fontXml(format)),
    fillId: styles.indexOf('fills', fillXml(format)),
    borderId: styles.indexOf('borders', borderXml(format)),
    applyNumberFormat: 1,
    applyFont: 1,
    applyFill: 1,
    applyBorder: 1,
    applyAlignment: 1,
    applyProtection: 1,
  });
  const protection = `<protection locked="${format.protection.locked ? 1 : 0}"/>`;
  return styles.indexOf('cellXfs', `<xf${attributes}><alignment${alignment}/>${protection}</xf>`);
}

function fontXml({ font }: CellFormat): string {
  const flags = [font.bold ? '<b/>' : '', font.italic ? '<i/>' : '', font.underline ? '<u/>' : ''].join('');
  const name = `<name val="${xmlAttribute(font.name)}"/><family val="${font.family}"/>`;
  return `<font>${flags}<sz val="${font.size}"/>${colorXml('color', font.color)}${name}</font>`;
}

function fillXml({ fill }: CellFormat): string {
  if (fill === undefined) return '<fill><patternFill patternType="none"/></fill>';
  const colors = `${colorXml('fgColor', fill.fgColor)}<bgColor indexed="64"/>`;
  return `<fill><patternFill patternType="${fill.pattern}">${colors}</patternFill></fill>`;
}

function borderXml({ border }: CellFormat): string {
  const sides = SIDES.map((side) => {
    const line = border?.[side];
    return line === undefined
      ? `<${side}/>`
      : `<${side} style="${line.style}">${colorXml('color', line.color)}</${side}>`;
  });
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function colorXml(tag: string, { rgb }: { readonly rgb: string }): string {
  return `<${tag} rgb="FF${rgb}"/>`;
}

/** The number of a number format by its code; added when there is none. */
export function numberFormatId(styles: StylePart, code: string): number {
  const builtIn = BUILT_IN[code];
  if (builtIn !== undefined) return builtIn;
  const wanted = xmlAttribute(code);
  let highest = FIRST_OWN - 1;
  for (const element of styles.items('numFmts')) {
    const id = Number(FORMAT_ID.exec(element)?.[1] ?? 0);
    const [, double, single] = FORMAT_CODE.exec(element) ?? [];
    if ((double ?? single) === wanted) return id;
    highest = Math.max(highest, id);
  }
  const attributes = xmlAttributes({ numFmtId: highest + 1, formatCode: code });
  styles.append('numFmts', `<${styles.prefix}numFmt${attributes}/>`);
  return highest + 1;
}
