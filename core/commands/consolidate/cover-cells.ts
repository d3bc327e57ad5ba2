import type { DecodedTemplate } from '../../engine/decode/template-rows.ts';
import { INVALID } from '../../engine/table.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { CellValue } from '../../workbook/cell.ts';
import { canonicalColumns } from './extract-rows.ts';
import { mergedFields } from './merged-fields.ts';

/** The cells of a cover by field_id; absent where they are blank. */
export type CoverCells = Readonly<Record<string, CellValue>>;

/**
 * What a merged workbook keeps of the cover of a submission: all that figures and data quality depend on. Of who signs, and
 * of notes, only that there is something is kept, and of a cell that tells who somebody is (its row from 1) nothing.
 */
export function coverCells(decoded: DecodedTemplate, isIdentity: (row: number) => boolean): CoverCells {
  const columns = canonicalColumns(decoded, [0]);
  const kept = mergedFields(sampul).flatMap((name, i): readonly (readonly [string, CellValue])[] => {
    const value = columns[i]?.values[0] ?? null;
    const row = decoded.layout.columns[name]?.row ?? null;
    if (value === null || (row !== null && isIdentity(row + 1))) return [];
    const standIn = STAND_INS.get(name);
    const isWrong = decoded.columns[name]?.state[0] === INVALID;
    return [[name, standIn === undefined ? value : isWrong ? FILLED : standIn]];
  });
  return Object.fromEntries(kept);
}

const FILLED = '(ada)';

/** Entries that nobody but the sender needs, and what stands for one that is right. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ['nama_penandatangan', FILLED],
  ['nip_penandatangan', sampul.columns.nip_penandatangan.example],
  ['catatan_umum', FILLED],
  ['alasan_kembali', FILLED],
]);
