/** Texts and quoted sheet names, which stay as they are. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const IDENTIFIER = /(?<![A-Za-z0-9_$.])[A-Za-z_]\w*(?!\w*[(!])/g;

/**
 * A formula of the core as Google Sheets takes it in any locale.
 *
 * Semicolons separate arguments everywhere, commas only where they are no decimal sign. Formulas of the core hold
 * no decimal signs, and arrays only of one column, which would be written differently too.
 */
export function sheetsFormula(formula: string): string {
  return `=${mapBare(formula, (bare) => bare.replaceAll(',', ';'))}`;
}

/**
 * A formula for a conditional format, which may reach a named range only through INDIRECT; `null` when it names another
 * sheet, which Google Sheets refuses.
 */
export function highlightFormula(formula: string, isName: (word: string) => boolean): string | null {
  if (formula.split(QUOTED).some((part) => !isQuoted(part) && part.includes('!'))) return null;
  return sheetsFormula(
    mapBare(formula, (bare) =>
      bare.replace(IDENTIFIER, (word) => (isName(word) ? `INDIRECT("${word}")` : word)),
    ),
  );
}

function mapBare(formula: string, change: (bare: string) => string): string {
  return formula
    .split(QUOTED)
    .map((part) => (isQuoted(part) ? part : change(part)))
    .join('');
}

function isQuoted(part: string): boolean {
  return part.startsWith('"') || part.startsWith("'");
}
