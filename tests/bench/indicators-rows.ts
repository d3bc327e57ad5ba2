import { type Random, randomOf } from '../../cli/sample/random.ts';
import type { Snapshot } from '../../core/workbook/snapshot.ts';
import { buku, type Entry, hari, sampul } from '../indikator/buku.ts';

/** How many rows each form has, in multiples of four. */
export interface Sizes {
  readonly cases: number;
  readonly victims: number;
  readonly services: number;
}

const FIRST = hari('2024-01-01');
const AGES = ['U00_05', 'U06_12', 'U13_17', 'U18_24', 'U25_44', 'U45_59', 'U60'];
const AGE_ENDS = [6, 13, 18, 25, 45, 60];

const CITIES = ['31.71', '31.72', '31.73', '31.74'];

/** The yearly workbooks of four cities with so many rows together, drawn at random, always the same. */
export function cityBooks({ cases, victims, services }: Sizes): readonly Snapshot[] {
  const random = randomOf(7);
  const share = (all: number): number => all / CITIES.length;
  return CITIES.map((city, i) => {
    const own = (prefix: string, all: number) => (at: number) => codeOf(prefix, i * share(all) + at);
    const [caseCode, victimCode] = [own('KS', cases), own('KB', victims)];
    const anyCase = () => caseCode(random.integer(0, share(cases) - 1));
    const anyVictim = () => victimCode(random.integer(0, share(victims) - 1));
    const serviceCode = own('LY', services);
    return buku({
      T00: [sampul(2024, 12, { kode_wilayah: city, jenis_periode: 'TAHUNAN', nomor_periode: null })],
      T01: Array.from({ length: share(cases) }, (_, at) => caseRow(caseCode(at), city, random)),
      T02: Array.from({ length: share(victims) }, (_, at) => victimRow(victimCode(at), anyCase(), random)),
      T03: Array.from({ length: share(services) }, (_, at) =>
        serviceRow(serviceCode(at), anyVictim(), random),
      ),
    });
  });
}

function caseRow(code: string, city: string, { pick, integer }: Random): Entry {
  const reported = FIRST + integer(0, 365);
  const handling = pick(['DITANGANI', 'SELESAI', 'DITUTUP']);
  return {
    kode_kasus: code,
    tanggal_lapor: reported,
    status_kasus: pick(['TERVERIFIKASI', 'DUGAAN', 'BUKAN_TPPO']),
    wilayah_pencatat: city,
    sumber_rujukan: pick(['KORBAN', 'KEPOLISIAN', 'TD']),
    lingkup: pick(['DN', 'LN']),
    saluran_perekrutan: pick(['MEDSOS', 'AGEN_ILEGAL; MEDSOS', 'AGEN_ILEGAL', 'TD']),
    status_penanganan: handling,
    alasan_tutup: handling === 'DITUTUP' ? pick(['GANDA', 'KORBAN_MUNDUR']) : null,
    tanggal_kejadian: reported - integer(0, 400),
    presisi_kejadian: pick(['HARI', 'BULAN', 'TAHUN']),
  };
}

function victimRow(code: string, ofCase: string, { pick, integer, chance }: Random): Entry {
  const age = chance(0.9) ? integer(0, 70) : null;
  const ageGroup = AGES[age === null ? -1 : AGE_ENDS.filter((end) => end <= age).length];
  return {
    kode_korban: code,
    kode_kasus: ofCase,
    status_korban: pick(['TERVERIFIKASI', 'DUGAAN', 'TERVERIFIKASI', 'DUGAAN', 'BUKAN_TPPO']),
    jenis_kelamin: pick(['L', 'P']),
    usia_lapor: age,
    kelompok_usia: ageGroup ?? 'TD',
    kewarganegaraan: pick(['WNI', 'WNA']),
    wilayah_asal: pick(['32.05', '31.73', '33.26', '32']),
    faktor_kerentanan: pick(['KEMISKINAN', 'KEMISKINAN; KDRT', 'TD']),
    eksploitasi_utama: pick(['EKS_PELACURAN', 'EKS_PRT', 'TD']),
    kebutuhan_layanan: pick(['LYN_KES', 'LYN_KES; LYN_HUKUM', 'LYN_PULANG', null]),
    asesmen_pemberdayaan: pick(['YA', 'TIDAK']),
  };
}

function serviceRow(code: string, victim: string, { pick, integer }: Random): Entry {
  const requested = FIRST + integer(0, 359);
  const status = pick(['BERJALAN', 'SELESAI', 'TERHENTI', 'MENUNGGU']);
  return {
    kode_layanan: code,
    kode_korban: victim,
    jenis_layanan: pick(['LYN_KES', 'LYN_HUKUM', 'LYN_PULANG', 'LYN_DAYA']),
    instansi_penyedia: pick(['DINSOS', 'DINKES', 'UPTD_PPA']),
    tanggal_permohonan: requested,
    tanggal_mulai: status === 'MENUNGGU' ? null : requested + integer(0, 11),
    status_layanan: status,
  };
}

/** `KS-3100-2024-0001`; after 9999 the next region begins. */
function codeOf(prefix: string, i: number): string {
  return `${prefix}-${3100 + Math.floor(i / 9999)}-2024-${String((i % 9999) + 1).padStart(4, '0')}`;
}
