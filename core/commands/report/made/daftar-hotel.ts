import type { ReportRow } from '../../../engine/report/blocks.ts';
import { labelJenjang } from '../../../katalog/instrumen/angka.ts';
import { hotelRef } from '../scores/score-refs.ts';
import { type MadeRows, type Making, textCell } from './made-table.ts';

/** The hotels by their code, never by name: score, category, findings, critical conditions. */
export function daftarHotel({ data, say }: Making): MadeRows {
  const { hotels, scope } = data.scores;
  return {
    heading: say({ id: 'Kode hotel', en: 'Code of the hotel' }),
    headers: [
      { id: 'Nilai', en: 'Score' },
      { id: 'Kategori', en: 'Category' },
      { id: 'Temuan', en: 'Findings' },
      { id: 'Syarat kritis', en: 'Critical' },
      { id: 'Layak penghargaan', en: 'Award' },
    ].map(say),
    rows: hotels.visits.flatMap(({ latest, hotel, region, score }, at): readonly ReportRow[] => {
      if (!latest) return [];
      return [
        {
          label: [hotel ?? '–', region === null ? null : say(scope.regionLabel(region))]
            .filter((part) => part !== null)
            .join(' · '),
          total: false,
          cells: [
            { kind: 'number', value: score.total, decimals: 2, traced: hotelRef(at) },
            textCell(score.category === null ? '–' : say(labelJenjang(score.category))),
            textCell((['A', 'B', 'C'] as const).filter((id) => score.findings[id]).join(', ') || '–'),
            textCell(score.knockOuts.join(', ') || '–'),
            textCell(score.award ? say({ id: 'Ya', en: 'Yes' }) : '–'),
          ],
        },
      ];
    }),
  };
}
