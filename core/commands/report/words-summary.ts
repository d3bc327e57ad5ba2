import { periodName } from '../../engine/period/period-name.ts';
import type { Words } from '../../engine/report/narrate.ts';
import { ind } from '../../katalog/laporan/indikator-bernomor.ts';
import { fixedText } from '../../locale/decimals.ts';
import { dayText } from './day-text.ts';
import { drawnDay } from './drawn-day.ts';
import { nilBases } from './nil-bases.ts';
import { PERCENT_DECIMALS, type WordReader } from './word-reader.ts';

/** Words about cases and victims; where there are none, only those that say so. */
export function summaryWords(reader: WordReader): Words {
  const { data, locale } = reader;
  const { scope, region, dataStatus } = data.scores;
  const { first, last } = scope.window;
  const cases = reader.number(ind(1));
  const victims = reader.number(ind(2));
  const common = { periode: periodName(first, last), wilayah: scope.regionLabel(region) };
  return {
    ...common,
    ...(cases === 0 && victims === 0 ? nilWords(reader) : {}),
    ...(cases !== null && victims !== null && cases > 0
      ? {
          kasus: reader.text(ind(1)),
          korban: reader.text(ind(2)),
          rasio: reader.text(ind(3)),
          status: dataStatus === 'FINAL' ? 'FINAL' : { id: 'SEMENTARA', en: 'PROVISIONAL' },
          tanggal: dayText(drawnDay(data), locale),
          ...shareWords(reader),
          ...mostWords(reader, victims),
        }
      : {}),
    ...silentWords(reader),
  };
}

/** The smallest number of persons on which a percentage may stand in a sentence. */
const LEAST = 5;

function shareWords(reader: WordReader): Words {
  const persons = reader.number(ind(4), {}, 'denominator');
  if (persons === null || persons < LEAST) return {};
  return { p_pa: reader.text(ind(4)), p_l: reader.text(ind(5)) };
}

/** The region with most victims; nothing where two have equally many, where there is only one, or where it is masked. */
function mostWords(reader: WordReader, total: number): Words {
  const { data, locale } = reader;
  const { scope } = data.scores;
  if (scope.regions.length < 2 || total === 0) return {};
  const regions = scope.regions.map((w) => ({ w, n: reader.number(ind(2), { w }) }));
  const [first, second] = [...regions].sort((a, b) => (b.n ?? 0) - (a.n ?? 0));
  if (!first || first.n === null || first.n === 0 || first.n === second?.n) return {};
  // That masked numbers are smaller must follow from what is shown; said otherwise it would narrow them down, or be false.
  if (regions.some(({ n }) => n === null) && (reader.isRounded || first.n * 2 < total)) return {};
  return {
    wilayah_1: scope.regionLabel(first.w),
    n1: fixedText(first.n, 0, locale),
    p1: fixedText((first.n / total) * 100, PERCENT_DECIMALS, locale),
    total: fixedText(total, 0, locale),
  };
}

/** Prevention is not said to go on without an activity. */
function nilWords(reader: WordReader): Words {
  const activities = reader.number(ind(39)) === 0 ? null : reader.text(ind(39));
  return { dasar_nihil: nilBases(reader.data), kegiatan: activities };
}

/** How many units have a form that is due and of which their cover says nothing, and whether they said anything. */
function silentWords({ data, locale }: WordReader): Words {
  const units = new Map<string, { readonly silent: boolean; readonly spoke: boolean }>();
  for (const { unit, sender } of data.scores.books) {
    const words = sender.due.map((form) => sender.declared[form] ?? 'silent');
    const before = units.get(unit);
    units.set(unit, {
      silent: before?.silent === true || words.includes('silent'),
      spoke: before?.spoke === true || words.some((word) => word !== 'silent'),
    });
  }
  const silent = [...units.values()].filter((unit) => unit.silent);
  if (silent.length === 0) return {};
  return {
    n: fixedText(silent.length, 0, locale),
    m: fixedText(units.size, 0, locale),
    lengkap: silent.some(({ spoke }) => spoke) ? { id: ' lengkap', en: ' everything' } : '',
  };
}
