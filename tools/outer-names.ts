import ts from 'typescript';

const HELPER = /(\w+)=\((\w+),(\w+)\)=>\w+\(\2,"name",\{value:\3,configurable:!0\}\)/;
/** The function around the bundle. */
const OUTER = 1;

/**
 * Takes back what keeps the names of functions within functions: it is done each time when such a function is made, which
 * was a third of the time in which the add-on starts. A stack trace still names every function of a module. Throws
 * `RangeError` when the bundle keeps no names.
 */
export function withOuterNames(code: string): string {
  const helper = HELPER.exec(code)?.[1];
  if (helper === undefined) throw new RangeError('a bundle that keeps no names');
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const cuts: Cut[] = [];
  const look = (node: ts.Node, depth: number): void => {
    const named = depth > OUTER ? namedBy(node, helper) : null;
    if (named !== null) {
      const [open, close] = isApart(node) ? ['', ''] : ['(', ')'];
      cuts.push({ from: node.getStart(source), to: named.getStart(source), instead: open });
      cuts.push({ from: named.getEnd(), to: node.getEnd(), instead: close });
    }
    const inside = depth + (ts.isFunctionLike(node) ? 1 : 0);
    ts.forEachChild(node, (child) => look(child, inside));
  };
  look(source, 0);
  return withoutCuts(code, cuts);
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly instead: string;
}

/** The function that a call of the helper names, or `null`. */
function namedBy(node: ts.Node, helper: string): ts.Expression | null {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return null;
  return node.expression.text === helper ? (node.arguments[0] ?? null) : null;
}

/** Whether any expression can stand in its place as it is. */
function isApart({ parent }: ts.Node): boolean {
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isReturnStatement(parent);
}

function withoutCuts(code: string, cuts: readonly Cut[]): string {
  const ordered = [...cuts].sort((a, b) => a.from - b.from);
  let at = 0;
  const kept: string[] = [];
  for (const { from, to, instead } of ordered) {
    kept.push(code.slice(at, from), instead);
    at = to;
  }
  return [...kept, code.slice(at)].join('');
}
