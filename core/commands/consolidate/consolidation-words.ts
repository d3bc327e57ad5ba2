import type { Locale } from '../../locale/text.ts';
import type { Verdict } from './judge-submissions.ts';

interface Words {
  readonly aboutRegency: string;
  readonly aboutUpper: string;
  readonly region: string;
  readonly period: string;
  equation(found: number, merged: number, refused: number): string;
  readonly kinds: Readonly<Record<Verdict['kind'], string>>;
  readonly files: string;
  readonly fileHeaders: readonly string[];
  readonly rows: string;
  readonly rowHeaders: readonly string[];
  readonly conflicts: string;
  readonly conflictHeaders: readonly string[];
  readonly identities: string;
  readonly identityHeaders: readonly string[];
  readonly twins: string;
  readonly twinHeaders: readonly string[];
  readonly packages: string;
  readonly packageHeaders: readonly string[];
}

/** What the record of a consolidation says, on its sheet and on the screen. */
export const consolidationWords: Readonly<Record<Locale, Words>> = {
  id: {
    aboutRegency:
      'Setiap baris formulir di buku kerja ini membawa berkas, lembar, baris, dan ID pengiriman asalnya di kolom paling kanan. Berisi baris korban: simpan di kabupaten/kota.',
    aboutUpper:
      'Berisi Paket Rekap gabungan dan baris T05 sampai T11. Baris T01 sampai T04 tetap di kabupaten/kota.',
    region: 'Wilayah',
    period: 'Periode',
    equation: (found, merged, refused) =>
      `${found} baris ditemukan = ${merged} digabung + ${refused} tidak digabung.`,
    kinds: { merged: 'Digabung', warned: 'Digabung dengan catatan', refused: 'Ditolak' },
    files: 'Berkas',
    fileHeaders: [
      'Berkas',
      'Putusan',
      'Wilayah',
      'Instansi',
      'Periode',
      'Versi',
      'ID pengiriman',
      'Baris',
      'Galat',
      'Peringatan terbuka',
      'Alasan',
    ],
    rows: 'Baris menurut formulir',
    rowHeaders: [
      'Formulir',
      'Ditemukan',
      'Digabung',
      'Di berkas yang ditolak',
      'Tetap di kabupaten/kota',
      'Memuat identitas',
      'Tidak terbaca',
      'Sama dengan baris lain',
      'Kode bertentangan',
    ],
    conflicts: 'Kode yang sama dengan isian berbeda: tidak satu pun digabung',
    conflictHeaders: ['Berkas', 'Kode', 'Lembar', 'Baris', 'Formulir'],
    identities: 'Baris yang memuat identitas orang: tidak digabung',
    identityHeaders: ['Berkas', 'Lembar', 'Baris'],
    twins: 'Korban yang mungkin tercatat dua kali: periksa, tidak ada yang disatukan',
    twinHeaders: ['Temuan', 'Kode korban', 'Baris di T02 Korban', 'Aturan'],
    packages: 'Temuan pada Paket Rekap',
    packageHeaders: ['Temuan', 'Wilayah', 'Angka', 'Aturan'],
  },
  en: {
    aboutRegency:
      'Every row of a form in this workbook carries its file, sheet, row and submission id in the rightmost columns. It holds rows about victims: keep it in the regency.',
    aboutUpper:
      'The indicator packages added up, and rows of T05 to T11. Rows of T01 to T04 stay in the regency.',
    region: 'Region',
    period: 'Period',
    equation: (found, merged, refused) => `${found} rows found = ${merged} merged + ${refused} not merged.`,
    kinds: { merged: 'Merged', warned: 'Merged with remarks', refused: 'Refused' },
    files: 'Files',
    fileHeaders: [
      'File',
      'Verdict',
      'Region',
      'Agency',
      'Period',
      'Version',
      'Submission ID',
      'Rows',
      'Errors',
      'Open warnings',
      'Reason',
    ],
    rows: 'Rows by form',
    rowHeaders: [
      'Form',
      'Found',
      'Merged',
      'In refused files',
      'Staying in the regency',
      'Telling who somebody is',
      'Unreadable',
      'Same as another row',
      'Contradicting codes',
    ],
    conflicts: 'The same code with different entries: none of these rows was merged',
    conflictHeaders: ['File', 'Code', 'Sheet', 'Row', 'Form'],
    identities: 'Rows that tell who somebody is: not merged',
    identityHeaders: ['File', 'Sheet', 'Row'],
    twins: 'Victims who may be recorded twice: to be looked at, nothing was joined',
    twinHeaders: ['Finding', 'Victim code', 'Row of T02 Korban', 'Rule'],
    packages: 'Findings on the indicator packages',
    packageHeaders: ['Finding', 'Region', 'Figure', 'Rule'],
  },
};
