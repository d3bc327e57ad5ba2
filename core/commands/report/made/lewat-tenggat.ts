import { tindakLanjut } from '../../../katalog/templat/tindak-lanjut.ts';
import { dayText } from '../day-text.ts';
import { unionRows } from '../union-rows.ts';
import { type MadeRows, type Making, textRow } from './made-table.ts';

/** Findings whose follow-up is overdue. */
export function lewatTenggat({ data, locale, say }: Making): MadeRows {
  const { scope } = data.scores;
  const rows = unionRows(tindakLanjut, scope);
  const until = Math.min(scope.window.last, data.today);
  const late = Array.from({ length: rows.length }, (_, row) => row).filter((row) => {
    const due = rows.number('tenggat', row);
    const open = ['BELUM', 'PROSES'].includes(rows.code('status_tl', row) ?? '');
    return open && due !== null && due < until && (rows.number('tgl_temuan', row) ?? 0) <= scope.window.last;
  });
  return {
    heading: say({ id: 'Kode temuan', en: 'Code of the finding' }),
    headers: [
      { id: 'Wilayah', en: 'Region' },
      { id: 'Jenis temuan', en: 'Finding' },
      { id: 'Rekomendasi', en: 'Recommendation' },
      { id: 'Penanggung jawab', en: 'Responsible' },
      { id: 'Tenggat', en: 'Due' },
      { id: 'Status', en: 'State' },
    ].map(say),
    rows: late.map((row) =>
      textRow(rows.code('kode_temuan', row) ?? '–', [
        ...['wilayah', 'jenis_temuan', 'rekomendasi', 'pj_instansi'].map((name) =>
          say(rows.shown(name, row)),
        ),
        dayText(rows.number('tenggat', row), locale),
        say(rows.shown('status_tl', row)),
      ]),
    ),
    empty: say({ id: 'Tidak ada tindak lanjut yang lewat tenggat.', en: 'No follow-up is overdue.' }),
  };
}
