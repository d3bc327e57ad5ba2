/** The children of `worksheet` that this program writes, in the order that ECMA-376 18.3.1.99 asks for. */
const WORKSHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'ignoredErrors',
  'drawing',
  'legacyDrawing',
] as const;

type WorksheetChild = (typeof WORKSHEET_ORDER)[number];

const SPECIAL = /[&<>"\n\t\uFFFE\uFFFF]|(?![\u007F-\u009F])\p{Cc}|\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const ATTRIBUTE_ENTITIES: Readonly<Record<string, string>> = {
  ...ENTITIES,
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
// What most texts are made of, which takes a fraction of the time to see.
const PLAIN = /^[ -%'-;=?-^`-~]*$/;
const BLANKS = /^\s|\s$|\n/;
const UNCHANGED_IN_ELEMENTS = '"\n\t';

/**
 * Text as it stands inside an element.
 *
 * What XML cannot hold, and text that would be read as such an escape, is written `_x000B_` (ECMA-376 22.9.2.19).
 */
export function xmlText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(SPECIAL, (character) =>
    UNCHANGED_IN_ELEMENTS.includes(character) ? character : (ENTITIES[character] ?? hexEscape(character)),
  );
}

/** Text as it stands between the quotation marks of an attribute. */
export function xmlAttribute(text: string): string {
  return text.replace(SPECIAL, (character) => ATTRIBUTE_ENTITIES[character] ?? hexEscape(character));
}

/** A `t` element, which keeps blanks at the ends of its text and line breaks. */
export function textXml(text: string): string {
  return BLANKS.test(text) ? `<t xml:space="preserve">${xmlText(text)}</t>` : `<t>${xmlText(text)}</t>`;
}

/** Attributes with a leading blank; those whose value is `null` are left out. */
export function xmlAttributes(values: Readonly<Record<string, string | number | null>>): string {
  let attributes = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== null) attributes += ` ${name}="${xmlAttribute(String(value))}"`;
  }
  return attributes;
}

/** The worksheet part with one child replaced, or put where its order wants it; an empty `xml` changes nothing. */
export function withElement(worksheet: string, name: WorksheetChild, xml: string): string {
  if (xml === '') return worksheet;
  const [before, after] = splitElement(worksheet, name);
  return before + xml + after;
}

/** What stands before and behind one child of the worksheet part, or the place where its order wants it. */
export function splitElement(
  worksheet: string,
  name: WorksheetChild,
): readonly [before: string, after: string] {
  const start = startOf(worksheet, name);
  if (start >= 0) return [worksheet.slice(0, start), worksheet.slice(endOf(worksheet, name, start))];
  const followers = WORKSHEET_ORDER.slice(WORKSHEET_ORDER.indexOf(name) + 1);
  const next = followers.map((follower) => startOf(worksheet, follower)).find((at) => at >= 0);
  const at = next ?? worksheet.lastIndexOf('</worksheet>');
  return [worksheet.slice(0, at), worksheet.slice(at)];
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function startOf(worksheet: string, name: string): number {
  let at = worksheet.indexOf(`<${name}`);
  while (at >= 0 && !' />'.includes(worksheet.charAt(at + name.length + 1))) {
    at = worksheet.indexOf(`<${name}`, at + 1);
  }
  return at;
}

function endOf(worksheet: string, name: string, start: number): number {
  const tagEnd = worksheet.indexOf('>', start);
  if (worksheet.charAt(tagEnd - 1) === '/') return tagEnd + 1;
  const closing = `</${name}>`;
  return worksheet.indexOf(closing, tagEnd) + closing.length;
}
