/** What cards of scores say, in both languages. */
export const scoreWords = {
  id: {
    hotel: (hotel: string, visit: string, latest: boolean) =>
      `Hotel ${hotel}, kunjungan ${visit}${latest ? '' : ' (kunjungan sebelumnya)'}`,
    taskForce: (region: string, year: string) => `Kinerja gugus tugas ${region} ${year}`,
    quality: (submission: string) => `Mutu data ${submission}`,
    lowered: (category: string, reasons: string) => `${category} (syarat kritis ${reasons})`,
    provisional: 'sementara',
    notApplicable: 'tidak berlaku',
    level: (level: string) => `level ${level}`,
    missing: (items: string) => `belum lengkap: ${items}`,
    capped: (items: string) => `kurang bukti: ${items}`,
    nextLevel: (name: string, missing: string, level: string, gain: string) =>
      `${name}: kurang ${missing} ke level ${level} (+${gain} nilai).`,
    leaks: (count: string) => `Hapus identitas orang: ditemukan ${count}.`,
    blank: (count: string) => `Lengkapi sel wajib yang belum terisi: ${count}.`,
    invalid: (count: string) => `Perbaiki sel yang bergalat: ${count}.`,
    errorRows: (count: string) => `Perbaiki baris yang bergalat: ${count}.`,
    surplus: (count: string) => `Hapus baris ganda: ${count}.`,
    change: {
      'one-more': (what: string, category: string, total: string) =>
        `Bila ${what} naik 1, kategorinya ${category} (${total}).`,
      'one-less': (what: string, category: string, total: string) =>
        `Bila ${what} turun 1, kategorinya ${category} (${total}).`,
      'with-evidence': (what: string, category: string, total: string) =>
        `Bila ada bukti ${what}, kategorinya ${category} (${total}).`,
      'without-evidence': (what: string, category: string, total: string) =>
        `Tanpa bukti ${what}, kategorinya ${category} (${total}).`,
    },
  },
  en: {
    hotel: (hotel: string, visit: string, latest: boolean) =>
      `Hotel ${hotel}, visit ${visit}${latest ? '' : ' (earlier visit)'}`,
    taskForce: (region: string, year: string) => `Performance of the task force of ${region} ${year}`,
    quality: (submission: string) => `Data quality of ${submission}`,
    lowered: (category: string, reasons: string) => `${category} (critical condition ${reasons})`,
    provisional: 'provisional',
    notApplicable: 'not applicable',
    level: (level: string) => `level ${level}`,
    missing: (items: string) => `not complete: ${items}`,
    capped: (items: string) => `lacks evidence: ${items}`,
    nextLevel: (name: string, missing: string, level: string, gain: string) =>
      `${name}: ${missing} short of level ${level} (+${gain} points).`,
    leaks: (count: string) => `Remove identities of persons: ${count} were found.`,
    blank: (count: string) => `Fill in required cells that are blank: ${count}.`,
    invalid: (count: string) => `Correct cells with an error: ${count}.`,
    errorRows: (count: string) => `Correct rows with an error: ${count}.`,
    surplus: (count: string) => `Delete rows that are recorded twice: ${count}.`,
    change: {
      'one-more': (what: string, category: string, total: string) =>
        `If ${what} rises by 1, the category is ${category} (${total}).`,
      'one-less': (what: string, category: string, total: string) =>
        `If ${what} falls by 1, the category is ${category} (${total}).`,
      'with-evidence': (what: string, category: string, total: string) =>
        `With evidence for ${what}, the category is ${category} (${total}).`,
      'without-evidence': (what: string, category: string, total: string) =>
        `Without evidence for ${what}, the category is ${category} (${total}).`,
    },
  },
} as const;
