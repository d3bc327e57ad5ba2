import type { Words } from '../../engine/report/narrate.ts';
import { restitusiPerkara } from '../../katalog/laporan/angka-perkara.ts';
import { ind } from '../../katalog/laporan/indikator-bernomor.ts';
import { rupiahText } from '../../locale/rupiah.ts';
import type { WordReader } from './word-reader.ts';

/** Words about how soon victims were helped. */
export function serviceWords(reader: WordReader): Words {
  return { p: reader.text(ind(21)), d: reader.text(ind(22)) };
}

/** Words about files and restitution. */
export function lawWords(reader: WordReader): Words {
  const { locale } = reader;
  const paid = reader.number(restitusiPerkara.dibayar);
  const decided = reader.number(restitusiPerkara.diputus);
  const money = paid !== null && decided !== null && decided > 0;
  return {
    a: reader.text(ind(31), {}, 'denominator'),
    b: reader.text(ind(31), {}, 'numerator'),
    p: reader.text(ind(31)),
    ...(money
      ? { rp1: rupiahText(paid, locale), rp2: rupiahText(decided, locale), p2: reader.text(ind(37)) }
      : {}),
  };
}
