import { jenisInstansi } from '../../katalog/daftar-kode/instansi.ts';
import type { Text } from '../../locale/text.ts';
import type { Verification } from '../submission/verify-submission.ts';
import type { Unit } from './expected-units.ts';

/** What a register remarks on a unit. */
export const notes = {
  unexpected: {
    id: 'Mengirim, tetapi tidak terdaftar sebagai unit pelapor.',
    en: 'Sent without being listed as a unit that reports.',
  },
  changed: {
    id: 'Isinya berbeda dari yang dikirim; tempatnya terlihat dengan: monev verify.',
    en: 'Differs from what was sent; monev verify shows where.',
  },
  unsealed: {
    id: 'Segelnya hilang atau rusak.',
    en: 'Its seal is gone or damaged.',
  },
  ahead: {
    id: 'Tanggal kirimnya belum tiba; hari terlambat dihitung sampai hari ini. Minta pengirim memeriksa jam komputernya.',
    en: 'It was sent on a day that has not come yet; days late are counted up to today. Ask the sender to check the clock of the computer.',
  },
  conflict: {
    id: 'Versi yang sama dikirim dua kali dengan isi yang berbeda; tanyakan berkas mana yang berlaku.',
    en: 'The same version was sent twice with different contents; ask which file counts.',
  },
  waived: (forms: readonly string[]): Text => ({
    id: `Dinyatakan tidak wajib oleh pengirim, padahal jatuh tempo: ${forms.join(', ')}.`,
    en: `Declared not due by the sender, although due: ${forms.join(', ')}.`,
  }),
  missing: (forms: readonly string[]): Text => ({
    id: `Belum lengkap: ${forms.join(', ')}.`,
    en: `Not complete: ${forms.join(', ')}.`,
  }),
} as const;

/** Whether a seal holds, in a word. */
export const sealLabels: Readonly<Record<Verification['verdict'], Text>> = {
  unsent: { id: 'belum dikirim', en: 'not sent' },
  whole: { id: 'utuh', en: 'whole' },
  erased: { id: 'utuh, ada penghapusan', en: 'whole, with erasures' },
  changed: { id: 'berubah', en: 'changed' },
  unsealed: { id: 'rusak', en: 'broken' },
};

/** What an agency is called; the code itself where it is none. */
function agencyName(code: string): Text {
  return jenisInstansi.codes.find((one) => one.code === code)?.label ?? { id: code, en: code };
}

/** What a unit is called: its kind, with the official name where several are of that kind. */
export function unitName({ agency, office }: Pick<Unit, 'agency' | 'office'>): Text {
  const kind = agencyName(agency);
  return office === null ? kind : { id: `${office} (${kind.id})`, en: `${office} (${kind.en})` };
}
