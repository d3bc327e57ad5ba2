import type { Scope } from '../../core/engine/indicator/scope.ts';
import type { VisitScore } from '../../core/engine/score/visit.ts';
import type { Cells } from '../../core/engine/table.ts';
import { labelJenjang } from '../../core/katalog/instrumen/angka.ts';
import { monevHotel } from '../../core/katalog/templat/monev-hotel.ts';
import { rounded } from '../../core/locale/decimals.ts';
import type { ShownRows } from './hotel-settings.ts';

/** What a score says, as the columns of T05 show it. */
export function asColumns({
  aspects,
  total,
  initialCategory,
  category,
  knockOuts,
  findings,
  award,
}: VisitScore) {
  const label = (code: string | null) => (code === null ? '' : labelJenjang(code).id);
  const answer = (is: boolean) => (is ? 'Ya' : 'Tidak');
  return {
    ...Object.fromEntries(
      aspects.map(({ id, score }) => [`nilai_${id}`, score === null ? '' : rounded(score, 2)]),
    ),
    nilai_akhir: total ?? '',
    kategori_awal: label(initialCategory),
    alasan_ko: knockOuts.join(', '),
    kategori_akhir: label(category),
    temuan_A: answer(findings.A),
    temuan_B: answer(findings.B),
    temuan_C: answer(findings.C),
    layak_penghargaan: answer(award),
  };
}

/** What the evaluator put into the columns of T05. */
export function asEvaluated({ union }: Scope): ShownRows {
  const table = union.tables['T05'];
  if (!table) throw new RangeError('no visits');
  const shown = (name: string, cells: Cells | undefined, row: number) => {
    if (cells?.kind === 'text') return cells.values[row] ?? '';
    const value = Number(cells?.values[row]);
    const { list } = monevHotel.columns[name as keyof typeof monevHotel.columns];
    if (list) return list.codes[value]?.label.id ?? '';
    return Number.isNaN(value) ? '' : rounded(value, 2);
  };
  return Array.from({ length: table.length }, (_, row) =>
    Object.fromEntries(
      Object.keys(monevHotel.derivations).map((name) => [name, shown(name, table.columns[name], row)]),
    ),
  );
}

/** Numbers as they are printed. */
export function toTwoDecimals(rows: ShownRows): ShownRows {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'number' ? rounded(value, 2) : value,
      ]),
    ),
  );
}
