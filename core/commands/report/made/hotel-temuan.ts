import { jenisTemuan, rekomendasiMonev } from '../../../katalog/daftar-kode/temuan.ts';
import { fixedText } from '../../../locale/decimals.ts';
import type { Text } from '../../../locale/text.ts';
import { type MadeRows, type Making, textCell } from './made-table.ts';

const FEW: Text = { id: 'Data hotel terlalu sedikit', en: 'Too few hotels' };

/** How widely each finding is spread, and the recommendations with their reasons. */
export function hotelTemuan({ data, locale, say, isPublic }: Making): MadeRows {
  const { summary, recommendations } = data.scores.hotels;
  const findings = (['A', 'B', 'C'] as const).map((id) => {
    const { share, label } = summary.findings[id];
    const name = jenisTemuan.codes.find(({ code }) => code === `TMN_${id}`)?.label;
    const spread = share === null ? '–' : `${fixedText(share, 2, locale)}%`;
    return {
      label: name ? `${id}. ${say(name)}` : id,
      total: false,
      cells: [textCell(spread), textCell(say(label ?? FEW))],
    };
  });
  const advice = recommendations.map(({ id, reasons }) => ({
    label: say(rekomendasiMonev.codes.find(({ code }) => code === id)?.label ?? { id, en: id }),
    total: false,
    cells: [
      textCell(say({ id: 'Disarankan', en: 'Advised' })),
      textCell(
        reasons
          .filter(({ counts }) => !isPublic || counts === undefined) // how many cases there are is masked elsewhere
          .map(say)
          .join(' '),
      ),
    ],
  }));
  return {
    heading: say({ id: 'Temuan atau rekomendasi', en: 'Finding or recommendation' }),
    headers: [say({ id: 'Hotel', en: 'Hotels' }), say({ id: 'Kesimpulan', en: 'Statement' })],
    rows: summary.count === 0 ? [] : [...findings, ...advice],
  };
}
