import { dayInWords } from '../../engine/decode/date-words.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Text } from '../../locale/text.ts';
import type { Register } from './build-register.ts';

/** How many of the units that are expected have sent everything, as of which day, and whether that is enough (VP-17). */
export function summaryText({ share, units, today }: Register): Text {
  const day = dayInWords(today);
  if (share === null) {
    const count = units.length;
    return {
      id: `${formatNumber(count, 'id')} unit ada di sini per ${day.id}. Siapa yang wajib melapor belum diatur: isi kunci unit_pelapor di lembar Pengaturan.`,
      en: `${formatNumber(count, 'en')} units are here as of ${day.en}. Who has to report is not set: fill in unit_pelapor on the sheet Pengaturan.`,
    };
  }
  const { came, expected, percent, enough } = share;
  const [sudah, unit] = [formatNumber(came, 'id'), formatNumber(expected, 'id')];
  const [done, of] = [formatNumber(came, 'en'), formatNumber(expected, 'en')];
  return {
    id: `${sudah} dari ${unit} unit sudah melapor (${percent} %) per ${day.id}.${enough ? '' : ' Angkanya belum mewakili.'}`,
    en: `${done} of ${of} units have reported (${percent} %) as of ${day.en}.${enough ? '' : ' Figures do not represent the period yet.'}`,
  };
}
