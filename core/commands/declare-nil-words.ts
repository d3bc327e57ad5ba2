import type { UnreadForm } from '../engine/structure/unread-forms.ts';
import type { Text } from '../locale/text.ts';
import { type HostError, workbookUnclear } from '../workbook/host-error.ts';

const REFUSALS = {
  noCover: {
    id: 'Buku kerja ini tidak memuat lembar T00 Sampul, sehingga tidak ada yang dinyatakan nihil. Perbaiki struktur buku kerja lebih dahulu.',
    en: 'This workbook has no sheet T00 Sampul, so nothing was declared nil. Repair the structure of the workbook first.',
  },
  noPeriod: {
    id: 'Periode pada sampul belum lengkap. Isi jenis periode, tahun, dan nomornya di lembar T00 Sampul, lalu ulangi.',
    en: 'The period on the cover is not complete. Fill in its kind, year and number on the sheet T00 Sampul, and try again.',
  },
  sent: {
    id: 'Buku kerja ini sudah dikirim, sehingga isinya tidak diubah lagi. Batalkan kirim atau tunggu sampai dikembalikan, lalu nyatakan nihil.',
    en: 'This workbook was sent, so it is not changed any more. Withdraw it or wait until it is returned, and then declare nil.',
  },
  source: {
    id: 'Sumber yang diperiksa tidak dikenal. Pilih sumber dari daftar.',
    en: 'A source that was checked is not known. Choose sources from the list.',
  },
  noSource: {
    id: 'Sebutkan sumber yang sudah diperiksa sebelum menyatakan nihil.',
    en: 'Name the sources that were checked before nil is declared.',
  },
  twoSources: {
    id: 'T01 dan T02 baru dapat dinyatakan nihil setelah paling sedikit dua sumber diperiksa, salah satunya UPTD PPA atau kepolisian.',
    en: 'T01 and T02 can be declared nil once at least two sources were checked, one of them the protection unit or the police.',
  },
  basis: {
    id: 'Dasar Pernyataan Nihil di sampul berisi sumber yang tidak dikenal. Betulkan isian itu lebih dahulu, lalu ulangi.',
    en: '"Basis of nil declaration" on the cover names a source that is not known. Correct that entry first, and try again.',
  },
  nothing: {
    id: 'Tidak ada formulir yang dapat dinyatakan nihil: yang wajib sudah dijawab di sampul atau memuat baris.',
    en: 'No form can be declared nil: those that are due are answered on the cover already, or have rows.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Why nothing is declared nil, as an error that the user can put right. */
export function nilRefused(reason: keyof typeof REFUSALS): HostError {
  return workbookUnclear(REFUSALS[reason]);
}

/** A form that nobody knows. */
export function unknownForm(id: string): HostError {
  return workbookUnclear({
    id: `Formulir ${id} tidak dikenal, sehingga tidak ada yang dinyatakan nihil. Pilih formulir dari daftar.`,
    en: `The form ${id} is not known, so nothing was declared nil. Choose forms from the list.`,
  });
}

/** Why a form cannot be declared nil. */
export function nilObstacle(template: string, rows: number | null): Text {
  if (rows === null) {
    return {
      id: `Banyaknya baris ${template} untuk periode ini belum pasti karena ada tanggal yang tidak terbaca. Betulkan tanggalnya lebih dahulu.`,
      en: `It is not certain how many rows of ${template} are of this period, since a day cannot be read. Correct that day first.`,
    };
  }
  return {
    id: `${template} memuat ${rows} baris untuk periode ini, sehingga tidak dapat dinyatakan nihil.`,
    en: `${template} has ${rows} rows of this period, so it cannot be declared nil.`,
  };
}

/** Why nil cannot be declared of a form whose rows are not read. Its sheet may bear a name that tells of somebody. */
export function unreadObstacle({ template: { sheet }, elsewhere }: UnreadForm): Text {
  if (elsewhere === null) {
    return {
      id: `Lembar ${sheet} tidak ada lagi di buku kerja ini, sehingga belum pasti bahwa isinya kosong. Kembalikan lembar itu, atau jalankan Perbaiki struktur lebih dahulu.`,
      en: `The sheet ${sheet} is gone from this workbook, so it is not certain that there was nothing on it. Put it back, or run Repair structure first.`,
    };
  }
  const { position, rows } = elsewhere;
  return {
    id: `Lembar ke-${position} memuat kolom ${sheet} tetapi namanya lain, dan ${rows} barisnya tidak dibaca. Kembalikan nama lembar itu, atau pindahkan barisnya, lebih dahulu.`,
    en: `Sheet number ${position} has the columns of ${sheet} but another name, and its ${rows} rows are not read. Give it its name back, or move its rows, first.`,
  };
}

/** What the cover declares of a form is none of the answers. */
export function unreadableAnswer(template: string): Text {
  return {
    id: `Pernyataan ${template} di sampul bukan salah satu pilihannya, sehingga tidak diganti. Betulkan atau kosongkan isian itu lebih dahulu.`,
    en: `What the cover declares of ${template} is none of the choices, so it is left as it is. Correct or clear that entry first.`,
  };
}

/** A field that the cover lacks. */
export function coverLacks(label: Text): HostError {
  return workbookUnclear({
    id: `Isian ${label.id} tidak ada di sampul, sehingga tidak ada yang dinyatakan nihil. Perbaiki struktur buku kerja lebih dahulu.`,
    en: `The cover has no entry "${label.en}", so nothing was declared nil. Repair the structure of the workbook first.`,
  });
}
