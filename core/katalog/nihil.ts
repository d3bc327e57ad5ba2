/** The code of CL_PERNYATAAN for "checked, and there was nothing". */
export const NIHIL = 'NIHIL';

/**
 * What a nil declaration has to rest on: forms for which the cover asks a basis (its own condition), and forms for which
 * two sources are needed, one of these (VP-04).
 */
export const nihilBerdasar: {
  readonly oneSource: readonly string[];
  readonly twoSources: readonly string[];
  readonly among: readonly string[];
} = {
  oneSource: ['T01', 'T02', 'T03', 'T04'],
  twoSources: ['T01', 'T02'],
  among: ['UPTD_PPA', 'POLRES'],
};
