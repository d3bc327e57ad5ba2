import { type Band, type NumberGroup, scaleGroup, weightGroup } from '../../kit/scoring.ts';
import type { Text } from '../../locale/text.ts';

/** Weights of the aspects of the hotel instrument (specification §6.1). */
export const bobotHotel = { A1: 15, A2: 25, A3: 20, A4: 20, A5: 10, A6: 10 };

/** Weights of the components of a task force's performance (specification §6.2). */
export const bobotGugusTugas = {
  ...{ B1A: 8, B1B: 7, B1C: 7, B1D: 10, B2: 10, B3A: 8, B3B: 5 },
  ...{ B3C: 5, B3D: 6, B4: 8, B5: 7, B6: 7, B7: 7, B8: 5 },
};

/** Weights of the dimensions of data quality (specification §6.3). */
const bobotMutu = { KL: 25, VL: 25, KS: 20, TW: 15, KU: 15 };

const SANGAT_BAIK = { code: 'SANGAT_BAIK', label: { id: 'Sangat Baik', en: 'Very good' } };
const BAIK = { code: 'BAIK', label: { id: 'Baik', en: 'Good' } };
const CUKUP = { code: 'CUKUP', label: { id: 'Cukup', en: 'Fair' } };
const KURANG = { code: 'KURANG', label: { id: 'Kurang', en: 'Poor' } };
const SANGAT_KURANG = { code: 'SANGAT_KURANG', label: { id: 'Sangat Kurang', en: 'Very poor' }, from: 0 };

/** What a hotel's score amounts to, best first. */
export const kategoriNilaiHotel: readonly Band[] = [
  { ...SANGAT_BAIK, from: 85 },
  { ...BAIK, from: 70 },
  { ...CUKUP, from: 55 },
  { ...KURANG, from: 40 },
  SANGAT_KURANG,
];

/** What the score of a task force amounts to, best first. */
export const predikatGugusTugas: readonly Band[] = [
  { ...SANGAT_BAIK, from: 90 },
  { ...BAIK, from: 75 },
  { ...CUKUP, from: 60 },
  { ...KURANG, from: 40 },
  SANGAT_KURANG,
];

/** The levels of a component, 4 to 0, by its metric. */
export const levelKomponen: readonly Band[] = [
  { code: '4', label: { id: 'Level 4', en: 'Level 4' }, from: 80 },
  { code: '3', label: { id: 'Level 3', en: 'Level 3' }, from: 60 },
  { code: '2', label: { id: 'Level 2', en: 'Level 2' }, from: 40 },
  { code: '1', label: { id: 'Level 1', en: 'Level 1' }, from: 20 },
  { code: '0', label: { id: 'Level 0', en: 'Level 0' }, from: 0 },
];

/** What the data quality of a submission amounts to, best first. */
export const mutuSubmisi: readonly Band[] = [
  { code: 'SANGAT_ANDAL', label: { id: 'Sangat Andal', en: 'Very reliable' }, from: 90 },
  { code: 'ANDAL', label: { id: 'Andal', en: 'Reliable' }, from: 75 },
  { code: 'PERLU_PERBAIKAN', label: { id: 'Perlu Perbaikan', en: 'Needs improvement' }, from: 60 },
  {
    code: 'TIDAK_LAYAK_AGREGASI',
    label: { id: 'Tidak Layak Agregasi', en: 'Not fit to be added up' },
    from: 0,
  },
];

/** How widely a finding is spread, by the percentage of hotels that have it; any above 0 is the third step. */
export const sebaranTemuan: readonly Band[] = [
  { code: 'UTAMA', label: { id: 'Temuan utama', en: 'Main finding' }, from: 50 },
  { code: 'SEBAGIAN', label: { id: 'Temuan sebagian', en: 'Partial finding' }, from: 25 },
  { code: 'MINOR', label: { id: 'Temuan minor', en: 'Minor finding' }, from: 0 },
];

/** Setting keys of weights and scales begin so; the id of the part or step follows. */
export const kunciAngka = {
  bobotHotel: 'bobot_hotel_',
  bobotGugusTugas: 'bobot_gt_',
  bobotMutu: 'bobot_mutu_',
  kategoriHotel: 'ambang_hotel_',
  predikat: 'ambang_gt_',
  level: 'ambang_level_',
  mutu: 'ambang_mutu_',
  sebaran: 'ambang_sebaran_',
} as const;

/** The limits of the hotel instrument: below the first an aspect makes a finding, the others are the award's. */
export const batasHotel = { ambang_temuan: 55, ambang_award: 85, ambang_award_aspek: 70 };

/** Critical items of this score or less break the critical conditions; the award asks for 3. */
export const batasKo = { ambang_ko: 1 };

/** When recommendations are made: percentages of hotels, mean scores and indicators (specification §6.1). */
const batasRekomendasi = {
  ambang_rek_A_temuan_A: 25,
  ambang_rek_A_temuan_B: 25,
  ambang_rek_A_aspek_A6: 55,
  ambang_rek_B_aspek_A5: 70,
  ambang_rek_E_aspek_A2: 70,
  ambang_rek_E_IND47: 80,
  ambang_rek_F_IND54: 80,
  ambang_rek_F_IND59: 80,
  ambang_rek_F_IND60: 70,
};

/** The same, as numbers of regencies or cities with a finding, and of hotels that earn the award. */
const banyakRekomendasi = { ambang_rek_C_wilayah: 2, ambang_rek_D_hotel: 1 };

/** The key of a limit of recommendations. */
export type KunciRekomendasi = keyof typeof batasRekomendasi | keyof typeof banyakRekomendasi;

/** The days of each step of lateness, from the least on, and the points of a submission that is so late at most (§6.3). */
const hariTerlambat = { hari_terlambat_1: 5, hari_terlambat_2: 10, hari_terlambat_3: 20 };
const nilaiTerlambat = { nilai_terlambat_1: 80, nilai_terlambat_2: 60, nilai_terlambat_3: 30 };

/** The keys of the days and points of lateness, step by step. */
export const kunciTerlambat = [1, 2, 3].map((langkah) => ({
  days: `hari_terlambat_${langkah}`,
  points: `nilai_terlambat_${langkah}`,
}));

/** All weights and thresholds that a sheet of settings may change. */
export const angkaInstrumen: readonly NumberGroup[] = [
  weightGroup(kunciAngka.bobotHotel, bobotHotel),
  weightGroup(kunciAngka.bobotGugusTugas, bobotGugusTugas),
  weightGroup(kunciAngka.bobotMutu, bobotMutu),
  scaleGroup(kunciAngka.kategoriHotel, kategoriNilaiHotel),
  scaleGroup(kunciAngka.predikat, predikatGugusTugas),
  scaleGroup(kunciAngka.level, levelKomponen),
  scaleGroup(kunciAngka.mutu, mutuSubmisi),
  scaleGroup(kunciAngka.sebaran, sebaranTemuan),
  { kind: 'limit', numbers: batasHotel },
  { kind: 'limit', numbers: batasKo, range: { kind: 'whole', min: 0, max: 2 } },
  { kind: 'limit', numbers: batasRekomendasi },
  { kind: 'limit', numbers: banyakRekomendasi, range: { kind: 'whole', min: 1, max: 10_000 } },
  { kind: 'rising', numbers: hariTerlambat, range: { kind: 'whole', min: 1, max: 365 } },
  { kind: 'scale', numbers: nilaiTerlambat },
];

const semuaJenjang = [...kategoriNilaiHotel, ...mutuSubmisi, ...levelKomponen];

/** What a category, predicate or band is called. */
export function labelJenjang(kode: string): Text {
  return semuaJenjang.find(({ code }) => code === kode)?.label ?? { id: kode, en: kode };
}
