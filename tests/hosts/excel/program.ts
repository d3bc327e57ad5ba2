/** What the contract asks of the add-in, without its page: bundled as the page's script is. */
export { checkData, prepareSheets } from '../../../office-addin/commands.ts';
export { excelWorkbook } from '../../../office-addin/workbook.ts';
