/** What an action of the plan is about. */
export interface ActionSubject {
  /** Codes of CL_SUBGUGUS, CL_KOMITMEN, CL_SATUAN and CL_INSTANSI. */
  readonly field: string;
  readonly point: string;
  readonly unit: string;
  readonly agency: string;
  readonly action: string;
  readonly measure: string;
  /** The figure before, and the target of the year; it sinks where less is better. */
  readonly from: number;
  readonly to: number;
}

type Subject = readonly [string, string, string, string, string, string, number, number];

const SUBJECTS: readonly Subject[] = [
  [
    'PCG',
    'B2',
    'KECAMATAN',
    'DPPPA',
    'Kampanye anti-TPPO di setiap kecamatan',
    'Jumlah kecamatan terjangkau',
    2,
    8,
  ],
  [
    'PCG',
    'B2',
    'ORANG',
    'DISDIK',
    'Edukasi pencegahan perekrutan daring bagi pelajar',
    'Jumlah pelajar yang mengikuti',
    150,
    900,
  ],
  [
    'PCG',
    'B2',
    'HOTEL',
    'DISPAR',
    'Monitoring perhotelan oleh tim terpadu',
    'Jumlah hotel yang dikunjungi',
    6,
    24,
  ],
  ['PCG', 'B1C', 'ORANG', 'DPPPA', 'Pelatihan kader dan pengurus RT/RW', 'Jumlah kader terlatih', 40, 240],
  ['PCG', 'B2', 'KELURAHAN', 'KECAMATAN', 'Pembinaan kelurahan siaga TPPO', 'Jumlah kelurahan siaga', 3, 12],
  [
    'KES',
    'B3D',
    'INSTANSI',
    'DINKES',
    'Penetapan fasilitas kesehatan rujukan korban',
    'Jumlah fasilitas rujukan',
    2,
    7,
  ],
  [
    'KES',
    'B3A',
    'HARI',
    'DINKES',
    'Percepatan pemeriksaan kesehatan korban',
    'Rerata hari tunggu pemeriksaan',
    9,
    6,
  ],
  [
    'SOS',
    'B3A',
    'HARI',
    'DINSOS',
    'Percepatan penjangkauan dan penampungan korban',
    'Rerata hari tunggu penampungan',
    7,
    5,
  ],
  [
    'SOS',
    'B3C',
    'ORANG',
    'DISNAKER',
    'Pelatihan kerja bagi korban dan keluarganya',
    'Jumlah peserta pelatihan kerja',
    4,
    20,
  ],
  [
    'SOS',
    'B3D',
    'DOKUMEN',
    'DINSOS',
    'Kesepakatan pemulangan dengan daerah asal',
    'Jumlah kesepakatan',
    1,
    4,
  ],
  [
    'GKM',
    'B4',
    'PERSEN',
    'POLRES',
    'Peningkatan berkas yang dinyatakan lengkap',
    'Persentase berkas P-21',
    40,
    70,
  ],
  [
    'GKM',
    'B4',
    'ORANG',
    'KEJAKSAAN',
    'Bimbingan teknis restitusi bagi penegak hukum',
    'Jumlah peserta bimbingan teknis',
    15,
    60,
  ],
  [
    'NHK',
    'B8',
    'DOKUMEN',
    'SETDA_HUKUM',
    'Penyusunan petunjuk teknis gugus tugas',
    'Jumlah petunjuk teknis',
    1,
    5,
  ],
  [
    'NHK',
    'B1A',
    'DOKUMEN',
    'BAPPEDA',
    'Integrasi pencegahan TPPO dalam rencana kerja',
    'Jumlah dokumen rencana kerja',
    3,
    12,
  ],
  [
    'KKS',
    'B1D',
    'INSTANSI',
    'DPPPA',
    'Pencatatan satu data TPPO oleh anggota',
    'Jumlah instansi yang melapor',
    10,
    30,
  ],
  [
    'KKS',
    'B6',
    'DOKUMEN',
    'SETDA_KESRA',
    'Pelaporan joint monitoring gugus tugas',
    'Jumlah laporan joint monitoring',
    1,
    4,
  ],
  [
    'KKS',
    'B7',
    'PERSEN',
    'BAPPEDA',
    'Evaluasi pelaksanaan rencana aksi daerah',
    'Persentase aksi yang dievaluasi',
    50,
    90,
  ],
  ['KKS', 'B5', 'UNIT', 'DPPPA', 'Pemenuhan sarana layanan pengaduan', 'Jumlah unit sarana', 2, 6],
];

/** The actions of a usual plan. */
export const ACTION_SUBJECTS: readonly ActionSubject[] = SUBJECTS.map(
  ([field, point, unit, agency, action, measure, from, to]) => ({
    field,
    point,
    unit,
    agency,
    action,
    measure,
    from,
    to,
  }),
);
