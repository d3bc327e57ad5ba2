import { isCompared } from '../../engine/indicator/trend.ts';
import { periodName } from '../../engine/period/period-name.ts';
import type { Words } from '../../engine/report/narrate.ts';
import { ind } from '../../katalog/laporan/indikator-bernomor.ts';
import { fixedText } from '../../locale/decimals.ts';
import type { WordReader } from './word-reader.ts';

/** Words about a change of the number of victims; of periods that cannot be compared only that they cannot (§5.4). */
export function trendWords(reader: WordReader): Words {
  const { data, locale } = reader;
  const { scope } = data.scores;
  const earlier = scope.before;
  if (earlier === null || data.before === null) return {};
  const given = scope.senders.some(
    ({ until }) => until >= earlier.window.first && until < scope.window.first,
  );
  if (!given) return {}; // nobody asked to compare
  const now = reader.number(ind(2));
  const then = reader.number(ind(2)) === null ? null : reader.before(ind(2));
  if (!scope.regions.every((region) => isCompared(region, scope)))
    return {
      a: periodName(scope.window.first, scope.window.last),
      b: periodName(earlier.window.first, earlier.window.last),
    };
  if (now === null || then === null || then === 0) return {};
  if (now === then && reader.isRounded) return {}; // they may differ
  if (now === then) return { tetap: fixedText(then, 0, locale) };
  const small = then < (scope.setting('basis_n_kecil', data.scores.region) ?? 0);
  return {
    n0: fixedText(then, 0, locale),
    arah: now > then ? { id: 'naik', en: 'rose by' } : { id: 'turun', en: 'fell by' },
    p: fixedText(Math.abs(((now - then) / then) * 100), 2, locale),
    catatan: small
      ? { id: '; angka dasar kecil, baca dengan hati-hati', en: '; the base is small, read it with care' }
      : '',
    ...(now > then && isAware(reader) ? { sadar: '' } : { netral: '' }),
  };
}

/** Whether reports by victims and the public rose as well, and activities did: more people may dare to report. */
function isAware(reader: WordReader): boolean {
  if (reader.isRounded) return false; // what rises when rounded need not have risen
  const rose = (number: number): boolean => {
    const [now, then] = [reader.number(ind(number)), reader.before(ind(number))];
    return now !== null && then !== null && now > then;
  };
  return rose(16) && rose(39);
}
