/**
 * The bundle. What `main.ts` exports becomes functions of the script, which menus and triggers call by name; the rest is
 * reached only through the bundle's own name.
 */
export { checkData, prepareSheets } from './commands.ts';
export * from './main.ts';
export { openWorkbook } from './workbook.ts';
