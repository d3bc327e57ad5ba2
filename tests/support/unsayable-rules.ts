/** Rules whose condition a sheet cannot say, so that no cell is coloured: by rule, template and case, with the reason. */
export const unsayableRules: Readonly<Record<string, string>> = {
  'T02 VX-04/1': 'COUNTIFS does not look at what other rows refer to',
  'T02 VX-04/2': 'COUNTIFS does not look at what other rows refer to',
  'T05 VX-09/1': 'a sheet does not tell which other rows are valid',
  'T05 VX-10/1': 'a sheet does not find the row before by its day',
  'T06 VX-11/2': 'a sheet does not compare texts without their signs',
  'T07 VX-12/1': 'a sheet does not find the row before by its day',
  'T08 VX-14/1': 'what concerns the whole sheet has no cell to colour',
  'T08 VX-14/2': 'what concerns the whole sheet has no cell to colour',
};
