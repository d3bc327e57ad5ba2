import type { Duties, Duty } from '../kit/duty.ts';
import { sampul } from './templat/sampul.ts';

/** What is due when (specification §1.3, decision A.5): the cadence of each form stands in the settings. */
export const kewajibanPelaporan: Duties = {
  cover: sampul,
  level: 'tingkat_gt',
  agency: 'instansi_pengirim',
  kind: 'jenis_periode',
  year: 'tahun',
  first: 'tanggal_awal',
  last: 'tanggal_akhir',
  declared: 'ADA',
  monthsOf: { BULANAN: 1, TRIWULAN: 3, SEMESTER: 6, TAHUNAN: 12 },
  dayOf: { 1: 'tenggat_bulanan', 3: 'tenggat_triwulan', 6: 'tenggat_semester', 12: 'tenggat_tahunan' },
  deadline: 'batas_kirim',
  forms: ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09', 'T10', 'T11'].map(dutyOf),
  submission: {
    region: 'kode_wilayah',
    version: 'versi',
    final: [
      { column: 'status_pengiriman', is: 'FINAL' },
      { column: 'status_data', is: 'FINAL' },
    ],
    notDue: 'TIDAK_WAJIB',
    registers: ['T01', 'T02'],
    nil: { declaration: 'pernyataan_T01', code: 'NIHIL', months: 12, activities: 'T06' },
  },
};

function dutyOf(template: string): Duty {
  return {
    template,
    declaration: `pernyataan_${template}`,
    schedule: `jadwal_${template}`,
    afterLast: template === 'T05' ? { column: 'tanggal_kunjungan', days: 'tenggat_kunjungan' } : null,
    parameters: {
      due: `wajib_${template}`,
      since: `awal_${template}`,
      deadline: `tenggat_${template}`,
      rows: `baris_${template}`,
    },
  };
}
