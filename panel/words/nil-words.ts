import type { Words } from './words.ts';

/** *Nyatakan nihil*. */
export const nilWords = {
  title: { id: 'Nyatakan nihil', en: 'Declare nil' },
  intro: {
    id: 'Nihil berarti sudah diperiksa dan tidak ada kejadian. Yang belum diperiksa biarkan kosong.',
    en: 'Nil means that it was checked and nothing happened. Leave open what was not checked.',
  },
  looking: { id: 'Melihat formulir periode ini', en: 'Looking at the forms of this period' },
  working: { id: 'Menyatakan nihil', en: 'Declaring nil' },
  forms: { id: 'Formulir yang nihil', en: 'Forms that are nil' },
  sources: { id: 'Siapa yang sudah ditanya', en: 'Who was asked' },
  due: { id: 'wajib pada periode ini', en: 'due for this period' },
  declared: { id: 'di sampul: {declared}', en: 'on the cover: {declared}' },
  others: { id: 'Tidak dapat dinyatakan nihil', en: 'Cannot be declared nil' },
  none: {
    id: 'Tidak ada formulir yang dapat dinyatakan nihil.',
    en: 'No form can be declared nil.',
  },
  noForm: { id: 'Pilih formulirnya.', en: 'Choose the forms.' },
  noSource: { id: 'Pilih siapa yang sudah ditanya.', en: 'Choose who was asked.' },
  send: { id: 'Nyatakan nihil', en: 'Declare nil' },
  again: { id: 'Formulir lain', en: 'Other forms' },
} as const satisfies Words;
