/** The page's file, as it is built. */
const FILE = 'Panel';
/** Where the built page says with which page of the panel it begins. */
const FIRST_PAGE = 'data-page="start"';

/** Shows the panel beside the sheet, on one of its pages. */
export function showPanel(page: string, title: string): void {
  const content = HtmlService.createHtmlOutputFromFile(FILE).getContent();
  const html = HtmlService.createHtmlOutput(content.replace(FIRST_PAGE, `data-page="${page}"`));
  SpreadsheetApp.getUi().showSidebar(html.setTitle(title));
}
