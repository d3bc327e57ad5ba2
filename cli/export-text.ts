import { type DataPackage, formatNumber, type IdentityRefusal, type Locale } from '../core/index.ts';

/** What was written, and what was left out. */
export function doneText(
  { tables, recap, unread, kept, descriptor: { description } }: DataPackage,
  folder: string,
  locale: Locale,
): string {
  const count = (value: number): string => formatNumber(value, locale);
  const rows = tables.reduce((sum, { table }) => sum + table.length, 0);
  const sentences = {
    id: [
      `${count(tables.length)} tabel dengan ${count(rows)} baris disimpan di ${folder}.`,
      description,
      kept > 0
        ? `${count(kept)} baris T01 sampai T04 tidak disertakan${recap ? '; angkanya ada di Paket Rekap' : ''}.`
        : '',
      unread > 0 ? `${count(unread)} isian yang tidak dapat dibaca dikosongkan; lihat: monev check.` : '',
    ],
    en: [
      `${count(tables.length)} tables with ${count(rows)} rows were saved in ${folder}.`,
      description,
      kept > 0
        ? `${count(kept)} rows of T01 to T04 are left out${recap ? '; their figures are in Paket Rekap' : ''}.`
        : '',
      unread > 0 ? `${count(unread)} cells that cannot be read are left empty; see: monev check.` : '',
    ],
  };
  return sentences[locale]
    .filter((text) => text !== '')
    .join('\n')
    .concat('\n');
}

/** Why nothing was written. */
export function refusalText({ identities, unanswered }: IdentityRefusal, locale: Locale): string {
  const sentences = [
    ...(identities.length > 0 ? [TELLING[locale](identities.join(', '))] : []),
    ...(unanswered.length > 0 ? [UNANSWERED[locale](unanswered.join(', '))] : []),
  ];
  return sentences.map((one) => `${one}\n`).join('');
}

const TELLING = {
  id: (names: string) =>
    `Tidak ada yang disimpan karena ada isian yang menunjukkan identitas seseorang di: ${names}. Perbaiki dahulu; tempatnya terlihat dengan: monev check.`,
  en: (names: string) =>
    `Nothing was saved because an entry tells who somebody is in: ${names}. Correct that first; monev check shows where.`,
};
const UNANSWERED = {
  id: (names: string) =>
    `Paket untuk umum tidak disimpan karena ada isian yang mungkin menunjukkan identitas seseorang dan belum dijawab di: ${names}. Hapus isian itu, atau tulis alasannya di hasil pemeriksaan bila bukan identitas; tempatnya terlihat dengan: monev check.`,
  en: (names: string) =>
    `No package for everybody was saved because an entry may tell who somebody is, and nobody has answered that yet, in: ${names}. Delete the entry, or write the reason in the result of the check where it tells of nobody; monev check shows where.`,
};
