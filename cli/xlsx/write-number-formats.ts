/** Numbers that the patterns have in every program (ECMA-376 18.8.30); by them a cell counts as a text cell. */
const BUILT_IN: Readonly<Record<string, number>> = { '#,##0': 3, '#,##0.00': 4, '@': 49 };

const DECLARATIONS = /<numFmts [^>]*>(.*?)<\/numFmts>/s;
const DECLARATION = /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g;
const USE = / numFmtId="(\d+)"/g;

/** The styles part with built-in number formats named by their own numbers instead of declared anew. */
export function withBuiltInFormats(styles: string): string {
  const declarations = [...(DECLARATIONS.exec(styles)?.[1] ?? '').matchAll(DECLARATION)];
  const renumbered = new Map<string, number>();
  const own: string[] = [];
  for (const [declaration, id = '', pattern = ''] of declarations) {
    const builtIn = BUILT_IN[pattern];
    if (builtIn === undefined) own.push(declaration);
    else renumbered.set(id, builtIn);
  }
  return styles
    .replace(USE, (use, id: string) => {
      const builtIn = renumbered.get(id);
      return builtIn === undefined ? use : ` numFmtId="${builtIn}"`;
    })
    .replace(
      DECLARATIONS,
      own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`,
    );
}
