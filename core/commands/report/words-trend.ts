import type { Window } from '../../engine/indicator/scope.ts';
import { monthName, periodName } from '../../engine/period/period-name.ts';
import type { Words } from '../../engine/report/narrate.ts';
import { ind } from '../../katalog/laporan/indikator-bernomor.ts';
import { fixedText } from '../../locale/decimals.ts';
import type { Text } from '../../locale/text.ts';
import { civilOf } from '../../workbook/serial.ts';
import { PERCENT_DECIMALS, type WordReader } from './word-reader.ts';

/** Words about a change of the number of victims; of periods that cannot be compared only that they cannot (§5.4). */
export function trendWords(reader: WordReader): Words {
  const { data, locale } = reader;
  const { scope } = data.scores;
  const earlier = scope.before;
  if (earlier === null || !data.isAsked) return {}; // nobody asked to compare
  if (!data.isCompared)
    return longerWords(reader, earlier.window) ?? apartWords(scope.window, earlier.window);
  const now = reader.number(ind(2));
  const then = now === null ? null : reader.before(ind(2));
  if (now === null || then === null || then === 0) return {};
  if (now === then && reader.isRounded) return {}; // they may differ
  if (now === then) return { tetap: fixedText(then, 0, locale) };
  const small = then < (scope.setting('basis_n_kecil', data.scores.region) ?? 0);
  return {
    n0: fixedText(then, 0, locale),
    arah: now > then ? { id: 'naik', en: 'rose by' } : { id: 'turun', en: 'fell by' },
    p: fixedText(Math.abs(((now - then) / then) * 100), PERCENT_DECIMALS, locale),
    catatan: small
      ? { id: '; angka dasar kecil, baca dengan hati-hati', en: '; the base is small, read it with care' }
      : '',
    ...(now > then && isAware(reader) ? { sadar: '' } : { netral: '' }),
  };
}

function apartWords(now: Window, then: Window): Words {
  return { a: periodName(now.first, now.last), b: periodName(then.first, then.last) };
}

/** Of a longer period that does not tell its months apart: both numbers, and that they are not compared. */
function longerWords(reader: WordReader, then: Window): Words | null {
  const { data, locale } = reader;
  if (data.longer === null) return null;
  const { scope, region } = data.scores;
  const [now, whole] = [reader.number(ind(2)), reader.longer(ind(2))];
  if (now === null || whole === null) return null;
  return {
    ...periodWords(scope.window, then),
    wilayah: scope.regionLabel(region),
    kini: fixedText(now, 0, locale),
    lama: wholeName(data.longer.days),
    dulu: fixedText(whole, 0, locale),
  };
}

/** Both stretches of months; of one that begins in January without a name of its own the year and the last month (§5.4). */
function periodWords(now: Window, then: Window): Words {
  const [from, to] = [civilOf(now.first), civilOf(now.last)];
  const isNamed = [1, 3, 6, 12].includes(to.month);
  if (from.month !== 1 || from.year !== to.year || isNamed)
    return {
      bulan: periodName(then.first, then.last),
      periode: periodName(now.first, now.last),
      sampai: '',
    };
  const month = monthOf(to);
  return {
    bulan: {
      id: `${monthOf(from).id}–${month.id} ${civilOf(then.last).year}`,
      en: `${monthOf(from).en}–${month.en} ${civilOf(then.last).year}`,
    },
    periode: String(to.year),
    sampai: { id: ` s.d. ${month.id}`, en: ` up to ${month.en}` },
  };
}

function monthOf(civil: { readonly year: number; readonly month: number }): Text {
  const { id, en } = monthName(civil);
  const withoutYear = (name: string): string => name.slice(0, name.lastIndexOf(' '));
  return { id: withoutYear(id), en: withoutYear(en) };
}

function wholeName({ first, last }: Window): Text {
  const [from, to] = [civilOf(first), civilOf(last)];
  if (from.year !== to.year || from.month !== 1 || to.month !== 12) return periodName(first, last);
  return { id: `setahun penuh ${to.year}`, en: `the whole year ${to.year}` };
}

/** From these on reports, reports by victims and the public, and participants have risen (trap 2 of §5.4). */
const ROSE = { reports: 10, ownReports: 5, participants: 20 } as const;

/** Whether reports rose together with those by victims and the public or with activities: more may dare to report. */
function isAware(reader: WordReader): boolean {
  if (reader.isRounded) return false; // what rises when rounded need not have risen
  const pair = (number: number) => [reader.number(ind(number)), reader.before(ind(number))] as const;
  const percent = (number: number): number => {
    const [now, then] = pair(number);
    return now === null || then === null || then === 0 ? 0 : ((now - then) / then) * 100;
  };
  const [ownNow, ownThen] = pair(16);
  const own = ownNow === null || ownThen === null ? 0 : ownNow - ownThen;
  const rose = percent(1) >= ROSE.reports;
  return rose && (own >= ROSE.ownReports || percent(40) >= ROSE.participants);
}
