/**
 * The bundle. What `main.ts` exports becomes functions of the script, which menus, triggers and the panel call by name;
 * the rest is reached only through the bundle's own name.
 */
export { actAtOnce, actHere } from './act-here.ts';
export * from './main.ts';
export { openWorkbook } from './workbook.ts';
