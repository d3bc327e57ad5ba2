/** What is written around names and is no part of them, in capitals and without dots: the link fingerprint leaves it out. */
export const sebutanNama = {
  before: [
    ...['H', 'HJ', 'KH', 'PROF', 'DR', 'DRS', 'DRA', 'DRG', 'DRH', 'IR'],
    ...['ALM', 'ALMH', 'ALMARHUM', 'ALMARHUMAH', 'BPK', 'BAPAK', 'IBU', 'NY', 'NN', 'TN', 'SDR', 'SDRI'],
  ],
  behind: [
    ...['AMD', 'AMDKEB', 'AMDKEP', 'APT', 'BA', 'BSC', 'DEA', 'LC', 'MA', 'MAG', 'MAP', 'MBA', 'MH', 'MHUM'],
    ...['MKES', 'MKOM', 'MKN', 'MM', 'MPD', 'MPH', 'MPSI', 'MSC', 'MSI', 'MSOS', 'MT', 'NERS', 'PHD', 'PSI'],
    ...['PSIKOLOG', 'SAG', 'SAP', 'SE', 'SFARM', 'SH', 'SHI', 'SHUM', 'SIKOM', 'SIP', 'SKEB', 'SKEP', 'SKM'],
    ...[
      'SKOM',
      'SKED',
      'SP',
      'SPD',
      'SPDI',
      'SPOG',
      'SPSI',
      'SPT',
      'SSI',
      'SSOS',
      'SST',
      'ST',
      'STP',
      'STRKEB',
    ],
    ...['ALM', 'ALMH'],
  ],
} as const;
