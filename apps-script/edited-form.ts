/** What a sheet of a form is called: `T01 Kasus`. The cover and pages for one record are left to the whole check. */
const FORM = /^T(?:0[1-9]|1\d) /;

/** Whether somebody edited a form; two calls, since this happens at each keystroke that ends in a cell. */
export function onForm({ range }: GoogleAppsScript.Events.SheetsOnEdit): boolean {
  return FORM.test(range.getSheet().getName());
}
