import { dayFirst, readDate } from '../../engine/decode/date.ts';
import { readNumber } from '../../engine/decode/number.ts';
import { plain } from '../../engine/decode/text.ts';
import type { CodeList } from '../../kit/code-list.ts';
import type { SettingKey, SettingValue } from '../../kit/setting.ts';
import { rounded } from '../../locale/decimals.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Text } from '../../locale/text.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { tellsOfSomebodyIn } from '../consolidate/shown-name.ts';

/** The value of a setting, or why the cell cannot be used. */
export function readSettingValue(
  cell: CellValue,
  { value }: SettingKey,
  key: string,
): number | string | Text {
  const text = plain(String(cell ?? '')).trim();
  if (text === '') return blank(key);
  switch (value.kind) {
    case 'text':
      return text;
    case 'word':
      return wordOf(text, value.words, key);
    case 'code':
      return value.named ? namedCodeOf(text, value.list, key) : codeOf(text, value.list, key);
    case 'date':
      return dayOf(cell, text, key);
    default:
      return numberOf(cell, text, value, key);
  }
}

function wordOf(text: string, words: Readonly<Record<string, number>>, key: string): number | Text {
  const name = text.toUpperCase().replaceAll(/[\s-]+/g, '_');
  const found = words[name];
  if (found !== undefined) return found;
  const all = Object.keys(words).join(', ');
  return {
    id: `nilai ${key} harus salah satu dari ${all}.`,
    en: `the value of ${key} must be one of ${all}.`,
  };
}

function codeOf(text: string, { codes }: CodeList, key: string): string | Text {
  const wanted = text.toLowerCase();
  const found = codes.find(({ code, label }) =>
    [code, label.id, label.en].some((one) => one.toLowerCase() === wanted),
  );
  if (found) return found.code;
  const all = codes.map(({ code }) => code).join(', ');
  return {
    id: `nilai ${key} harus salah satu kode dari ${all}.`,
    en: `the value of ${key} must be one of the codes ${all}.`,
  };
}

/** `RS` or `Rumah sakit: RSUD Koja`; before the colon stands the code, however it was written. */
function namedCodeOf(text: string, list: CodeList, key: string): string | Text {
  const [first = '', ...others] = text.split(':');
  const code = codeOf(first.trim(), list, key);
  const name = others.join(':').trim();
  if (typeof code === 'object' || name === '') return code;
  return tellsOfSomebodyIn(name) ? tellsOfSomebody(key) : `${code}: ${name}`;
}

function tellsOfSomebody(key: string): Text {
  return {
    id: `nama pada ${key} memuat identitas orang. Tulis nama resmi instansinya saja.`,
    en: `the name in ${key} tells who somebody is. Write only the official name of the agency.`,
  };
}

const LATEST = 73_415; // 31 December 2100

function dayOf(cell: CellValue, text: string, key: string): number | Text {
  if (typeof cell === 'number' && cell >= 1 && cell <= LATEST) return Math.floor(cell);
  const context = { thisYear: Number.NaN, periodYear: Number.NaN, coarse: false };
  const read = typeof cell === 'number' ? null : readDate(text, context);
  if (read?.serial && read.sure) return read.serial;
  const example = dayFirst(45_521);
  return {
    id: `nilai ${key} harus berupa tanggal, misalnya ${example}.`,
    en: `the value of ${key} must be a day, such as ${example}.`,
  };
}

function numberOf(
  cell: CellValue,
  text: string,
  { kind, min, max, decimals }: Extract<SettingValue, { readonly min: number }>,
  key: string,
): number | Text {
  const read = readNumber(text, kind === 'number');
  const number = typeof cell === 'number' ? cell : read?.sure ? read.value : null;
  const whole = kind === 'number' || Number.isInteger(number);
  if (typeof number === 'number' && whole && number >= min && number <= max) {
    return decimals !== undefined && rounded(number, decimals) !== number ? finer(key, decimals) : number;
  }
  const bounds = (locale: 'id' | 'en') => [formatNumber(min, locale), formatNumber(max, locale)] as const;
  const [[idMin, idMax], [enMin, enMax]] = [bounds('id'), bounds('en')];
  const what =
    kind === 'number' ? { id: 'angka', en: 'a number' } : { id: 'angka bulat', en: 'a whole number' };
  return {
    id: `nilai ${key} harus ${what.id} ${idMin} sampai ${idMax}.`,
    en: `the value of ${key} must be ${what.en} from ${enMin} to ${enMax}.`,
  };
}

function finer(key: string, decimals: number): Text {
  return {
    id: `nilai ${key} paling banyak ${decimals} angka di belakang koma, karena skor dibandingkan setelah dibulatkan.`,
    en: `the value of ${key} takes at most ${decimals} decimals, since scores are compared after rounding.`,
  };
}

function blank(key: string): Text {
  return {
    id: `nilai ${key} kosong. Isi nilainya, atau hapus barisnya.`,
    en: `the value of ${key} is blank. Fill it in, or delete the row.`,
  };
}
