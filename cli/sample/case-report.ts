import { civilOf, serialOf } from '../../core/index.ts';
import { type Calendar, EARLIEST } from './calendar.ts';
import type { CaseFacts } from './case-facts.ts';
import { caseLabel } from './labels.ts';
import { odds, type Random } from './random.ts';
import type { CaseRow } from './rows.ts';

const deciders = odds({ KEPOLISIAN: 58, UPTD_PPA: 30, KEJAKSAAN_PENGADILAN: 7, LSM: 5 });
const decidersAbroad = odds({ KEPOLISIAN: 60, PERWAKILAN_RI: 25, UPTD_PPA: 15 });
/** A workbook is the register of one agency (decision A.1). */
const RECORDER = 'UPTD_PPA';
const sources = odds({
  KELUARGA: 24,
  KEPOLISIAN: 22,
  KORBAN: 15,
  MASYARAKAT: 10,
  SAPA129: 8,
  DINSOS: 5,
  UPTD_LAIN: 4,
  LSM: 4,
  DINKES_RS: 2,
  SATPOL_PP: 2,
  SEKOLAH: 2,
  MONEV: 1,
  HOTEL: 1,
});
const sourcesAbroad = odds({
  KELUARGA: 30,
  BP3MI: 25,
  PERWAKILAN_RI: 15,
  KORBAN: 15,
  KEPOLISIAN: 10,
  IMIGRASI: 5,
});
const precisions = odds({ HARI: 30, BULAN: 52, TAHUN: 14, TD: 4 });

/** The report of a case, and what it was found to be. */
export function reportOf(facts: CaseFacts, calendar: Calendar, random: Random): Partial<CaseRow> {
  const { code, day, region, status, abroad } = facts;
  const decider = random.weighted(abroad ? decidersAbroad : deciders);
  const found = status === 'TERVERIFIKASI' ? Math.min(day + random.integer(0, 21), calendar.last) : null;
  return {
    kode_kasus: code,
    tanggal_lapor: day,
    ...eventOf(day, random),
    tanggal_identifikasi: found,
    status_kasus: caseLabel('status_kasus', status),
    penetap_status: status === 'DUGAAN' ? null : caseLabel('penetap_status', decider),
    wilayah_pencatat: caseLabel('wilayah_pencatat', region),
    instansi_pencatat: caseLabel('instansi_pencatat', RECORDER),
    sumber_rujukan: caseLabel('sumber_rujukan', random.weighted(abroad ? sourcesAbroad : sources)),
  };
}

/** When it began, as exactly as people remember. */
function eventOf(day: number, random: Random): Partial<CaseRow> {
  if (random.chance(0.14)) return { tanggal_kejadian: null, presisi_kejadian: null };
  const precision = random.weighted(precisions);
  const { year, month, day: date } = civilOf(day - random.integer(3, random.chance(0.7) ? 120 : 700));
  const start = serialOf(year, precision === 'TAHUN' ? 1 : month, precision === 'HARI' ? date : 1);
  return {
    tanggal_kejadian: Math.max(start, EARLIEST),
    presisi_kejadian: caseLabel('presisi_kejadian', precision),
  };
}
