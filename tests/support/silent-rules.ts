/** Rules that no colour on a plain sheet can tell, by rule and form, with the reason that the compiler gives. */
export const SILENT_RULES: Readonly<Record<string, string>> = {
  'VS-12 T01': 'a formula finds the first row with a code, not the latest',
  'VX-04 T02': 'a related row is found by COUNTIFS, which this condition does not fit',
  'VX-09 T05': 'a related row is found by COUNTIFS, which this condition does not fit',
  'VX-10 T05': 'a sheet does not find the row before by its day',
  'VS-22 T06': 'SUMIFS leaves out what is not a number, and a sum over unknown numbers is not known',
  'VX-12 T07': 'a sheet does not find the row before by its day',
  'VX-14 T08': 'what concerns the whole sheet has no cell to colour',
  'VS-20 T09': 'a formula cannot look for each of several codes in one cell',
  'VS-15 T11': 'a related row is found by COUNTIFS, which this condition does not fit',
};

/** Rules of which a sheet tells some cases and not others. */
export const PARTLY_SILENT_RULES: Readonly<Record<string, string>> = {
  'VX-11 T06': 'a sheet does not compare texts without their signs',
};
