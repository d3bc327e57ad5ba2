import type { Words } from '../../engine/report/narrate.ts';
import { jenisInstansi } from '../../katalog/daftar-kode/instansi.ts';
import { labelJenjang } from '../../katalog/instrumen/angka.ts';
import { ind } from '../../katalog/laporan/indikator-bernomor.ts';
import { monevHotel } from '../../katalog/templat/monev-hotel.ts';
import { fixedText } from '../../locale/decimals.ts';
import { joinedTexts, type Text } from '../../locale/text.ts';
import { PERCENT_DECIMALS, type WordReader } from './word-reader.ts';

/** Words about visits to hotels; findings only where there are enough hotels and at least a quarter has them. */
export function hotelWords(reader: WordReader): Words {
  const { data, locale } = reader;
  const { hotels, scope } = data.scores;
  const { summary, visits } = hotels;
  if (summary.count === 0) return {};
  const regions = new Set(visits.map(({ region }) => region)).size;
  const few = summary.findings.A.label === null;
  const finding = (id: 'A' | 'B' | 'C'): string | null => {
    const { share } = summary.findings[id];
    return few || share === null || share < MENTIONED ? null : fixedText(share, PERCENT_DECIMALS, locale);
  };
  return {
    n: fixedText(summary.count, 0, locale),
    w: fixedText(regions, 0, locale),
    tim: teams(scope),
    x: reader.text(ind(56)), // as the table below has it
    kat: summary.meanCategory === null ? null : labelJenjang(summary.meanCategory),
    a: finding('A'),
    b: finding('B'),
    c: finding('C'),
    sedikit: few ? fixedText(summary.count, 0, locale) : null,
  };
}

/** From this share on a finding is a main or a partial one. */
const MENTIONED = 25;

/** The agencies that took part in the visits. */
function teams(scope: WordReader['data']['scores']['scope']): Text | null {
  const cells = scope.union.tables[monevHotel.id]?.columns['tim_instansi'];
  if (cells?.kind !== 'set') return null;
  const found = new Set<number>();
  for (const value of cells.values) for (const member of cells.pool[value] ?? []) found.add(member);
  const labels = [...found].flatMap((position) => jenisInstansi.codes[position]?.label ?? []);
  if (labels.length === 0) return null;
  return joinedTexts(labels, ', ');
}
