/** What the cover says beside a declaration; the dates and numbers are formulas. */
export const dutyWords = {
  id: {
    noPeriod: 'Isi jenis periode, tahun, dan nomor periode dahulu.',
    due: 'Wajib periode ini',
    by: ', paling lambat ',
    end: '. ',
    notDue: 'Tidak wajib periode ini. ',
    whenDeclared: 'Wajib hanya bila ada datanya',
    rows: ' baris bertanggal ',
    to: ' sampai ',
  },
  en: {
    noPeriod: 'Fill in the type of period, the year and the number first.',
    due: 'Due in this period',
    by: ', by ',
    end: '. ',
    notDue: 'Not due in this period. ',
    whenDeclared: 'Due only if it has data',
    rows: ' rows dated ',
    to: ' to ',
  },
} as const;
