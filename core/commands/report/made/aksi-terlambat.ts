import { rencanaAksi } from '../../../katalog/templat/rencana-aksi.ts';
import { civilOf } from '../../../workbook/serial.ts';
import { dayText } from '../day-text.ts';
import { unionRows } from '../union-rows.ts';
import { type MadeRows, type Making, textRow } from './made-table.ts';

const OVER = ['SELESAI', 'BATAL'];

/** Actions of the year that should be done by now and are not. */
export function aksiTerlambat({ data, locale, say, isPublic }: Making): MadeRows {
  const { scope } = data.scores;
  const rows = unionRows(rencanaAksi, scope);
  const { year } = civilOf(scope.window.last);
  const until = Math.min(scope.window.last, data.today);
  const late = Array.from({ length: rows.length }, (_, row) => row).filter((row) => {
    const status = rows.code('status_aksi', row) ?? '';
    const due = rows.number('tgl_selesai', row);
    if (rows.number('tahun', row) !== year || OVER.includes(status)) return false;
    return status === 'TERLAMBAT' || (due !== null && due < until);
  });
  return {
    heading: say({ id: 'Aksi', en: 'Action' }),
    headers: [
      { id: 'Sub-gugus', en: 'Sub task force' },
      { id: 'Penanggung jawab', en: 'Responsible' },
      { id: 'Tenggat', en: 'Due' },
      { id: 'Status', en: 'State' },
    ].map(say),
    rows: late.map((row) =>
      // What somebody typed about an action stays in the office.
      textRow(
        [rows.code('kode_aksi', row) ?? '–', isPublic ? '' : say(rows.shown('uraian_aksi', row))]
          .join(' ')
          .trim(),
        [
          say(rows.shown('sub_gugus', row)),
          say(rows.shown('pj_instansi', row)),
          dayText(rows.number('tgl_selesai', row), locale),
          say(rows.shown('status_aksi', row)),
        ],
      ),
    ),
    empty: say({ id: 'Tidak ada aksi yang terlambat.', en: 'No action is late.' }),
  };
}
