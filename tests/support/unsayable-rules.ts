/** Rules that colour no cell of a plain sheet, each case with the reason, as a sheet's live rules tell it. */
export const unsayableRules: readonly string[] = [
  'T02 VX-04: a related row is found by COUNTIFS, which this condition does not fit',
  'T02 VX-04: a related row is found by COUNTIFS, which this condition does not fit',
  'T05 VX-09: a related row is found by COUNTIFS, which this condition does not fit',
  'T05 VX-10: a sheet does not find the row before by its day',
  'T06 VX-11: a sheet does not compare texts without their signs',
  'T07 VX-12: a sheet does not find the row before by its day',
  'T08 VX-14: what concerns the whole sheet has no cell to colour',
];

/** The ids of the rules of which a sheet says nothing at all. */
export const silentIds: ReadonlySet<string> = new Set(['VX-04', 'VX-09', 'VX-10', 'VX-12', 'VX-14', 'VX-16']);
