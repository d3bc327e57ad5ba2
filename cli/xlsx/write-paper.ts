import type { Paper, SheetModel } from '../../core/index.ts';

/** Numbers of the sizes of paper (ECMA-376 18.3.1.63): folio, 8.5 × 13 inches, is within a millimetre of F4. */
export const PAPER_CODE: Readonly<Record<Paper, number>> = { A4: 9, F4: 14 };

/** The worksheet part with the paper of a sheet, where the one that wrote it knows no such size. */
export function withPaper(worksheet: string, { print: { paper = 'A4' } }: SheetModel): string {
  return worksheet.replace(/(<pageSetup [^>]*?paperSize=")\d+"/, `$1${PAPER_CODE[paper]}"`);
}
