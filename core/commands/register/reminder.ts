import { dayInWords } from '../../engine/decode/date-words.ts';
import { periodName } from '../../engine/period/period-name.ts';
import { regionName } from '../../katalog/daftar-kode/wilayah.ts';
import type { Locale, Text } from '../../locale/text.ts';
import { periodDays, readPeriod } from '../period.ts';
import { reasonHindrances } from '../submission/hindrance.ts';
import type { Register } from './build-register.ts';
import type { RegisterUnit } from './register-unit.ts';
import type { RegisterState } from './states.ts';
import { unitName } from './words.ts';

/**
 * What to write to a unit that still has to send something, as one paragraph; `null` where nothing is open. It names an
 * agency, a region, a period, forms and days, and nobody.
 */
export function reminderOf(unit: RegisterUnit, { period, today }: Register): Text | null {
  const open = OPEN.flatMap((state) => {
    const forms = unit.forms.filter((one) => one.state === state).map(({ form }) => form);
    return forms.length === 0 ? [] : [{ state, forms }];
  });
  if (open.length === 0) return null;
  const said = (locale: Locale): string => {
    const say = SAYINGS[locale];
    const agency = unitName(unit)[locale];
    const lines = open.map(({ state, forms }) => say[state](forms.join(', '), reasonText(unit, locale)));
    const until = unit.deadline === null ? [] : [say.until(unit.deadline, today)];
    const steps = open.map(({ state }) => say.please[state]);
    return [
      say.greeting(`${agency}, ${regionName(unit.region, locale)}`, periodText(period)[locale]),
      ...lines,
      ...until,
      ...steps,
      say.thanks,
    ].join(' ');
  };
  return { id: said('id'), en: said('en') };
}

type Open = Extract<RegisterState, 'belum' | 'draf' | 'dikembalikan' | 'revisi'>;

const OPEN: readonly Open[] = ['dikembalikan', 'revisi', 'draf', 'belum'];

/** `Juli 2024` for a period id. */
export function periodText(id: string): Text {
  const period = readPeriod(id);
  if (period === null) return { id, en: id };
  const { first, last } = periodDays(period);
  return periodName(first, last);
}

/** A code of a record, `KB-3173-2024-0001`, stays in the workbook. */
const RECORD_CODE = /\b[A-Z]{2,3}-\d{4}-/i;

/** The reason as it was given, unless it tells of somebody. */
function reasonText({ reason }: RegisterUnit, locale: Locale): string {
  const { because, onCover } = SAYINGS[locale];
  if (reason.trim() === '' || RECORD_CODE.test(reason)) return onCover;
  if (reasonHindrances(reason).length > 0) return onCover;
  return `${because} ${reason.trim().replace(/[.\s]+$/, '')}.`;
}

const SAYINGS = {
  id: {
    greeting: (who: string, period: string) =>
      `Yth. ${who}. Kami mengingatkan laporan Monev TPPO periode ${period}.`,
    belum: (forms: string, _: string) => `Formulir ${forms} belum kami terima.`,
    draf: (forms: string, _: string) => `Formulir ${forms} sudah sampai, tetapi masih draf.`,
    dikembalikan: (forms: string, reason: string) =>
      `Formulir ${forms} dikembalikan untuk diperbaiki. ${reason}`,
    revisi: (forms: string, reason: string) => `Formulir ${forms} dibuka lagi untuk revisi. ${reason}`,
    because: 'Alasannya:',
    onCover: 'Alasannya tertulis di sampul buku kerja.',
    until: (deadline: number, today: number) =>
      `Batas kirimnya ${dayInWords(deadline).id}${waitText(deadline - today, 'id')}.`,
    please: {
      belum: 'Mohon isi dan periksa buku kerjanya, lalu kirim; bila tidak ada kejadian, nyatakan nihil.',
      draf: 'Mohon periksa buku kerjanya, pilih Kirim, lalu sampaikan lagi berkasnya.',
      dikembalikan: 'Mohon perbaiki, lalu kirim lagi.',
      revisi: 'Mohon selesaikan revisinya, lalu kirim lagi.',
    },
    thanks: 'Bila sudah dikirim, abaikan pesan ini. Terima kasih.',
  },
  en: {
    greeting: (who: string, period: string) =>
      `To ${who}. This is a reminder of the anti-trafficking report for ${period}.`,
    belum: (forms: string, _: string) => `We have not received ${forms} yet.`,
    draf: (forms: string, _: string) => `We have received ${forms}, but still as a draft.`,
    dikembalikan: (forms: string, reason: string) => `${forms} went back for corrections. ${reason}`,
    revisi: (forms: string, reason: string) => `${forms} is open for a revision. ${reason}`,
    because: 'The reason:',
    onCover: 'The reason stands on the cover of the workbook.',
    until: (deadline: number, today: number) =>
      `It is due on ${dayInWords(deadline).en}${waitText(deadline - today, 'en')}.`,
    please: {
      belum: 'Please fill in and check the workbook, then submit it; if nothing happened, declare nil.',
      draf: 'Please check the workbook, choose Submit, then hand the file over again.',
      dikembalikan: 'Please correct it, then submit it again.',
      revisi: 'Please finish the revision, then submit it again.',
    },
    thanks: 'If it was sent already, please ignore this message. Thank you.',
  },
} as const;

function waitText(days: number, locale: Locale): string {
  if (days === 0) return { id: ', yaitu hari ini', en: ', which is today' }[locale];
  const count = Math.abs(days);
  const [noun, had] = count === 1 ? ['day', 'has'] : ['days', 'have'];
  return days > 0
    ? { id: `, ${count} hari lagi`, en: `, in ${count} ${noun}` }[locale]
    : { id: `, sudah lewat ${count} hari`, en: `; ${count} ${noun} ${had} passed since` }[locale];
}
