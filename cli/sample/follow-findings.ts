import { findingLabel } from './labels.ts';
import { makeFindings } from './make-findings.ts';
import type { SpoiltBook } from './province-breach.ts';
import { randomOf } from './random.ts';
import { findingsOf } from './visit-findings.ts';

const SEED = 611;

/** Follows up what is found of visits since they were spoilt: nobody planted that it is not (VS-13). */
export function followFindings(book: SpoiltBook): void {
  const { visits, rows, block, calendar } = book;
  const followed = rows['T11'] ?? [];
  const open = visits.filter((visit) => {
    const kinds = findingsOf(visit).map((kind) => findingLabel('jenis_temuan', kind));
    const told = followed.filter((row) => row['ref_sumber'] === visit.kode_kunjungan);
    return (
      book.touched.has(visit.kode_kunjungan) &&
      kinds.some((kind) => !told.some((row) => row['jenis_temuan'] === kind))
    );
  });
  const after = block.after + followed.length;
  const more = makeFindings(
    { ...block, after },
    0,
    { visits: open, meetings: [], actions: [] },
    calendar,
    randomOf(SEED),
  );
  followed.push(...more);
}
