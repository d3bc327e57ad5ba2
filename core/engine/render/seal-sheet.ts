import type { CellValue } from '../../workbook/cell.ts';
import { blankSheet, type SheetModel } from '../../workbook/sheet-model.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { Seal, SealedForm, SealedRow } from '../submission/seal.ts';

/** The hidden sheet that finds what was changed after a submission was sealed. */
export const SEAL_SHEET = 'Segel Isian';

/** A seal with the submission that it belongs to. */
export interface SealRecord extends Seal {
  readonly id: string;
  readonly version: number;
}

const FORMAT = 'monev/segel/1';
const HEADER = ['jenis', 'formulir', 'kunci', 'id_baris', 'sidik'];
const [FORM, ROW] = ['formulir', 'baris'];

/** The sheet of a seal: a line for each form with its fields, and one for each of its rows with the digests of its cells. */
export function renderSeal({ id, version, salt, seal, forms }: SealRecord): SheetModel {
  const cells: readonly (readonly CellValue[])[] = [
    [FORMAT, id, version, salt, seal],
    HEADER,
    ...forms.flatMap(({ form, seal: own, fields, rows }) => [
      [FORM, form, own, null, fields.join(' ')],
      ...rows.map(({ key, id: number, digests }) => [ROW, form, key, number, packed(digests)]),
    ]),
  ];
  return {
    ...blankSheet(SEAL_SHEET),
    state: 'veryHidden',
    cells,
    styles: [
      {
        area: { row: 0, column: 0, rows: cells.length, columns: HEADER.length },
        style: 'plain',
        format: 'text',
      },
      { area: { row: 0, column: 2, rows: 1, columns: 1 }, style: 'plain', format: 'integer' },
    ],
    columns: [{ width: 14 }, { width: 30 }, { width: 22 }, { width: 38 }, { width: 66 }],
    protected: true,
  };
}

/** Whether a sheet of that name is the product's. */
export function isSeal({ columns }: SheetSnapshot): boolean {
  return (columns[0]?.values[0] ?? null) === FORMAT;
}

/** What the sheet holds; `null` where it is not there, or somebody has changed it beyond reading. */
export function readSeal(sheet: SheetSnapshot | null): SealRecord | null {
  if (sheet === null || !isSeal(sheet)) return null;
  const text = (row: number, column: number): string => String(sheet.columns[column]?.values[row] ?? '');
  const forms = new Map<string, SealedForm & { readonly rows: SealedRow[] }>();
  for (let row = 2; row < sheet.rowCount; row++) {
    const form = text(row, 1);
    if (text(row, 0) === FORM) {
      forms.set(form, { form, seal: text(row, 2), fields: text(row, 4).split(' '), rows: [] });
    } else if (text(row, 0) === ROW) {
      forms.get(form)?.rows.push({ key: text(row, 2), id: text(row, 3), digests: unpacked(text(row, 4)) });
    }
  }
  const version = Number(text(0, 2));
  if (!Number.isInteger(version)) return null;
  return { id: text(0, 1), version, salt: text(0, 3), seal: text(0, 4), forms: [...forms.values()] };
}

const [START, BLANK, LENGTH] = ['x', '.', 4];

/** Begins with a letter, so that no program takes it for a number or a formula. */
function packed(digests: readonly string[]): string {
  return START + digests.map((digest) => (digest === '' ? BLANK : digest)).join('');
}

function unpacked(text: string): readonly string[] {
  const digests: string[] = [];
  for (let at = START.length; at < text.length; ) {
    const isBlank = text.charAt(at) === BLANK;
    digests.push(isBlank ? '' : text.slice(at, at + LENGTH));
    at += isBlank ? BLANK.length : LENGTH;
  }
  return digests;
}
