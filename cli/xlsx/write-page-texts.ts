import { type SheetModel, withoutControls } from '../../core/index.ts';

/** What stands in the header and footer of every page, with the codes of ECMA-376 18.3.1.39; no header is no text. */
export function pageTexts({ header, footer, language = 'id' }: SheetModel['print']): {
  readonly oddHeader?: string;
  readonly oddFooter: string;
} {
  return {
    ...(header === undefined ? {} : { oddHeader: `&C${pageText(header)}` }),
    oddFooter: `&L${footer === undefined ? '&A' : pageText(footer)}&R${PAGE_NUMBER[language]}`,
  };
}

const PAGE_NUMBER = { id: 'Halaman &P dari &N', en: 'Page &P of &N' } as const;

/** Excel opens no file with more than 255 characters in a header or footer; the rest is what stands beside the text. */
const LONGEST_PAGE_TEXT = 230;

/** Text of a header or footer, where an ampersand begins a code. */
function pageText(text: string): string {
  let written = '';
  for (const character of withoutControls(text)) {
    const code = character === '&' ? '&&' : character;
    if (written.length + code.length > LONGEST_PAGE_TEXT) break;
    written += code;
  }
  return written;
}
