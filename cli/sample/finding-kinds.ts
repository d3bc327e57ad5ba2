/** What was found, what is advised, and who has to act: codes of CL_TEMUAN, CL_REKOMENDASI and CL_INSTANSI. */
export interface FindingKind {
  readonly code: string;
  readonly text: string;
  readonly advice: readonly string[];
  readonly step: string;
  readonly agency: string;
}

const hotels: readonly FindingKind[] = [
  {
    code: 'TMN_A',
    text: 'Pengelola belum dapat menyebut unsur TPPO.',
    advice: ['REK_A', 'REK_E'],
    step: 'Pelatihan karyawan garis depan dalam sebulan.',
    agency: 'DISPAR',
  },
  {
    code: 'TMN_B',
    text: 'Tamu anak tanpa orang tua tidak ditanyai saat masuk.',
    advice: ['REK_A'],
    step: 'Prosedur penerimaan tamu anak ditulis dan dipasang.',
    agency: 'USAHA',
  },
  {
    code: 'TMN_C',
    text: 'Pemesanan lewat agen digital tidak diperiksa identitasnya.',
    advice: ['REK_C', 'REK_E'],
    step: 'Identitas tamu dicocokkan dengan pesanan daring.',
    agency: 'USAHA',
  },
  {
    code: 'TMN_KO',
    text: 'Syarat kritis tentang tamu anak atau identitas tamu belum dipenuhi.',
    advice: ['REK_F'],
    step: 'Pemeriksaan identitas semua tamu diberlakukan dan diawasi.',
    agency: 'USAHA',
  },
];

const others: readonly FindingKind[] = [
  {
    code: 'TMN_LAIN',
    text: 'Data antarinstansi belum disamakan setiap bulan.',
    advice: ['REK_F'],
    step: 'Pertemuan penyamaan data dijadwalkan setiap bulan.',
    agency: 'DPPPA',
  },
  {
    code: 'TMN_LAIN',
    text: 'Rujukan antarlayanan belum tertulis.',
    advice: ['REK_B', 'REK_F'],
    step: 'Alur rujukan ditulis dan disepakati bersama.',
    agency: 'DINSOS',
  },
  {
    code: 'TMN_A',
    text: 'Petugas layanan belum mendapat pelatihan dasar.',
    advice: ['REK_E'],
    step: 'Pelatihan dasar bagi petugas layanan pengaduan.',
    agency: 'DPPPA',
  },
];

/** What no visit finds by chance. */
const CRITICAL = 'TMN_KO';

/** What is found in a source of the given code of CL_SUMBER_TEMUAN; only the given finding unless it is `null`. */
export function findingKinds(source: string, finding: string | null): readonly FindingKind[] {
  if (source !== 'MONEV_HOTEL') return others;
  return hotels.filter(({ code }) => (finding === null ? code !== CRITICAL : code === finding));
}
