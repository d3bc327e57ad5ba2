import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';

const PLACE = /\{(\w+)\}/g;

/** What stands in messages that is no column of the form. */
const names: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  label: { id: 'nama kolom', en: 'name of the column' },
  nilai: { id: 'isian', en: 'entry' },
  tafsir: { id: 'cara dibaca', en: 'how it was read' },
  usul: { id: 'yang terdekat', en: 'the nearest' },
  daftar: { id: 'pilihan yang mungkin', en: 'what it may mean' },
  syarat: { id: 'syarat', en: 'reason' },
  eksklusif: { id: 'pilihan', en: 'choice' },
  contoh: { id: 'contoh', en: 'example' },
  tingkat: { id: 'tingkat', en: 'level' },
  min: { id: 'terkecil', en: 'least' },
  maks: { id: 'terbesar', en: 'greatest' },
  n: { id: 'banyaknya', en: 'number' },
  lembar: { id: 'nama lembar', en: 'name of the sheet' },
  wilayah: { id: 'wilayah', en: 'region' },
  kode: { id: 'kode', en: 'code' },
  baris: { id: 'baris', en: 'rows' },
  tempat: { id: 'tempatnya', en: 'its place' },
  letak: { id: ', mulai huruf ke berapa', en: ', from which character on' },
  sel: { id: 'sel', en: 'cell' },
  kolom: { id: 'nama kolom', en: 'name of the column' },
  per: { id: 'periode', en: 'period' },
  sebab: { id: 'sebabnya', en: 'the reason' },
  rincian: { id: 'rincian', en: 'breakdown' },
  bagian: { id: 'bagian', en: 'part' },
  k: { id: 'batas', en: 'limit' },
  versi: { id: 'versi', en: 'version' },
  kini: { id: 'versi kini', en: 'present version' },
};

/** Says a message with names in ‹brackets› where a check puts values; the columns are those of the template. */
export function placesNamed(template: Template | null, locale: Locale): (message: string) => string {
  const nameOf = (place: string): string =>
    template?.columns[place]?.label[locale] ?? names[place]?.[locale] ?? place;
  return (message) => message.replace(PLACE, (_, place: string) => `‹${nameOf(place)}›`);
}
