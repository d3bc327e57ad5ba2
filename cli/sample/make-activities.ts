import { type ActivityKind, audienceOf, drawKind } from './activity-kinds.ts';
import { attendanceOf } from './activity-people.ts';
import { type Block, codeIn, spreadDays } from './blocks.ts';
import { districtIn } from './district.ts';
import { joinedCodes, activityLabel as label } from './labels.ts';
import { odds, type Random } from './random.ts';
import type { Row } from './rows.ts';

const organisers = odds({
  DPPPA: 34,
  SETDA_KESRA: 14,
  DISDIK: 12,
  KECAMATAN: 14,
  DINSOS: 10,
  POLRES: 8,
  PKK: 8,
});
const partners = odds({ POLRES: 26, LSM: 22, DINSOS: 16, KEJAKSAAN: 10, PKK: 12, AKADEMISI: 8, KEMENAG: 6 });
const funds = odds({ APBD_PROV: 60, APBN: 15, DAK_NF: 15, CSR: 6, HIBAH: 4 });
const answers = odds({ YA: 30, TIDAK: 70 });
const informed = odds({ YA: 85, TIDAK: 15 });

/** Prevention activities of a block, spread over its months; some serve one of the given actions. */
export function makeActivities(
  block: Block,
  count: number,
  actions: readonly Row[],
  random: Random,
): readonly Row[] {
  return spreadDays(block, count, random).map((day, index) => {
    const action = actions.length > 0 && random.chance(0.7) ? random.pick(actions) : null;
    return makeActivity(codeIn(block, 'KG', index + 1), { block, day, action }, random);
  });
}

interface Occasion {
  readonly block: Block;
  readonly day: number;
  readonly action: Row | null;
}

function makeActivity(code: string, { block, day, action }: Occasion, random: Random): Row {
  const kind = drawKind(random);
  const audience = audienceOf(kind, random);
  const organiser = random.weighted<string>(organisers);
  return {
    kode_kegiatan: code,
    jenis_kegiatan: label('jenis_kegiatan', kind.code),
    judul_kegiatan: random.pick(kind.titles),
    tanggal_mulai: day,
    tanggal_selesai: Math.min(day + (random.chance(0.8) ? 0 : random.integer(1, 2)), block.last),
    wilayah: label('wilayah', block.region),
    kecamatan: random.chance(0.6) ? districtIn(block.region, random) : null,
    penyelenggara: label('penyelenggara', organiser),
    mitra: partnersOf(organiser, random),
    kelompok_sasaran: joinedCodes(label, 'kelompok_sasaran', audience),
    media: joinedCodes(label, 'media', random.several(kind.media, random.chance(0.3) ? 2 : 1)),
    ...attendanceOf(kind, audience, random),
    kearifan_lokal: label('kearifan_lokal', random.weighted(answers)),
    menyasar_keluarga: label(
      'menyasar_keluarga',
      audience.includes('ORANG_TUA') ? 'YA' : random.weighted(answers),
    ),
    info_layanan: label('info_layanan', random.weighted(informed)),
    ...moneyOf(kind, random),
    kode_aksi: action?.['kode_aksi'] ?? null,
    bukti_dukung: random.chance(0.7) ? `Laporan No. ${random.integer(10, 250)}` : null,
  };
}

function partnersOf(organiser: string, random: Random): string | null {
  const found = random.several(partners, random.integer(0, 3)).filter((partner) => partner !== organiser);
  return joinedCodes(label, 'mitra', found);
}

/** Never more is spent than was planned (VR-52). */
function moneyOf({ costs }: ActivityKind, random: Random): Row {
  if (random.chance(0.15)) return { anggaran_rencana: null, anggaran_realisasi: null, sumber_dana: null };
  const planned = random.integer(costs[0], costs[1]) * 500_000;
  const spent = Math.round((planned * random.integer(78, 100)) / 100 / 50_000) * 50_000;
  return {
    anggaran_rencana: planned,
    anggaran_realisasi: Math.min(planned, spent),
    sumber_dana: label('sumber_dana', random.weighted(funds)),
  };
}
