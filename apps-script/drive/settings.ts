import { type Locale, periodId, readPeriod, type Text, wilayah } from '../../core/index.ts';

/** What the administrator has filled in. */
export interface Settings {
  /** The id of a folder. */
  readonly folder: string;
  readonly region: string;
  readonly period: string | null;
}

/** The four cells that the administrator fills in, as texts. */
export interface SettingCells {
  readonly folder: string;
  readonly region: string;
  readonly period: string;
  readonly language: string;
}

const FOLDER_LINK = /\/folders\/([\w-]{10,})|[?&]id=([\w-]{10,})/;
const ID = /^[\w-]{10,}$/;
const OTHER_LINK = /\/(?:file|spreadsheets|document)\//;

/** Reads the settings, or says what is wrong with them; `words` names the cells. */
export function readSettings(cells: SettingCells, words: SettingFaults): Settings | Text {
  if (cells.folder === '' || cells.region === '') return words.fillIn;
  const folder = folderIn(cells.folder);
  if (folder === null) return words.noLink;
  const region = regionIn(cells.region);
  if (region === null) return words.noRegion;
  if (cells.period === '') return { folder, region, period: null };
  const period = readPeriod(cells.period);
  return period === null ? words.noPeriod : { folder, region, period: periodId(period) };
}

/** The language in which the consolidator speaks. */
export function languageIn(cells: SettingCells): Locale {
  return /^en/i.test(cells.language) ? 'en' : 'id';
}

type SettingFaults = Readonly<Record<'fillIn' | 'noLink' | 'noRegion' | 'noPeriod', Text>>;

function folderIn(text: string): string | null {
  if (ID.test(text)) return text;
  if (OTHER_LINK.test(text)) return null;
  const found = FOLDER_LINK.exec(text);
  return found?.[1] ?? found?.[2] ?? null;
}

/** A spreadsheet with decimal commas shows 31,73, and a number loses the zero of 31.10. */
function regionIn(text: string): string | null {
  const code = text.replace(',', '.');
  const codes = [code, code.replace(/^(\d\d)\.(\d)$/, '$1.$20'), code === '0' ? '00' : code];
  return codes.find((one) => one !== 'TD' && wilayah.codes.some((known) => known.code === one)) ?? null;
}
