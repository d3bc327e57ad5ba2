import { isoOf } from '../../workbook/serial.ts';
import { readDate } from '../decode/date.ts';
import { plain } from '../decode/text.ts';
import { nameText, type Titles } from './name-text.ts';
import { nikText } from './nik-text.ts';
import { type Problem, problem } from './problem.ts';

/** What reading an identity depends on. */
export interface IdentityWords extends Titles {
  /** The codes of provinces, two digits each, with which a NIK can begin. */
  readonly provinces: readonly string[];
}

/** What is hashed: the text in its one form. It is never shown and never kept. */
export interface IdentityText {
  readonly text: string;
}

const SEPARATOR = '|';
const YEAR = /\d{4}/;
const ANY_CONTEXT = { thisYear: 2000, periodYear: Number.NaN, coarse: false };

/**
 * The one form of an identity, however it was typed: sixteen digits, or `NAME|YYYY-MM-DD|NAME OF THE MOTHER`. The bar
 * alone tells the two apart, so that no NIK can be taken for a name.
 */
export function identityText(typed: string, words: IdentityWords): IdentityText | Problem {
  const text = plain(typed);
  if (!text.includes(SEPARATOR)) return nikText(text, words.provinces);
  const [name = '', born = '', mother = '', ...more] = text.split(SEPARATOR);
  if (mother.trim() === '' || more.length > 0) return THREE_PARTS;
  const names = [nameText(name, words), nameText(mother, words)] as const;
  const [own, hers] = names;
  if (own === null || hers === null) return NAMES;
  const day = dayText(born);
  return day === null ? DAY : { text: [own, day, hers].join(SEPARATOR) };
}

const THREE_PARTS = problem(
  'Tulis tiga bagian dengan tanda | di antaranya: nama | tanggal lahir | nama ibu.',
  'Write three parts with the sign | between them: name | day of birth | name of the mother.',
);
const NAMES = problem(
  'Nama korban dan nama ibu hanya boleh memuat huruf, tanpa angka, dan tidak boleh kosong.',
  'The names of the victim and of the mother consist of letters, without digits, and are not blank.',
);
const DAY = problem(
  'Tanggal lahir tidak dikenali. Tulis hari, bulan, dan tahun empat angka, misalnya 05/03/2006.',
  'The day of birth is not understood. Write day, month and a year of four digits, such as 05/03/2006.',
);

/** The day in ISO form; `null` unless day, month and century are certain. */
function dayText(typed: string): string | null {
  const read = YEAR.test(typed) ? readDate(typed, ANY_CONTEXT) : null;
  return read?.sure && read.serial !== null ? isoOf(read.serial) : null;
}
