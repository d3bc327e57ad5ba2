/** What the result sheet says, in both languages. */
export const resultWords = {
  id: {
    title: 'Hasil pemeriksaan',
    judged: (rows: string, rules: string) => `${rows} baris dan ${rules} aturan diperiksa.`,
    untold: (count: string) =>
      `${count} pemeriksaan belum dapat dilakukan karena sel yang diperlukan masih salah atau datanya tidak tersedia.`,
    clean: 'Tidak ditemukan kesalahan.',
    blocked: 'Masih ada galat: perbaiki semua galat sebelum mengirim.',
    open: (count: string) =>
      `Tidak ada galat. Peringatan yang belum dijawab: ${count}. Perbaiki isiannya, atau tulis alasan singkat di kolom Alasan.`,
    answered: 'Siap dikirim: tidak ada galat, dan setiap peringatan sudah dijawab.',
    severity: { error: 'Galat', warning: 'Peringatan', info: 'Info' },
    summary: ['Formulir', 'Galat', 'Peringatan', 'Info', 'Peringatan terjawab'],
    total: 'Jumlah',
    headers: [
      'Sel',
      'Lembar',
      'Kolom',
      'Tingkat',
      'Yang ditemukan',
      'Yang perlu dilakukan',
      'Banyak sel',
      'Aturan',
      'Alasan (peringatan sudah diperiksa)',
    ],
    sheet: 'lembar ini',
    prompt: {
      title: 'Sudah diperiksa?',
      text: 'Bila isian memang benar, tulis alasan singkat tanpa nama atau nomor identitas. Peringatan muncul lagi bila isiannya berubah.',
    },
    alert: { title: 'Alasan', text: 'Tulis alasan singkat, 5 sampai 300 huruf.' },
  },
  en: {
    title: 'Result of the check',
    judged: (rows: string, rules: string) => `${rows} rows and ${rules} rules were checked.`,
    untold: (count: string) =>
      `${count} checks could not be made because a cell that they need is still wrong or its data are not at hand.`,
    clean: 'No problem found.',
    blocked: 'There are errors: correct all of them before submitting.',
    open: (count: string) =>
      `No errors. Warnings without an answer: ${count}. Correct the entry, or write a short reason in the column Reason.`,
    answered: 'Ready to be submitted: no errors, and every warning has an answer.',
    severity: { error: 'Error', warning: 'Warning', info: 'Info' },
    summary: ['Form', 'Errors', 'Warnings', 'Info', 'Warnings answered'],
    total: 'Total',
    headers: [
      'Cell',
      'Sheet',
      'Column',
      'Level',
      'What was found',
      'What to do',
      'Cells',
      'Rule',
      'Reason (warning was looked at)',
    ],
    sheet: 'this sheet',
    prompt: {
      title: 'Looked at it?',
      text: 'If the entry is right as it is, write a short reason without names or identity numbers. The warning comes back when the entry changes.',
    },
    alert: { title: 'Reason', text: 'Write a short reason of 5 to 300 letters.' },
  },
} as const;
