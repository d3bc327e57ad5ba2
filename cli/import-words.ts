import { formatNumber, type Locale, type Proposal, type Text } from '../core/index.ts';

/** The sentences of an import, in both languages. */
export const words = {
  id: {
    proposal: 'Pemetaan yang diusulkan:',
    unmapped: 'Kolom sumber yang tidak dipetakan:',
    unfilled: 'Kolom wajib yang belum terisi dari sumber:',
    skipped: 'Baris yang bukan data:',
    unused: 'Kolom sumber yang tidak diimpor:',
    refused: 'Baris yang ditolak:',
    questions: 'Sudah masuk, tetapi perlu diperiksa:',
    remarks: 'Catatan:',
    understood: 'isinya dipahami',
    row: 'baris',
    cells: (count: number) => `${formatNumber(count, 'id')} isian`,
    more: (count: number) => `… dan ${formatNumber(count, 'id')} lagi; pakai --format json untuk semuanya`,
    summary: (rows: number, imported: number, refused: number) =>
      `${formatNumber(rows, 'id')} baris data: ${formatNumber(imported, 'id')} masuk, ${formatNumber(refused, 'id')} ditolak.`,
    guesses:
      'Kolom yang baru dugaan tidak diimpor. Setujui dengan --accept-guesses, atau sunting pemetaan dari --save-mapping.',
    dryRun: 'Baru percobaan: tidak ada berkas yang ditulis.',
    saved: (out: string) => `Buku kerja dengan baris baru disimpan di ${out}`,
    savedMapping: (out: string) => `Pemetaan disimpan di ${out}`,
    skip: {
      title: 'judul di atas tabel',
      header: 'judul kolom',
      numbering: 'nomor kolom',
      total: 'jumlah',
      note: 'catatan',
      blank: 'kosong',
    },
  },
  en: {
    proposal: 'Proposed mapping:',
    unmapped: 'Source columns that are not mapped:',
    unfilled: 'Required columns that the source does not fill:',
    skipped: 'Rows that are no data:',
    unused: 'Source columns that are not imported:',
    refused: 'Refused rows:',
    questions: 'Imported, but to be looked at:',
    remarks: 'Notes:',
    understood: 'contents understood',
    row: 'row',
    cells: (count: number) => `${formatNumber(count, 'en')} entries`,
    more: (count: number) => `… and ${formatNumber(count, 'en')} more; use --format json for all of them`,
    summary: (rows: number, imported: number, refused: number) =>
      `${formatNumber(rows, 'en')} data rows: ${formatNumber(imported, 'en')} imported, ${formatNumber(refused, 'en')} refused.`,
    guesses:
      'Columns that are only guessed were not imported. Agree with --accept-guesses, or edit the mapping of --save-mapping.',
    dryRun: 'A trial only: no file was written.',
    saved: (out: string) => `The workbook with the new rows was saved as ${out}`,
    savedMapping: (out: string) => `The mapping was saved as ${out}`,
    skip: {
      title: 'titles above the table',
      header: 'column headers',
      numbering: 'column numbers',
      total: 'totals',
      note: 'notes',
      blank: 'blank',
    },
  },
} as const;

/** How sure a proposal is. */
export const sureness: Readonly<Record<Locale, Record<Proposed['sureness'], string>>> = {
  id: { certain: 'pasti', likely: 'mungkin', guess: 'dugaan' },
  en: { certain: 'certain', likely: 'likely', guess: 'a guess' },
};

type Proposed = Proposal['columns'][number];
type Unmapped = Proposal['unmapped'][number];

const WHY: Readonly<Record<Proposed['why'], Text>> = {
  'field-id': { id: 'nama kolom formulir', en: 'the name of the form column' },
  label: { id: 'judul sama', en: 'the same header' },
  synonym: { id: 'sebutan lain', en: 'another name of it' },
  spelling: { id: 'singkatan', en: 'an abbreviation' },
  doubtful: { id: 'judul yang dapat berarti lain', en: 'a header that may mean something else' },
  likeness: { id: 'judul mirip', en: 'a similar header' },
  contents: { id: 'isinya cocok', en: 'its contents fit' },
};

const UNMAPPED: Readonly<Record<Unmapped['why'], Text>> = {
  identity: {
    id: 'memuat identitas orang, tidak pernah diimpor',
    en: 'it holds identities of people and is never imported',
  },
  taken: { id: 'kolom lain lebih cocok', en: 'another column fits better' },
  'no-header': { id: 'tanpa judul', en: 'it has no header' },
  unknown: { id: 'tidak dikenali', en: 'it is not recognised' },
};

/** Why a source column is thought to be what it is. */
export function sayWhy(why: Proposed['why'], locale: Locale): string {
  return WHY[why][locale];
}

/** Why nothing is made of a source column. */
export function sayUnmapped(why: Unmapped['why'], locale: Locale): string {
  return UNMAPPED[why][locale];
}
