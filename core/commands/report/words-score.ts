import type { Words } from '../../engine/report/narrate.ts';
import { rekomendasiMonev } from '../../katalog/daftar-kode/temuan.ts';
import { labelJenjang } from '../../katalog/instrumen/angka.ts';
import { tindakLanjutTemuan } from '../../katalog/laporan/angka-rencana.ts';
import { ind } from '../../katalog/laporan/indikator-bernomor.ts';
import { fixedText } from '../../locale/decimals.ts';
import { dayText } from './day-text.ts';
import { sensitiveSources } from './made/skor-sumber.ts';
import type { WordReader } from './word-reader.ts';

/** Words about recommendations and what became of them. */
export function followUpWords(reader: WordReader): Words {
  const { data, locale } = reader;
  const { jumlah, lewat } = tindakLanjutTemuan;
  const all = reader.number(jumlah);
  if (all === null || all === 0) return {};
  const given = rekomendasiMonev.codes.filter(({ code }) => (reader.number(jumlah, { rek: code }) ?? 0) > 0);
  return {
    n: fixedText(given.length, 0, locale),
    daftar_rek: {
      id: given.map(({ label }) => label.id).join('; '),
      en: given.map(({ label }) => label.en).join('; '),
    },
    tanggal: dayText(Math.min(data.scores.scope.window.last, data.today), locale),
    p: reader.text(ind(53)),
    q: reader.text(lewat),
  };
}

/** Words about the score of the task force, where the report is about one. */
export function scoreWords(reader: WordReader): Words {
  const { data, locale, isPublic } = reader;
  const [unit, ...others] = data.scores.taskForce;
  if (!unit || others.length > 0 || unit.total === null || unit.predicate === null) return {};
  const sources = sensitiveSources(unit, data, () => true);
  if (isPublic && (sources === null || sources.some((cell) => reader.isMasked(cell)))) return {};
  if (reader.isRounded && sources !== null && sources.length > 0) return {}; // made of the exact figures
  const known = unit.components.filter(({ level }) => level !== null);
  const byLevel = [...known].sort((a, b) => (b.metric ?? 0) - (a.metric ?? 0));
  return {
    unit: data.scores.scope.regionLabel(unit.region),
    skor: fixedText(unit.total, 2, locale),
    predikat: labelJenjang(unit.predicate),
    k1: byLevel[0]?.component.name ?? null,
    k2: byLevel.at(-1)?.component.name ?? null,
    n_tb: fixedText(unit.components.length - known.length, 0, locale),
  };
}
