import { withoutControls } from '../../locale/plain-text.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';

/** What stands in the header and the footer of every page, with the codes of ECMA-376 18.3.1.39. */
export interface PageTexts {
  /** In the middle of the header; `''` for nothing. */
  readonly header: string;
  /** On the left of the footer. */
  readonly footer: string;
  /** On the right of the footer: the number of the page. */
  readonly number: string;
}

/** The texts around the pages of a sheet. */
export function pageTexts({ header = '', footer, language = 'id' }: SheetModel['print']): PageTexts {
  return {
    header: pageText(header),
    footer: footer === undefined ? '&A' : pageText(footer),
    number: PAGE_NUMBER[language],
  };
}

/** Space around the print, in inches. */
export const PAGE_MARGINS = {
  left: 0.4,
  right: 0.4,
  top: 0.5,
  bottom: 0.6,
  header: 0.3,
  footer: 0.3,
} as const;

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
