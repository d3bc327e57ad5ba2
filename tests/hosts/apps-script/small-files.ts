import { writeWorkbook } from '../../../cli/xlsx/write-workbook.ts';
import { FORM } from '../../../core/engine/decode/layout.ts';
import type { CellContent, SheetModel } from '../../../core/index.ts';
import { submissionBook } from '../../support/submission-book.ts';

/** A small file of one office, with the rows that it has. */
export interface SmallFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many rows can be read, and how many of them are merged. */
  readonly rows: number;
  readonly merged: number;
}

const KEPT = /^(?:T00|T01|T02|T06) /;
const CODE = /^([A-Z]{2}-3173-2024-)(\d{4})(.*)$/;
/** A case, a victim and two activities. */
const ROWS_OF_EACH = 4;
/** Each office has codes of its own. */
const CODES_OF_EACH = 4;

/**
 * So many small files of offices of one regency, most of them sound: every 25th is cut off in the middle, every 30th holds
 * what the one before it holds.
 */
export async function smallFiles(count: number): Promise<readonly SmallFile[]> {
  const book = submissionBook({ agency: 'PUSKESMAS', after: 0, cases: [1] });
  const sheets = book.sheets.filter(({ name }) => KEPT.test(name)).map(atRest);
  const files: SmallFile[] = [];
  for (let i = 0; i < count; i++) {
    const name = `kecamatan ${i % 7}/kiriman ${String(i).padStart(3, '0')}.xlsx`;
    const before = files[i - 1];
    if (i % 30 === 29 && before) {
      // In the same folder, so that it stands behind the file whose copy it is.
      files.push({
        name: before.name.replace('.xlsx', '_salinan.xlsx'),
        bytes: before.bytes,
        rows: before.rows,
        merged: 0,
      });
      continue;
    }
    const own = sheets.map((sheet) => ofOffice(sheet, i));
    const bytes = await writeWorkbook({ ...book, names: [], sheets: own });
    const isCut = i % 25 === 24;
    const rows = isCut ? 0 : ROWS_OF_EACH;
    files.push({
      name,
      bytes: isCut ? bytes.slice(0, bytes.length / 2) : bytes,
      rows,
      merged: rows,
    });
  }
  return files;
}

function atRest(sheet: SheetModel): SheetModel {
  return { ...sheet, formulas: [], highlights: [], inputs: [], notes: [], styles: [], protected: false };
}

function ofOffice(sheet: SheetModel, office: number): SheetModel {
  const shifted = (content: CellContent): CellContent => {
    const [, start, number, end] = (typeof content === 'string' && CODE.exec(content)) || [];
    if (number === undefined) return content;
    return `${start}${String(Number(number) + office * CODES_OF_EACH).padStart(4, '0')}${end}`;
  };
  if (!sheet.name.startsWith('T00')) return { ...sheet, cells: sheet.cells.map((line) => line.map(shifted)) };
  return withCover(sheet, {
    nama_instansi: `Puskesmas ke-${office}`,
    id_pengiriman: `3173-PUSK${office}-2024-M07`,
  });
}

function withCover(sheet: SheetModel, said: Readonly<Record<string, string>>): SheetModel {
  const cells = sheet.cells.map((line) => {
    const text = line.map((cell) => (typeof cell === 'string' ? said[cell] : undefined)).find((one) => one);
    return text === undefined ? line : line.map((cell, i) => (i === FORM.value ? text : cell));
  });
  return { ...sheet, cells };
}
