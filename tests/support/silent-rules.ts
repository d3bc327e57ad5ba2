/** Rules of rows that no colour on a sheet can tell, by rule and form, with the reason that the compiler gives. */
export const SILENT_RULES: Readonly<Record<string, string>> = {
  'VS-12 T01': 'a formula finds the first row with a code, not the latest',
  'VS-22 T06': 'SUMIFS leaves out what is not a number, and a sum over unknown numbers is not known',
  'VS-20 T09': 'a formula cannot look for each of several codes in one cell',
  'VS-15 T11': 'a row is found by a code only, not by a free text',
};
