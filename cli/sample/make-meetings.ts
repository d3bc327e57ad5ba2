import { civilOf, serialOf } from '../../core/index.ts';
import { type Block, codeIn, spreadDays } from './blocks.ts';
import { joined, joinedCodes, meetingLabel as label } from './labels.ts';
import { odds, type Random } from './random.ts';
import type { CaseRow, Row } from './rows.ts';

const DIGITS = 3;
const kinds = odds({ RAKOR_PLENO: 16, RAKOR_SUB: 38, GELAR_KASUS: 22, JOINT_MONITORING: 18, RAKORDA: 6 });
const fields = odds({ PCG: 24, SOS: 20, KES: 16, GKM: 18, KKS: 14, NHK: 8 });
const objects = odds({ PENANGANAN_KASUS: 35, HOTEL: 35, RUMAH_AMAN: 15, PELABUHAN: 8, P3MI: 7 });
const CHAIRS = [
  'Asisten Kesejahteraan Rakyat',
  'Kepala Bagian Kesra',
  'Kepala Suku Dinas PPAPP',
  'Sekretaris Kota',
];
const AGENDAS: Readonly<Record<string, readonly string[]>> = {
  GELAR_KASUS: [
    'Pembahasan penanganan kasus dan kebutuhan korban',
    'Perkembangan berkas perkara dan restitusi',
  ],
  JOINT_MONITORING: ['Pemantauan bersama dan penyusunan rekomendasi', 'Pemeriksaan bersama di lapangan'],
};
const USUAL = [
  'Evaluasi rencana aksi dan capaian triwulan',
  'Penguatan rehabilitasi kesehatan dan sosial',
  'Penyelarasan data antarinstansi',
  'Persiapan kampanye pencegahan',
];

/** Meetings of a block, spread over its months; the cases discussed had been reported by then. */
export function makeMeetings(
  block: Block,
  count: number,
  cases: readonly CaseRow[],
  random: Random,
): readonly Row[] {
  let reported = 0; // cases and meetings are both in the order of their days
  return spreadDays(block, count, random).map((drawn, index) => {
    const isLast = index === count - 1;
    const day = isLast ? Math.max(drawn, quarterOf(block.last)) : drawn;
    while (Number(cases[reported]?.tanggal_lapor ?? Number.POSITIVE_INFINITY) <= day) reported++;
    return makeMeeting(
      codeIn(block, 'RP', index + 1, DIGITS),
      { block, day, coordinates: isLast },
      cases.slice(Math.max(0, reported - 5), reported),
      random,
    );
  });
}

interface Meeting {
  readonly block: Block;
  readonly day: number;
  /** Whether it has to be a coordination meeting: there is one in the last quarter. */
  readonly coordinates: boolean;
}

/** The first day of the quarter of a day. */
function quarterOf(day: number): number {
  const { year, month } = civilOf(day);
  return serialOf(year, month - ((month - 1) % 3), 1);
}

function makeMeeting(
  code: string,
  { block, day, coordinates }: Meeting,
  recent: readonly CaseRow[],
  random: Random,
): Row {
  const drawn = random.weighted<string>(kinds);
  const kind = coordinates || (drawn === 'GELAR_KASUS' && recent.length === 0) ? 'RAKOR_SUB' : drawn;
  const discussed = kind === 'GELAR_KASUS' ? recent.slice(-random.integer(1, 3)) : [];
  const decisions = random.integer(1, 8);
  return {
    kode_rapat: code,
    jenis_rapat: label('jenis_rapat', kind),
    tanggal: day,
    wilayah: label('wilayah', block.region),
    pimpinan_jabatan: random.pick(CHAIRS),
    ...attendanceOf(kind === 'RAKOR_PLENO', random),
    agenda: random.pick(AGENDAS[kind] ?? USUAL),
    membahas_kasus: label('membahas_kasus', discussed.length > 0 ? 'YA' : 'TIDAK'),
    kode_kasus_dibahas:
      discussed.length === 0 ? null : joined(discussed.map(({ kode_kasus }) => String(kode_kasus))),
    lokasi_joint: kind === 'JOINT_MONITORING' ? label('lokasi_joint', random.weighted(objects)) : null,
    jml_keputusan: decisions,
    jml_keputusan_selesai: random.integer(0, decisions),
    notulen: random.chance(0.85) ? `${random.integer(10, 400)}/ND/${block.year}` : null,
  };
}

function attendanceOf(plenary: boolean, random: Random): Row {
  const invited = plenary ? random.integer(24, 36) : random.integer(6, 18);
  const present = Math.ceil(invited * (0.6 + random.fraction() * 0.4));
  const there = random.several(fields, plenary ? random.integer(4, 6) : random.integer(1, 3));
  return {
    sub_gugus_hadir: joinedCodes(label, 'sub_gugus_hadir', there),
    jml_instansi_undang: invited,
    jml_instansi_hadir: present,
    jml_peserta: present + random.integer(0, present),
  };
}
