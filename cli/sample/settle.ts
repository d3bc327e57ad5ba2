import type { Calendar } from './calendar.ts';
import { caseLabel, serviceLabel, type Template, victimLabel } from './labels.ts';
import type { Row } from './rows.ts';

interface Table {
  readonly template: Template;
  readonly rows: readonly Row[];
}

const SENT_HOME = victimLabel('status_akhir', 'DIPULANGKAN');
const CONFIRMED_VICTIM = victimLabel('status_korban', 'TERVERIFIKASI');
const CONFIRMED_CASE = caseLabel('status_kasus', 'TERVERIFIKASI');
const RETURN = serviceLabel('jenis_layanan', 'LYN_PULANG');
const DONE = serviceLabel('status_layanan', 'SELESAI');
/** A case that was confirmed so many days ago may be without a criminal file still (VS-11). */
const RECENT = 5;

/**
 * Lets the records to which spoilt ones refer ask for nothing that is spoilt now: a check would tell of a victim without
 * a service, or of a case without a file, as a mistake that nobody planted.
 */
export function settle(tables: readonly Table[], { last }: Calendar): void {
  const rowsOf = (id: string): readonly Row[] =>
    tables.find(({ template }) => template.id === id)?.rows ?? [];
  const services = rowsOf('T03');
  const files = rowsOf('T04');
  if (services.length > 0) settleVictims(rowsOf('T02'), services);
  if (files.length > 0) settleCases(rowsOf('T01'), files, last);
}

function settleVictims(victims: readonly Row[], services: readonly Row[]): void {
  const served = new Set(services.map((row) => row['kode_korban']));
  const returns = services.filter((row) => row['jenis_layanan'] === RETURN && row['status_layanan'] === DONE);
  const returned = new Set(returns.map((row) => row['kode_korban']));
  for (const victim of victims) {
    const code = victim['kode_korban'];
    if (victim['status_akhir'] === SENT_HOME && !returned.has(code)) {
      Object.assign(victim, {
        status_akhir: victimLabel('status_akhir', 'DALAM_LAYANAN'),
        tanggal_status: null,
      });
    }
    if (victim['status_korban'] === CONFIRMED_VICTIM && !served.has(code)) {
      victim['status_korban'] = victimLabel('status_korban', 'DUGAAN');
    }
  }
}

function settleCases(cases: readonly Row[], files: readonly Row[], last: number): void {
  const filed = new Set(files.map((row) => row['kode_kasus']));
  for (const one of cases) {
    const lacks = one['status_kasus'] === CONFIRMED_CASE && !filed.has(one['kode_kasus']);
    if (lacks) one['tanggal_identifikasi'] = last - RECENT;
  }
}
