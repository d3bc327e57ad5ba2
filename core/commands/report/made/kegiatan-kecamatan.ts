import { countedRows } from '../../../engine/indicator/counted-rows.ts';
import { yearOf } from '../../../engine/indicator/scope.ts';
import { TRUE } from '../../../engine/table.ts';
import { ind } from '../../../katalog/laporan/indikator-bernomor.ts';
import { kegiatan } from '../../../katalog/templat/kegiatan.ts';
import { measuresOf, versionOf } from '../../../kit/indicator.ts';
import type { Text } from '../../../locale/text.ts';
import { unionRows } from '../union-rows.ts';
import type { MadeRows, Making } from './made-table.ts';

const UNKNOWN: Text = { id: 'Kecamatan tidak diisi', en: 'District not filled in' };
const MOST = 40;

/** How many activities began in each district, most first. */
export function kegiatanKecamatan({ data, say }: Making): MadeRows {
  const { scope } = data.scores;
  const [measure] = measuresOf((versionOf(ind(39), yearOf(scope.window)) ?? ind(39)).figure);
  const rows = unionRows(kegiatan, scope);
  const verdicts = measure ? countedRows(measure, scope).verdicts : new Uint8Array();
  const counts = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    if (verdicts[row] !== TRUE) continue;
    const label = say(rows.shown('kecamatan', row)) || say(UNKNOWN);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const traced = data.figures.find(ind(39), {})?.ref;
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST);
  return {
    heading: say({ id: 'Kecamatan', en: 'District' }),
    headers: [say({ id: 'Kegiatan', en: 'Activities' })],
    rows: sorted.map(([label, value]) => ({
      label,
      total: false,
      cells: [{ kind: 'number', value, decimals: 0, ...(traced ? { traced } : {}) }],
    })),
  };
}
