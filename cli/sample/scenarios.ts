import { odds, type Random } from './random.ts';
import { type Scenario, sexualChannels, usual, workChannels } from './scenario.ts';

const sexual: readonly Scenario[] = [
  {
    ...usual,
    form: 'EKS_PELACURAN',
    weight: 40,
    also: odds({ EKS_PORNOGRAFI: 3, EKS_PERAS: 2, EKS_JERAT_UTANG: 2 }),
    abroad: 0.04,
    places: odds({ HOTEL: 45, APARTEMEN: 22, KOS: 16, HIBURAN: 12, LOKALISASI: 3, TD: 2 }),
    channels: sexualChannels,
    promises: odds({ PEKERJAAN: 55, UANG: 33, LAIN: 7, TD: 5 }),
    female: 0.96,
    children: 0.62,
    adultAges: [18, 32],
  },
  {
    ...usual,
    form: 'EKS_PORNOGRAFI',
    weight: 8,
    also: odds({ EKS_PELACURAN: 2, EKS_PERAS: 1 }),
    places: odds({ DARING: 85, KOS: 10, HOTEL: 5 }),
    channels: odds({ MEDSOS: 55, APLIKASI: 40, TEMAN: 5 }),
    promises: odds({ UANG: 60, PEKERJAAN: 20, LAIN: 20 }),
    female: 0.87,
    children: 0.8,
    childAges: [10, 17],
    adultAges: [18, 26],
  },
  {
    ...usual,
    form: 'EKS_KAWIN_PAKSA',
    weight: 3,
    abroad: 0.75,
    countries: odds({ CN: 80, TW: 20 }),
    places: odds({ RUMAH_TANGGA: 95, TD: 5 }),
    channels: odds({ CALO: 45, TETANGGA: 25, KELUARGA: 20, MEDSOS: 10 }),
    promises: odds({ NIKAH: 70, UANG: 30 }),
    female: 1,
    children: 0.3,
    childAges: [14, 17],
    adultAges: [18, 28],
  },
];

const labour: readonly Scenario[] = [
  {
    ...usual,
    form: 'EKS_PMI',
    weight: 17,
    also: odds({ EKS_JERAT_UTANG: 2, EKS_PRT: 1 }),
    abroad: 1,
    places: odds({ RUMAH_TANGGA: 60, PABRIK: 15, PERKEBUNAN: 15, LAIN: 10 }),
    channels: workChannels,
    sectors: odds({ T: 60, A: 15, C: 15, I: 10 }),
    female: 0.72,
    children: 0.06,
    childAges: [16, 17],
    adultAges: [19, 46],
  },
  {
    ...usual,
    form: 'EKS_PRT',
    weight: 10,
    also: odds({ EKS_PERAS: 2, EKS_KERJA_PAKSA: 1 }),
    places: odds({ RUMAH_TANGGA: 100 }),
    channels: workChannels,
    sectors: odds({ T: 100 }),
    female: 0.97,
    children: 0.4,
    childAges: [12, 17],
  },
  {
    ...usual,
    form: 'EKS_KERJA_PAKSA',
    weight: 4,
    also: odds({ EKS_JERAT_UTANG: 3, EKS_PERAS: 1 }),
    places: odds({ PABRIK: 45, HIBURAN: 20, PERKEBUNAN: 15, LAIN: 20 }),
    channels: workChannels,
    sectors: odds({ C: 40, F: 15, I: 20, R: 15, S: 10 }),
    female: 0.5,
    children: 0.25,
    childAges: [14, 17],
  },
  {
    ...usual,
    form: 'EKS_ABK',
    weight: 3,
    also: odds({ EKS_JERAT_UTANG: 1 }),
    abroad: 0.6,
    countries: odds({ TW: 45, CN: 45, SG: 10 }),
    places: odds({ KAPAL: 100 }),
    channels: odds({ AGEN_ILEGAL: 45, CALO: 35, AGEN_RESMI: 12, MEDSOS: 8 }),
    sectors: odds({ A: 100 }),
    female: 0,
    children: 0.04,
    childAges: [17, 17],
    adultAges: [18, 40],
  },
  {
    ...usual,
    form: 'EKS_KRIMINAL',
    weight: 5,
    also: odds({ EKS_PERAS: 1, EKS_JERAT_UTANG: 1 }),
    abroad: 0.85,
    countries: odds({ KH: 50, MM: 25, PH: 15, TH: 10 }),
    places: odds({ KAMP_SCAM: 90, DARING: 10 }),
    channels: odds({ IKLAN_DARING: 40, MEDSOS: 35, APLIKASI: 10, TEMAN: 15 }),
    female: 0.4,
    children: 0.08,
    childAges: [15, 17],
    adultAges: [18, 35],
  },
];

const children: readonly Scenario[] = [
  {
    ...usual,
    form: 'EKS_MENGEMIS',
    weight: 5,
    places: odds({ JALANAN: 100 }),
    channels: odds({ KELUARGA: 55, TETANGGA: 25, SINDIKAT: 15, TD: 5 }),
    promises: odds({ UANG: 75, LAIN: 20, TD: 5 }),
    female: 0.5,
    children: 0.92,
    childAges: [4, 14],
    adultAges: [45, 66],
  },
  {
    ...usual,
    form: 'EKS_ANAK_KERJA',
    weight: 4,
    places: odds({ PABRIK: 30, HIBURAN: 25, RUMAH_TANGGA: 25, LAIN: 20 }),
    channels: odds({ TETANGGA: 30, KELUARGA: 30, TEMAN: 20, CALO: 12, SEKOLAH: 8 }),
    promises: odds({ PEKERJAAN: 65, SEKOLAH: 20, UANG: 15 }),
    female: 0.55,
    children: 1,
    childAges: [10, 17],
  },
  {
    ...usual,
    form: 'EKS_BAYI',
    weight: 2,
    places: odds({ LAIN: 60, DARING: 40 }),
    channels: odds({ MEDSOS: 55, KELUARGA: 25, SINDIKAT: 20 }),
    promises: odds({ UANG: 85, LAIN: 15 }),
    female: 0.5,
    children: 1,
    childAges: [0, 1],
  },
];

const byForm = new Map([...sexual, ...labour, ...children].map((scenario) => [scenario.form, scenario]));
const forms = odds(Object.fromEntries([...byForm.values()].map(({ form, weight }) => [form, weight])));

/** What kind of case comes next. */
export function drawScenario(random: Random): Scenario {
  const scenario = byForm.get(random.weighted(forms));
  if (!scenario) throw new RangeError('a form without a scenario');
  return scenario;
}
