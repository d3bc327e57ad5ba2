import { choice, choices } from '../../kit/column.ts';
import { dasarNihil, pernyataan } from '../daftar-kode/sampul.ts';

/** What is declared of each template: rows, none after checking, or not due; a blank one has not been reported. */
export const kolomPernyataan = {
  pernyataan_T01: pernyataanUntuk('T01'),
  pernyataan_T02: pernyataanUntuk('T02'),
  pernyataan_T03: pernyataanUntuk('T03'),
  pernyataan_T04: pernyataanUntuk('T04'),
  pernyataan_T05: pernyataanUntuk('T05'),
  pernyataan_T06: pernyataanUntuk('T06'),
  pernyataan_T07: pernyataanUntuk('T07'),
  pernyataan_T08: pernyataanUntuk('T08'),
  pernyataan_T09: pernyataanUntuk('T09'),
  pernyataan_T10: pernyataanUntuk('T10'),
  pernyataan_T11: pernyataanUntuk('T11'),
  dasar_nihil: choices({
    label: { id: 'Dasar Pernyataan Nihil', en: 'Basis of nil declaration' },
    help: {
      id: 'Sumber yang sudah diperiksa sebelum menyatakan nihil.',
      en: 'The sources that were checked before nil was declared.',
    },
    example: 'UPTD_PPA; POLRES',
    required: false,
    privacy: 'internal',
    list: dasarNihil,
  }),
};

// Never required here: a blank one is judged by VP-01, which knows what is due.
function pernyataanUntuk(templat: string) {
  return choice({
    label: { id: `Pernyataan ${templat}`, en: `Declaration ${templat}` },
    help: {
      id: 'Pilih ADA bila ada baris, NIHIL bila sudah diperiksa dan tidak ada, TIDAK WAJIB bila tidak jatuh tempo.',
      en: 'Choose "Has data" if there are rows, "Nil" if you checked and there are none, "Not due" if the form is not due.',
    },
    example: 'NIHIL',
    required: false,
    privacy: 'public',
    list: pernyataan,
  });
}
