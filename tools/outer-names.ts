import ts from 'typescript';
import { type Cut, withoutCuts } from './cuts.ts';

const HELPER = /(\w+)=\((\w+),(\w+)\)=>\w+\(\2,"name",\{value:\3,configurable:!0\}\)/;
/** The function around the bundle. */
const OUTER = 1;

/**
 * Takes back what keeps the names of functions within functions: it is done each time when such a function is made, which
 * was a third of the time in which the add-on starts. Those of a module are named all at once, which takes less room. A
 * stack trace still names every function of a module. Throws `RangeError` when the bundle keeps no names.
 */
export function withOuterNames(code: string): string {
  const helper = HELPER.exec(code)?.[1];
  if (helper === undefined) throw new RangeError('a bundle that keeps no names');
  const source = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const cuts: Cut[] = [];
  const outer: Naming[] = [];
  let end = 0;
  const look = (node: ts.Node, depth: number): void => {
    const named = depth > OUTER ? namedBy(node, helper) : null;
    if (named !== null) {
      const [open, close] = isApart(node) ? ['', ''] : ['(', ')'];
      cuts.push({ from: node.getStart(source), to: named.getStart(source), instead: open });
      cuts.push({ from: named.getEnd(), to: node.getEnd(), instead: close });
    }
    const naming = depth === OUTER ? namingOf(node, helper) : null;
    if (naming !== null) {
      outer.push(naming);
      cuts.push({ from: node.getStart(source), to: node.getEnd(), instead: '' });
      end = node.getEnd();
    }
    const inside = depth + (ts.isFunctionLike(node) ? 1 : 0);
    ts.forEachChild(node, (child) => look(child, inside));
  };
  look(source, 0);
  return withoutCuts(code, [...cuts, { from: end, to: end, instead: allNamed(outer, helper) }]);
}

/** A function of a module, as the bundle calls it, and the name that it had. */
interface Naming {
  readonly called: string;
  readonly name: string;
}

/** What a statement says that does nothing but name a function declared beside it, or `null`. */
function namingOf(node: ts.Node, helper: string): Naming | null {
  if (!ts.isExpressionStatement(node)) return null;
  const { expression, parent } = node;
  const named = namedBy(expression, helper);
  if (named === null || !ts.isIdentifier(named) || !ts.isCallExpression(expression)) return null;
  const [, name] = expression.arguments;
  const called = named.text;
  return name && ts.isStringLiteral(name) && declares(parent, called) ? { called, name: name.text } : null;
}

const declared = new WeakMap<ts.Node, ReadonlySet<string>>();

/** Whether a function of that name stands in a block; classes and other values may come later than their names. */
function declares(block: ts.Node, name: string): boolean {
  const known = declared.get(block) ?? functionsIn(block);
  declared.set(block, known);
  return known.has(name);
}

function functionsIn(block: ts.Node): ReadonlySet<string> {
  if (!ts.isBlock(block) || !ts.isFunctionLike(block.parent)) return new Set();
  return new Set(
    block.statements.flatMap((one) => (ts.isFunctionDeclaration(one) && one.name ? [one.name.text] : [])),
  );
}

/** One statement that names them all; what its own variables are called hides no function and not the helper. */
function allNamed(namings: readonly Naming[], helper: string): string {
  const names = namings.map(({ name }) => name).join(' ');
  const called = namings.map((one) => one.called).join();
  const [all, one, at] = [1, 2, 3].map((number) => helper + number);
  return `;(${all}=>[${called}].forEach((${one},${at})=>${helper}(${one},${all}[${at}])))("${names}".split(" "));`;
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
