import ts from 'typescript';

const SHOWN = 80;
/** Private names, static blocks and modules: V8 knows them, the parser of the script editor does not. */
const REFUSED = [
  ts.isPrivateIdentifier,
  ts.isClassStaticBlockDeclaration,
  ts.isImportDeclaration,
  ts.isExportDeclaration,
  ts.isExportAssignment,
];

/** The parts of a script that the editor of Apps Script refuses when it is saved. */
export function refusedSyntax(code: string): readonly string[] {
  const source = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2022);
  const refused: string[] = [];
  const look = (node: ts.Node) => {
    if (REFUSED.some((is) => is(node))) refused.push(source.text.slice(node.pos, node.pos + SHOWN));
    ts.forEachChild(node, look);
  };
  look(source);
  return refused;
}
