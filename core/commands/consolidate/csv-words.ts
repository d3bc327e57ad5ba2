import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';

/** Why a text file is refused of which nobody knows the form, or the sender. */
export const NO_FORM: Text = {
  id: 'Judul kolom berkas teks ini tidak cocok dengan satu formulir pun. Kirim buku kerjanya, atau masukkan barisnya ke templat lebih dahulu.',
  en: 'The headers of this text file belong to none of the forms. Send the workbook, or bring its rows into the template first.',
};
export const NO_SENDER: Text = {
  id: 'Berkas teks ini tidak menyebut wilayah, instansi, dan periodenya. Tambahkan kolom kode_wilayah, instansi_pengirim, dan periode (misalnya 2024-M07) yang sama di setiap baris, atau kirim buku kerjanya.',
  en: 'This text file does not say its region, agency and period. Add columns kode_wilayah, instansi_pengirim and periode (such as 2024-M07), the same in every row, or send the workbook.',
};

const MOST_ROWS = 10;

/** As what a text file was read, and which of its rows, numbered from 1, were refused or are no records. */
export function readAsForm(
  { id, title }: Template,
  refused: readonly number[],
  left: readonly number[],
): Text {
  const lost = refused.length === 0 ? NOTHING : unread(refused.length, rowsOf(refused));
  const skipped = left.length === 0 ? NOTHING : noRecords(left.length, rowsOf(left));
  return {
    id: `Berkas teks dibaca sebagai formulir ${id} ${title.id}.${lost.id}${skipped.id}`,
    en: `The text file was read as the form ${id} ${title.en}.${lost.en}${skipped.en}`,
  };
}

const NOTHING: Text = { id: '', en: '' };

function rowsOf(rows: readonly number[]): string {
  return `${rows.slice(0, MOST_ROWS).join(', ')}${rows.length > MOST_ROWS ? ', …' : ''}`;
}

function unread(count: number, rows: string): Text {
  return {
    id: ` ${count} baris tidak dapat dibaca dan ditolak (baris ${rows}). Betulkan baris itu di berkasnya, lalu gabungkan lagi.`,
    en: ` ${count} rows cannot be read and were refused (rows ${rows}). Correct these rows in the file and merge again.`,
  };
}

function noRecords(count: number, rows: string): Text {
  return {
    id: ` ${count} baris tampak sebagai baris jumlah atau catatan dan tidak digabung (baris ${rows}). Bila itu isian, tulis kodenya di baris itu, lalu gabungkan lagi.`,
    en: ` ${count} rows look like totals or notes and were not merged (rows ${rows}). If they are records, write their code in the row and merge again.`,
  };
}
