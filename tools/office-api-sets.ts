import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/**
 * Every API that a TypeScript project uses although it is newer than a version of ExcelApi, with the places where it
 * does; also APIs of other sets that are not listed in {@link OTHER_SETS}. It sees members that are named, taken out of
 * an object by destructuring, set in an object of options, or loaded by their path.
 */
export function newApis(project: string, version: string): readonly string[] {
  const program = programOf(project);
  const checker = program.getTypeChecker();
  const folder = resolve(dirname(project));
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const symbol of apisAt(node, checker)) {
      const sets = apiSets(symbol);
      if (sets.length > 0 && !sets.some((set) => isAllowed(set, version)))
        found.add(placeOf(symbol, sets, node, folder));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (!file.isDeclarationFile && resolve(file.fileName).startsWith(folder)) visit(file);
  }
  return [...found].sort();
}

/** Sets that the manifest asks for besides ExcelApi. The event of a ribbon button is tagged as if only Outlook had it. */
const OTHER_SETS: ReadonlySet<string> = new Set(['SharedRuntime 1.1', 'Mailbox 1.3']);

const TAG = /\[\s*Api set:\s*([^\]]+)\]/g;
const SET = /^(\w+)\s+(\S+)/;

function apisAt(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (ts.isIdentifier(node)) return symbols(checker.getSymbolAtLocation(node));
  if (ts.isBindingElement(node)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name)
      ? symbols(checker.getTypeAtLocation(node.parent).getProperty(name.text))
      : [];
  }
  if (
    (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) &&
    ts.isIdentifier(node.name)
  ) {
    return symbols(checker.getContextualType(node.parent)?.getProperty(node.name.text));
  }
  return ts.isCallExpression(node) ? loadedApis(node, checker) : [];
}

/** The properties on the paths of `object.load('name,items/format/fill/color')`, or of a list of such paths. */
function loadedApis(
  { expression, arguments: [paths] }: ts.CallExpression,
  checker: ts.TypeChecker,
): readonly ts.Symbol[] {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return [];
  const texts = paths && ts.isArrayLiteralExpression(paths) ? paths.elements : paths ? [paths] : [];
  const all = texts.flatMap((text) => (ts.isStringLiteralLike(text) ? text.text.split(',') : []));
  return all.flatMap((path) => {
    let type = checker.getTypeAtLocation(expression.expression);
    return path.split('/').flatMap((name) => {
      const symbol = type.getProperty(name.trim());
      if (!symbol) return [];
      const own = checker.getTypeOfSymbol(symbol);
      type = (name === 'items' ? own.getNumberIndexType() : undefined) ?? own;
      return [symbol];
    });
  });
}

function symbols(symbol: ts.Symbol | undefined): readonly ts.Symbol[] {
  return symbol ? [symbol] : [];
}

/** The API sets of which any one brings the member, such as `ExcelApi 1.9`. */
function apiSets(symbol: ts.Symbol): readonly string[] {
  return (symbol.declarations ?? []).flatMap((declaration) => {
    const file = declaration.getSourceFile();
    if (!file.fileName.includes('@types/office-js')) return [];
    const comment = file.text.slice(declaration.getFullStart(), declaration.getStart());
    return [...comment.matchAll(TAG)].map(([, set = '']) => set.trim());
  });
}

function isAllowed(set: string, version: string): boolean {
  const [, family = '', needed = ''] = SET.exec(set) ?? [];
  if (family !== 'ExcelApi') return OTHER_SETS.has(`${family} ${needed}`);
  const [major = 0, minor = 0] = needed.split('.').map(Number);
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}

function placeOf(symbol: ts.Symbol, sets: readonly string[], node: ts.Node, folder: string): string {
  const file = node.getSourceFile();
  const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  return `${symbol.name} (${[...new Set(sets)].join(', ')}) at ${resolve(file.fileName).slice(folder.length + 1)}:${line}`;
}

function programOf(project: string): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(project, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  if (!config) throw new Error(`${project} cannot be read`);
  return ts.createProgram(config.fileNames, config.options);
}
