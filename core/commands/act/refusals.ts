import type { Text } from '../../locale/text.ts';
import { type HostError, workbookUnclear } from '../../workbook/host-error.ts';
import { type IndicatorProblem, NO_PERIOD } from '../compute-indicators.ts';

const REFUSALS = {
  region: {
    id: 'Wilayah itu tidak dikenal. Pilih wilayah dari daftar.',
    en: 'That region is not known. Choose one from the list.',
  },
  period: {
    id: 'Periode itu belum dikenali. Tulis misalnya 2024-M07, 2024-T3, 2024-S1, atau 2024-Y.',
    en: 'That period is not known. Write for example 2024-M07, 2024-T3, 2024-S1 or 2024-Y.',
  },
  agency: {
    id: 'Instansi itu tidak dikenal. Pilih instansi dari daftar.',
    en: 'That agency is not known. Choose one from the list.',
  },
  template: {
    id: 'Formulir itu tidak dikenal. Pilih formulir dari daftar.',
    en: 'That form is not known. Choose one from the list.',
  },
  tab: {
    id: 'Lembar laporan itu tidak dikenal. Pilih lembar dari daftar.',
    en: 'That sheet of the report is not known. Choose one from the list.',
  },
  noTab: {
    id: 'Pilih paling sedikit satu lembar laporan.',
    en: 'Choose at least one sheet of the report.',
  },
  indicator: {
    id: 'Indikator itu tidak dikenal. Hitung ulang, lalu pilih dari daftar.',
    en: 'That indicator is not known. Compute again and choose one from the list.',
  },
  victim: {
    id: 'Tulis kode korban, misalnya KB-3173-2024-0007.',
    en: 'Write the code of the victim, such as KB-3173-2024-0007.',
  },
  absent: {
    id: 'Kode korban itu tidak ada di T02 maupun T03 buku kerja ini, sehingga tidak ada yang dihapus. Periksa kodenya.',
    en: 'Neither T02 nor T03 of this workbook holds that victim code, so nothing was erased. Check the code.',
  },
  eraseReason: {
    id: 'Pilih alasan penghapusan dari daftar.',
    en: 'Choose a reason to erase from the list.',
  },
  answer: {
    id: 'Tulis alasan singkat, 5 sampai 300 huruf.',
    en: 'Write a short reason of 5 to 300 letters.',
  },
  noWarning: {
    id: 'Peringatan itu sudah tidak ada atau isinya sudah berubah. Periksa ulang buku kerja.',
    en: 'That warning is gone or its entry has changed. Check the workbook again.',
  },
  undo: {
    id: 'Yang dibatalkan bukan isian formulir, sehingga tidak ada yang diubah.',
    en: 'What was to be taken back is no entry of a form, so nothing was changed.',
  },
  noForm: {
    id: 'Buku kerja ini tidak memuat formulir Monev TPPO. Siapkan buku kerja lebih dahulu.',
    en: 'This workbook holds no Monev TPPO form. Prepare the workbook first.',
  },
  noPeriod: {
    id: 'Periode pada sampul belum lengkap. Isi jenis periode, tahun, dan nomornya di lembar T00 Sampul.',
    en: 'The period on the cover is not complete. Fill in its kind, year and number on the sheet T00 Sampul.',
  },
  leak: {
    id: 'Ada identitas orang di buku kerja ini, sehingga laporan publik tidak dibuat. Periksa data, hapus identitasnya, lalu ulangi.',
    en: 'This workbook holds identities of persons, so no public report is made. Check the data, remove them, and try again.',
  },
  ledger: {
    id: 'Catatan angka yang pernah diterbitkan (lembar tersembunyi _monev_samaran) rusak, sehingga laporan publik tidak dibuat. Kembalikan lembar itu lewat riwayat versi.',
    en: 'The record of published numbers (the hidden sheet _monev_samaran) is damaged, so no public report is made. Bring that sheet back from the version history.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Why an action is not done, as an error that the user can put right. */
export function refused(reason: keyof typeof REFUSALS): HostError {
  return workbookUnclear(REFUSALS[reason]);
}

/** Why figures cannot be computed, in the words of those who have the workbook open. */
export function withoutFigures(problem: IndicatorProblem): HostError {
  return problem === NO_PERIOD ? refused('noPeriod') : workbookUnclear(problem.problem);
}

/** Numbers that earlier public editions gave away. */
export function exposed(count: number): HostError {
  return workbookUnclear({
    id: `${count} angka tidak dapat lagi dilindungi karena laporan publik sebelumnya, sehingga laporan tidak dibuat. Pilih lembar yang lebih sedikit.`,
    en: `${count} numbers can no longer be protected because of earlier public reports, so no report was made. Choose fewer sheets.`,
  });
}
