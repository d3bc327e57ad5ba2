import { columnLetters, PAGE_MARGINS, pageTexts, type SheetModel } from '../../core/index.ts';
import { type SheetHandle, type Step, step } from './steps.ts';

/** Margins are given in points. */
const POINTS_PER_INCH = 72;

/** An area of cells that stands fast: `'R02'!$A$1:$L$40`. */
const FIXED_AREA = /!(\$[A-Z]+\$\d+:\$[A-Z]+\$\d+)$/;

/**
 * How a sheet is printed. The size of the paper is left as it is: it belongs to the printer, and without one Excel may
 * refuse to set it. An area that a formula computes cannot be set here, so that all is printed that the sheet holds.
 */
export function pageStep(sheet: SheetHandle, { print }: SheetModel): Step {
  const breaks = print.breaks ?? [];
  const run = (): void => {
    const page = sheet().pageLayout;
    setPaper(page, print);
    setMargins(page);
    const { header, footer, number } = pageTexts(print);
    const texts = page.headersFooters.defaultForAllPages;
    texts.centerHeader = header;
    texts.leftFooter = footer;
    texts.rightFooter = number;
    const area = FIXED_AREA.exec(print.area ?? '')?.[1];
    if (area !== undefined) page.setPrintArea(area);
    for (const row of breaks) sheet().horizontalPageBreaks.add(`A${row + 1}`);
  };
  return step(run, { calls: 18 + 2 * breaks.length });
}

function setPaper(page: Excel.PageLayout, print: SheetModel['print']): void {
  page.orientation = print.landscape ? 'Landscape' : 'Portrait';
  const high = print.pagesHigh === undefined ? {} : { verticalFitToPages: print.pagesHigh };
  page.zoom = { horizontalFitToPages: print.pagesWide, ...high };
  if (print.repeatRows > 0) page.setPrintTitleRows(`$1:$${print.repeatRows}`);
  if (print.repeatColumns > 0) page.setPrintTitleColumns(`$A:$${columnLetters(print.repeatColumns - 1)}`);
}

function setMargins(page: Excel.PageLayout): void {
  page.leftMargin = PAGE_MARGINS.left * POINTS_PER_INCH;
  page.rightMargin = PAGE_MARGINS.right * POINTS_PER_INCH;
  page.topMargin = PAGE_MARGINS.top * POINTS_PER_INCH;
  page.bottomMargin = PAGE_MARGINS.bottom * POINTS_PER_INCH;
  page.headerMargin = PAGE_MARGINS.header * POINTS_PER_INCH;
  page.footerMargin = PAGE_MARGINS.footer * POINTS_PER_INCH;
}
