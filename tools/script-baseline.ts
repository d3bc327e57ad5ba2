import ts from 'typescript';

/** Methods that came after Safari 15.4, by the version that brought them; `at`, `findLast`, `Object.hasOwn` and `structuredClone` came with it. */
const TOO_NEW = new Map([
  ['toSorted', 'Safari 16'],
  ['toReversed', 'Safari 16'],
  ['toSpliced', 'Safari 16'],
  ['fromAsync', 'Safari 16.4'],
  ['isWellFormed', 'Safari 16.4'],
  ['toWellFormed', 'Safari 16.4'],
  ['groupBy', 'Safari 17.4'],
  ['withResolvers', 'Safari 17.4'],
  ['isSubsetOf', 'Safari 17'],
  ['isSupersetOf', 'Safari 17'],
  ['isDisjointFrom', 'Safari 17'],
  ['symmetricDifference', 'Safari 17'],
]);

const LOOKBEHIND = /\(\?<[=!]/;
const FLAGS = /\/[a-z]*v[a-z]*$/;

/**
 * What a script uses that the oldest web view of the add-in does not know (Safari 15.4, which macOS 12.3 brings): one
 * line each, `lookbehind in /(?<=a)b/`. Expressions that are put together from texts are seen by these texts.
 */
export function newSyntax(script: string): readonly string[] {
  const source = ts.createSourceFile('script.js', script, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const text = patternOf(node);
    if (text !== null && LOOKBEHIND.test(text)) found.add(`lookbehind in ${text.slice(0, 60)}`);
    if (ts.isRegularExpressionLiteral(node) && FLAGS.test(node.text)) found.add(`flag v of ${node.text}`);
    if (ts.isPropertyAccessExpression(node)) {
      const since = TOO_NEW.get(node.name.text);
      if (since !== undefined) found.add(`.${node.name.text} (${since})`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found];
}

function patternOf(node: ts.Node): string | null {
  const isText =
    ts.isRegularExpressionLiteral(node) ||
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node);
  return isText ? node.text : null;
}
