import type { Calendar } from './calendar.ts';
import { caseDateMistakes } from './case-date-mistakes.ts';
import { caseLinkMistakes } from './case-link-mistakes.ts';
import { casePlaceMistakes } from './case-place-mistakes.ts';
import { caseStatusMistakes } from './case-status-mistakes.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { caseLabel, templateOf } from './labels.ts';
import type { CaseSpot, Mistake } from './mistake.ts';
import type { Row } from './rows.ts';

/** The mistakes that one record of T01 can make by itself. */
export function caseMistakes(calendar: Calendar): readonly Mistake<CaseSpot>[] {
  return [
    ...fieldMistakes(templateOf('T01'), {
      calendar,
      keys: ['kode_kasus'],
      computed: [],
      requiredWhen,
      bygone: ['tanggal_identifikasi'],
    }),
    ...caseDateMistakes(calendar),
    ...caseStatusMistakes(calendar),
    ...casePlaceMistakes(),
    ...caseLinkMistakes(calendar),
  ];
}

/** Columns whose absence a rule on rows tells are not among them. */
const requiredWhen: Readonly<Record<string, (row: Row) => boolean>> = {
  presisi_kejadian: ({ tanggal_kejadian: day }) => day !== null,
  tanggal_identifikasi: is('status_kasus', 'TERVERIFIKASI'),
  penetap_status: is('status_kasus', 'TERVERIFIKASI', 'BUKAN_TPPO'),
  dirujuk_ke: is('status_penanganan', 'DIRUJUK'),
  tanggal_tutup: is('status_penanganan', 'SELESAI', 'DITUTUP'),
  alasan_tutup: is('status_penanganan', 'DITUTUP'),
};

function is(column: string, ...codes: readonly string[]): (row: Row) => boolean {
  const labels = new Set(codes.map((code) => caseLabel(column, code)));
  return (row) => labels.has(String(row[column]));
}
