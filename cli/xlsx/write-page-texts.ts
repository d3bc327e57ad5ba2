import { pageTexts, type SheetModel } from '../../core/index.ts';

/** Header and footer of every page as a file has them; no header is no text. */
export function headerAndFooter(print: SheetModel['print']): {
  readonly oddHeader?: string;
  readonly oddFooter: string;
} {
  const { header, footer, number } = pageTexts(print);
  return {
    ...(header === '' ? {} : { oddHeader: `&C${header}` }),
    oddFooter: `&L${footer}&R${number}`,
  };
}
