import type { FieldRules } from '../../kit/field-rule.ts';

/** Columns, notes and published tabs that must not be as they are. */
export const aturanIdentitasLembar = {
  'VI-16': {
    severity: 'error',
    when: {
      id: 'Lembar T01 sampai T04 memuat kolom tambahan untuk identitas, misalnya nama, NIK, atau alamat; atau lembar yang diterbitkan memuat kolom rahasia.',
      en: 'A sheet of T01 to T04 has an extra column for identities, such as names, NIK or addresses; or a published sheet has a confidential column.',
    },
    message: {
      id: 'Kolom {kolom} di lembar {lembar} tidak diperbolehkan karena memuat identitas atau data rahasia.',
      en: 'The column {kolom} of the sheet {lembar} is not allowed, because it holds identities or confidential data.',
    },
    remedy: { id: 'Hapus kolom itu beserta isinya.', en: 'Delete the column with its entries.' },
    source: 'UU 27/2022 Pasal 4; Perpres 22/2021',
  },
  'VI-17': {
    severity: 'warning',
    when: {
      id: 'Sel di T01 sampai T04 diberi catatan oleh seseorang.',
      en: 'Somebody has put a note on a cell of T01 to T04.',
    },
    message: {
      id: 'Ada catatan pada sel {sel}; catatan sel mudah terlewat saat berkas dibagikan.',
      en: 'There is a note on the cell {sel}; notes are easily overlooked when a file is shared.',
    },
    remedy: {
      id: 'Periksa apakah memuat identitas, lalu hapus catatan itu.',
      en: 'See whether it tells who somebody is, then delete it.',
    },
    source: 'UU 21/2007 Pasal 44',
  },
  'VI-18': {
    severity: 'error',
    when: {
      id: 'Lembar yang diterbitkan memuat angka kecil yang belum disamarkan.',
      en: 'A published sheet shows a small count that is not masked.',
    },
    message: {
      id: 'Sel {sel} menampilkan angka kecil (di bawah {k}), atau angka turunannya, yang belum disamarkan.',
      en: 'The cell {sel} shows a small count (below {k}), or a figure derived from one, that is not masked.',
    },
    remedy: {
      id: 'Jalankan Samarkan sebelum lembar ini diterbitkan.',
      en: 'Run the masking before this sheet is published.',
    },
    source: 'Rancangan sendiri',
  },
} as const satisfies Partial<FieldRules>;
