import type { SheetAsForm } from '../engine/structure/sheets-as-forms.ts';
import type { Text } from '../locale/text.ts';

/** Why a form that is missing is not drawn anew: its rows stand under another name, which may tell of somebody. */
export function renamedForm({ template: { sheet }, position, rows }: SheetAsForm): Text {
  return {
    id: `Lembar ke-${position} memuat kolom ${sheet} dengan ${rows} baris, tetapi namanya lain. Kembalikan namanya menjadi "${sheet}"; isinya lalu dibaca lagi.`,
    en: `Sheet number ${position} has the columns of ${sheet} with ${rows} rows, but another name. Name it "${sheet}" again; its entries are then read.`,
  };
}
