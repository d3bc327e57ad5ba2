const NAMESPACE = /\sxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"]*"|'[^']*')/g;
const PREFIX = /<(\/?)[\w.-]+:/g;
const SINGLE_QUOTED = /=\s*'([^'"<>]*)'/g;
const SPACE_BETWEEN = />\s+</g;
const SPACE_IN_TAG = /\s+(\/?>)/g;
const EMPTY_PAIR = /<([\w.-]+)((?:\s[^<>]*)?)><\/\1>/g;
const NO_FILL = /^<fill(?:\/>|><patternFill\/><\/fill>)$/;
const ELEMENT_NAME = /<(\/?)(?=[\w.-])/g;

/**
 * An element of a styles part without what tells writers apart: prefixes, kinds of quotation marks, blanks between tags,
 * pairs of tags with nothing inside, and defaults left out.
 */
export function canonicalXml(element: string): string {
  return element
    .replace(NAMESPACE, '')
    .replace(PREFIX, '<$1')
    .replace(SINGLE_QUOTED, '="$1"')
    .replace(SPACE_BETWEEN, '><')
    .replace(SPACE_IN_TAG, '$1')
    .replace(EMPTY_PAIR, '<$1$2/>')
    .trim()
    .replace(NO_FILL, '<fill><patternFill patternType="none"/></fill>');
}

/** A canonical element with a prefix put before the name of every tag. */
export function prefixedXml(element: string, prefix: string): string {
  return prefix === '' ? element : element.replace(ELEMENT_NAME, `<$1${prefix}`);
}
