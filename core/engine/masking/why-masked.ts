import type { Text } from '../../locale/text.ts';
import type { MaskReason } from './cells.ts';

/** What a sentence about a masked cell is said with. */
export interface WhyContext {
  readonly k: number;
  /** What people call the cell with this id; must not hold its number. */
  readonly label: (id: string) => Text;
}

/**
 * Why a cell is masked, for staff. Not for the public edition: whoever reads that a number is small knows more about it
 * than `*` says.
 */
export function whyMasked(reason: MaskReason, { k, label }: WhyContext): Text {
  switch (reason.kind) {
    case 'small':
      return {
        id: `Angka ini disamarkan karena lebih dari nol dan kurang dari ${k}: angka sekecil itu dapat menunjuk orang tertentu.`,
        en: `This number is masked because it is more than zero and less than ${k}: so small a number can point at a person.`,
      };
    case 'subtraction': {
      const total = label(reason.line.total);
      return {
        id: `Angka ini disamarkan karena bersama angka lain dari jumlah "${total.id}" dapat dipakai untuk menghitung angka yang disamarkan.`,
        en: `This number is masked because, with the other numbers of the total "${total.en}", it could be used to compute a masked number.`,
      };
    }
    case 'earlier':
      return {
        id: 'Angka ini disamarkan karena sudah disamarkan dalam laporan yang terbit lebih dahulu.',
        en: 'This number is masked because it was masked in an earlier published report.',
      };
    case 'weak': {
      const cell = label(reason.cell);
      return {
        id: `Angka ini disamarkan karena beberapa tabel bersama-sama dapat memperlihatkan kisaran sempit dari "${cell.id}".`,
        en: `This number is masked because several tables together could show a narrow range for "${cell.en}".`,
      };
    }
  }
}
