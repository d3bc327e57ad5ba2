/** What is told of actions, in both languages. */
export const actWords = {
  id: {
    prepared: (cover: string) => `Buku kerja siap diisi. Mulai dari lembar ${cover}.`,
    preparedAround: (names: string) =>
      `Buku kerja siap diisi. Lembar yang sudah berisi tidak diubah: ${names}.`,
    checked: {
      none: 'Buku kerja ini tidak memuat formulir Monev TPPO. Siapkan buku kerja lebih dahulu.',
      clean: 'Tidak ditemukan kesalahan.',
      found: (errors: string, warnings: string, infos: string) =>
        `Ditemukan ${errors} galat, ${warnings} peringatan, dan ${infos} info.`,
      untold: (count: string) => `${count} pemeriksaan belum dapat dilakukan.`,
      where: (sheet: string) => `Rinciannya ada di lembar ${sheet}.`,
    },
    alike: (change: string, count: string) => `${change} (${count} sel)`,
    unchanged: 'Tidak ada yang perlu diubah.',
    undone: (count: string) => `${count} sel dikembalikan seperti semula.`,
    tidyFound: (changes: string, choices: string) =>
      `${changes} sel dapat dirapikan; ${choices} sel belum pasti artinya.`,
    tidied: (count: string) => `${count} sel dirapikan.`,
    coded: (count: string) => `${count} kode dibuat.`,
    noCodes: 'Tidak ada kode yang dapat dibuat.',
    withoutCode: (count: string) =>
      `${count} baris belum diberi kode karena wilayah atau tanggalnya belum diketahui.`,
    repairable: (count: number) =>
      count === 0
        ? 'Struktur buku kerja ini sudah sesuai; tidak ada yang perlu diperbaiki.'
        : `${count} lembar perlu diperbaiki strukturnya.`,
    repaired: (sheets: string) => `Struktur diperbaiki: ${sheets}.`,
    computed: (count: string, region: string, period: string) =>
      `${count} indikator dihitung untuk ${region}, ${period}.`,
    rows: (count: string) => `${count} baris`,
    ofRows: (having: string, counted: string) => `${having} dari ${counted} baris`,
    reported: (count: string) => `Laporan dibuat: ${count} lembar.`,
    published: (count: string, masked: string) =>
      `Laporan publik dibuat: ${count} lembar, ${masked} angka disamarkan.`,
    erasable: {
      ready: 'Yang berikut akan dihapus dan tidak dapat dibatalkan.',
      erased: 'Data korban ini sudah dihapus dari buku kerja ini.',
      absent: 'Kode korban itu tidak ada di T02 maupun T03 buku kerja ini. Periksa kodenya.',
    },
    declaredNil: (forms: string) => `Dinyatakan nihil di sampul: ${forms}.`,
    erased: (cells: string) => `Data korban dihapus: ${cells} sel dikosongkan.`,
    sendable: 'Buku kerja ini siap dikirim.',
    unsendable: (count: string) =>
      `Buku kerja ini belum dapat dikirim: ada ${count} hal yang perlu dibereskan.`,
    sentAlready: (state: string) => `Status pengiriman sekarang: ${state}.`,
    sent: (id: string) =>
      `Buku kerja dikirim sebagai ${id}. Isiannya dikunci sampai dikembalikan atau dibatalkan.`,
    sentUnchanged: 'Tidak ada isian yang berubah sejak dikirim terakhir.',
    sentChanged: (count: string) => `${count} hal berubah sejak dikirim terakhir.`,
    withdrawn: 'Pengiriman dibatalkan. Isian dapat diubah lagi.',
    dataErased: 'Data korban dihapus',
    status: (due: string, day: string) => `${due} formulir wajib untuk periode ini, paling lambat ${day}.`,
    statusNothing: 'Tidak ada formulir yang wajib untuk periode ini.',
    statusUnknown:
      'Kewajiban belum diketahui: isi wilayah, instansi, dan periode di lembar sampul lebih dahulu.',
    statusNotes: {
      undeclared: 'Pernyataan di sampul belum diisi.',
      noRows: 'Sampul menyatakan ada, tetapi formulirnya kosong.',
      someRows: 'Sampul menyatakan nihil, tetapi formulirnya berisi.',
      noForm: 'Formulirnya tidak ada di buku kerja ini.',
      late: 'Batas waktunya sudah lewat.',
    },
  },
  en: {
    prepared: (cover: string) => `The workbook is ready to be filled in. Begin with the sheet ${cover}.`,
    preparedAround: (names: string) =>
      `The workbook is ready to be filled in. Sheets that were filled already were not changed: ${names}.`,
    checked: {
      none: 'This workbook holds no Monev TPPO form. Prepare the workbook first.',
      clean: 'No problem found.',
      found: (errors: string, warnings: string, infos: string) =>
        `Found ${errors} errors, ${warnings} warnings and ${infos} infos.`,
      untold: (count: string) => `${count} checks could not be made yet.`,
      where: (sheet: string) => `The details are on the sheet ${sheet}.`,
    },
    alike: (change: string, count: string) => `${change} (${count} cells)`,
    unchanged: 'There is nothing to change.',
    undone: (count: string) => `${count} cells are as they were before.`,
    tidyFound: (changes: string, choices: string) =>
      `${changes} cells can be tidied; the meaning of ${choices} cells is not certain.`,
    tidied: (count: string) => `${count} cells were tidied.`,
    coded: (count: string) => `${count} codes were made.`,
    noCodes: 'There is no code to make.',
    withoutCode: (count: string) =>
      `${count} rows have no code yet, because their region or day is not known.`,
    repairable: (count: number) =>
      count === 0
        ? 'The structure of this workbook is as it should be; there is nothing to repair.'
        : `The structure of ${count} sheets needs repair.`,
    repaired: (sheets: string) => `The structure was repaired: ${sheets}.`,
    computed: (count: string, region: string, period: string) =>
      `${count} indicators were computed for ${region}, ${period}.`,
    rows: (count: string) => `${count} rows`,
    ofRows: (having: string, counted: string) => `${having} of ${counted} rows`,
    reported: (count: string) => `The report was made: ${count} sheets.`,
    published: (count: string, masked: string) =>
      `The public report was made: ${count} sheets, ${masked} numbers masked.`,
    erasable: {
      ready: 'The following will be erased and cannot be brought back.',
      erased: 'The data of this victim were erased from this workbook before.',
      absent: 'Neither T02 nor T03 of this workbook holds that victim code. Check the code.',
    },
    declaredNil: (forms: string) => `Declared nil on the cover: ${forms}.`,
    erased: (cells: string) => `The data of the victim were erased: ${cells} cells are empty now.`,
    sendable: 'This workbook is ready to be sent.',
    unsendable: (count: string) => `This workbook cannot be sent yet: ${count} things are in the way.`,
    sentAlready: (state: string) => `The state of the submission is now: ${state}.`,
    sent: (id: string) =>
      `The workbook was sent as ${id}. Its entries are locked until it is returned or withdrawn.`,
    sentUnchanged: 'No entry has changed since it was sent last.',
    sentChanged: (count: string) => `${count} things have changed since it was sent last.`,
    withdrawn: 'The submission was withdrawn. Entries can be changed again.',
    dataErased: 'Data of a victim erased',
    status: (due: string, day: string) => `${due} forms are due for this period, at the latest on ${day}.`,
    statusNothing: 'No form is due for this period.',
    statusUnknown: 'What is due is not known yet: fill in region, agency and period on the cover first.',
    statusNotes: {
      undeclared: 'The cover does not declare it yet.',
      noRows: 'The cover declares that there is something, and the form is empty.',
      someRows: 'The cover declares that there is nothing, and the form has rows.',
      noForm: 'This workbook does not have the form.',
      late: 'Its deadline has passed.',
    },
  },
} as const;
