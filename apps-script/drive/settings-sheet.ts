import { readOwnSettings, type SettingRow, type Text } from '../../core/index.ts';
import { clearTexts, hiddenSheet, readTexts, writeTexts } from '../hidden-sheet.ts';
import { packedText, unpackedText } from '../packed-text.ts';
import { readSpreadsheet } from '../read-spreadsheet.ts';
import type { Book } from '../services.ts';

const TYPED = 'Pengaturan';
const NAME = '_monev_pengaturan';
const HEADERS = ['isi'];

/** What the sheet *Pengaturan* of the coordinator's spreadsheet says, as `--settings` does; a sentence where it is wrong. */
export function typedSettings(book: Book): readonly SettingRow[] | Text {
  const { rows, faults } = readOwnSettings(readSpreadsheet(book, { names: [TYPED] }));
  if (faults.length === 0) return rows;
  const said = (locale: 'id' | 'en'): string => faults.map(({ text }) => text[locale]).join(' ');
  return { id: said('id'), en: said('en') };
}

/** Keeps the settings of a consolidation, which hold for all its files whatever is typed meanwhile. */
export function keepSettings(book: Book, rows: readonly SettingRow[]): void {
  const sheet = hiddenSheet(book, NAME, HEADERS);
  clearTexts(sheet);
  writeTexts(
    sheet,
    1,
    packedText(JSON.stringify(rows)).map((piece) => [piece]),
  );
}

/** The settings of the consolidation that is under way. */
export function keptSettings(book: Book): readonly SettingRow[] {
  const pieces = readTexts(hiddenSheet(book, NAME, HEADERS), 1).map(([piece = '']) => piece);
  return pieces.length === 0 ? [] : JSON.parse(unpackedText(pieces));
}
