import { type Odds, odds, type Random } from './random.ts';

/** What activities of one kind are usually like. */
export interface ActivityKind {
  /** Of CL_JENIS_KEGIATAN. */
  readonly code: string;
  readonly titles: readonly string[];
  readonly audiences: Odds;
  readonly media: Odds;
  /** Participants at least and at most; none where it is broadcast. */
  readonly people: readonly [number, number];
  /** How often participants are tested before and after. */
  readonly tested: number;
  /** Least and greatest budget, in units of Rp500,000. */
  readonly costs: readonly [number, number];
}

const faceToFace = odds({ TATAP_MUKA: 85, DARING: 15 });
const broadcast = odds({ MEDSOS: 55, RADIO: 15, VIDEOTRON: 20, TV: 10 });
const citizens = odds({ MASYARAKAT: 34, KADER: 20, RT_RW: 18, ORANG_TUA: 14, TOKOH: 14 });
const officers = odds({ ASN_GT: 55, APH: 20, ASN_LAIN: 15, PENGELOLA_HOTEL: 10 });
const pupils = odds({ PELAJAR: 75, ORANG_TUA: 15, MAHASISWA: 10 });

const KINDS: readonly ActivityKind[] = [
  {
    code: 'SOSIALISASI',
    titles: [
      'Sosialisasi pencegahan TPPO bagi warga',
      'Sosialisasi TPPO bagi pengurus RT dan RW',
      'Sosialisasi kerja aman ke luar negeri',
    ],
    audiences: odds({ MASYARAKAT: 28, KADER: 18, RT_RW: 16, CPMI: 14, ASN_GT: 14, PENGUSAHA: 10 }),
    media: faceToFace,
    people: [25, 120],
    tested: 0.2,
    costs: [8, 60],
  },
  {
    code: 'EDUKASI_SEKOLAH',
    titles: ['Edukasi bahaya perekrutan daring di sekolah', 'Kelas pencegahan TPPO bagi pelajar'],
    audiences: pupils,
    media: faceToFace,
    people: [30, 150],
    tested: 0.4,
    costs: [4, 30],
  },
  {
    code: 'PELATIHAN',
    titles: [
      'Pelatihan penanganan korban TPPO',
      'Bimbingan teknis pencatatan data TPPO',
      'Pelatihan deteksi dini di hotel',
    ],
    audiences: officers,
    media: faceToFace,
    people: [20, 45],
    tested: 0.85,
    costs: [30, 160],
  },
  {
    code: 'SEMINAR',
    titles: ['Seminar pencegahan TPPO', 'Seminar perlindungan anak di ruang digital'],
    audiences: odds({ MAHASISWA: 40, ASN_GT: 25, MASYARAKAT: 20, MEDIA: 15 }),
    media: faceToFace,
    people: [60, 220],
    tested: 0.1,
    costs: [30, 120],
  },
  {
    code: 'KAMPANYE',
    titles: ['Kampanye Hari Dunia Anti Perdagangan Orang', 'Kampanye nomor pengaduan SAPA 129'],
    audiences: citizens,
    media: odds({ MEDSOS: 40, CETAK: 20, KESENIAN: 25, TATAP_MUKA: 15 }),
    people: [50, 400],
    tested: 0,
    costs: [10, 140],
  },
  {
    code: 'SIARAN',
    titles: ['Siaran pencegahan TPPO', 'Konten tentang modus perekrutan'],
    audiences: odds({ MASYARAKAT: 70, CPMI: 30 }),
    media: broadcast,
    people: [0, 0],
    tested: 0,
    costs: [2, 40],
  },
];

const byCode = new Map(KINDS.map((kind) => [kind.code, kind]));
const common = odds({
  SOSIALISASI: 42,
  EDUKASI_SEKOLAH: 18,
  PELATIHAN: 14,
  SEMINAR: 8,
  KAMPANYE: 10,
  SIARAN: 8,
});

/** What kind of activity comes next. */
export function drawKind(random: Random): ActivityKind {
  const kind = byCode.get(random.weighted(common));
  if (!kind) throw new RangeError('an activity without a kind');
  return kind;
}

/** Codes of the groups that an activity addresses. */
export function audienceOf({ audiences }: ActivityKind, random: Random): readonly string[] {
  return random.several(audiences, random.chance(0.35) ? 2 : 1);
}
