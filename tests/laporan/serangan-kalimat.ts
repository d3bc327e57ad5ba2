import type { Report } from '../../core/commands/build-report.ts';
import type { ResolvedTab } from '../../core/engine/report/blocks.ts';
import type { Atom, Jumlah, Silang } from './serangan-atom.ts';
import { type Bacaan, kotaBernama } from './serangan-baca.ts';
import type { Dunia } from './serangan-orang.ts';
import { angka, type Catatan } from './serangan-tahu.ts';

/** What sentences say is taken down as it is read, with the digits that they print; gives how many said something. */
export function catatKalimat(note: Catatan, report: Report, atom: Atom, { kota }: Dunia): number {
  const text = report.tabs
    .flatMap(({ tab }) => tab.blocks)
    .flatMap((block) => (block.kind === 'paragraph' || block.kind === 'note' ? [block.text] : []))
    .join('\n');
  const isRounded = report.tabs.some(({ meta }) => meta.footnote.includes('dibulatkan'));
  const sentences: readonly (readonly [RegExp, (words: Kata) => void])[] = [
    [/tercatat ([\d.]+) kasus TPPO dengan ([\d.]+) korban/g, (words) => banyak(note, atom, words)],
    [
      /Sebanyak ([\d,]+)% korban .* sedangkan ([\d,]+)% laki-laki dewasa/g,
      (words) => perempuanAnak(note, atom, words),
    ],
    [
      /Korban terbanyak tercatat di (.*?) \(([\d.]+) orang, ([\d,]+)% dari ([\d.]+)\)/g,
      (words) => terbanyak(note, atom, words, kota),
    ],
    [/Dari ([\d.]+) berkas Tahap I, ([\d.]+) \(/g, (words) => tahap(note, atom, words)],
  ];
  const found = sentences.flatMap(([form, read]) =>
    [...text.matchAll(form)].map(([, ...words]) => read({ words, isRounded })),
  );
  return found.length;
}

/** The words that fill a sentence. */
interface Kata {
  readonly words: readonly string[];
  readonly isRounded: boolean;
}

function nilai(word: string | undefined): number {
  return angka(word ?? '') ?? Number.NaN;
}

function banyak(note: Catatan, atom: Atom, { words: [kasus, orang], isRounded }: Kata): void {
  note.tellCount(semua(atom, 'kasus'), nilai(kasus), isRounded);
  note.tellCount(semua(atom, 'waktu'), nilai(orang), isRounded);
}

/** Of rounded numbers percentages say nothing that these do not. */
function perempuanAnak(note: Catatan, atom: Atom, { words: [others, men], isRounded }: Kata): void {
  if (isRounded) return;
  const known = atom.sum('kelamin', ({ s, a }) => s === 'P' || a !== 'TD');
  const both = atom.sum('kelamin', ({ s, a }) => s === 'P' || a === 'YA');
  note.tellPercent(both, known, nilai(others), decimalsOf(others));
  const grown = atom.sum('kelamin', ({ s, a }) => s === 'L' && a === 'TIDAK');
  note.tellPercent(grown, known, nilai(men), decimalsOf(men));
}

function terbanyak(note: Catatan, atom: Atom, { words, isRounded }: Kata, kota: readonly string[]): void {
  const [name = '', count, percent, all] = words;
  const di = (one: string | null): Jumlah => atom.sum('waktu', ({ w }) => w === one);
  const here = di(kotaBernama(name));
  note.tellCount(here, nilai(count), isRounded);
  note.tellCount(semua(atom, 'waktu'), nilai(all), isRounded);
  if (!isRounded) note.tellPercent(here, semua(atom, 'waktu'), nilai(percent), decimalsOf(percent));
  for (const one of kota) note.tellAtMost(di(one), here);
}

function tahap(note: Catatan, atom: Atom, { words: [first, complete], isRounded }: Kata): void {
  const sampai = (least: number): Jumlah => atom.sum('berkas', (one) => Number(one['tahap']) >= least);
  note.tellCount(sampai(2), nilai(first), isRounded);
  note.tellCount(sampai(3), nilai(complete), isRounded);
}

function semua(atom: Atom, silang: Silang): Jumlah {
  return atom.sum(silang, () => true);
}

/**
 * What charts and their alternative texts say, against what the tables of their tabs do; gives what a chart says of a
 * number that the table masks.
 */
export function catatGrafik(
  note: Catatan,
  report: Report,
  readings: ReadonlyMap<string, Bacaan>,
): readonly string[] {
  return report.tabs.flatMap(({ tab }) =>
    tab.blocks.flatMap((block): readonly string[] => {
      if (block.kind !== 'chart') return [];
      const { alt, categories, series } = block.data;
      const told = series.flatMap(({ name, values }) =>
        values.flatMap((value, i): readonly string[] => {
          const reading = readingAt(tab, readings, categories[i] ?? '', name);
          if (typeof value !== 'number' || reading === null) return [];
          if (reading.text === '*') return [`${reading.name} stands in a chart: ${value}`];
          if (reading.lower === null) note.tellCount(reading.upper, value, reading.cell?.rounded);
          return [];
        }),
      );
      return [...told, ...inAlt(note, alt, tab, readings)];
    }),
  );
}

function inAlt(
  note: Catatan,
  alt: string,
  tab: ResolvedTab,
  readings: ReadonlyMap<string, Bacaan>,
): readonly string[] {
  const largest = /(?:^|\. )([^.:]+): terbesar (yang ditampilkan )?(.+?), ([\d.,]+)\./g;
  return [...alt.matchAll(largest)].flatMap(
    ([, header = '', shown, label = '', value = '']): readonly string[] => {
      const reading = readingAt(tab, readings, label, header);
      if (reading === null) return [];
      if (reading.text === '*') return [`${reading.name} stands in an alternative text: ${value}`];
      if (reading.lower !== null) return [];
      note.tellCount(reading.upper, angka(value) ?? Number.NaN, reading.cell?.rounded);
      if (shown !== undefined || reading.cell?.rounded) return [];
      for (const { name, upper } of readings.values())
        if (
          name.endsWith(` · ${header}`) &&
          name.startsWith(reading.name.slice(0, 5)) &&
          !name.includes('Jumlah ·')
        )
          note.tellAtMost(upper, reading.upper);
      return [];
    },
  );
}

/** The reading of a cell in the only table of a tab with such a row and column. */
function readingAt(
  { id, blocks }: ResolvedTab,
  readings: ReadonlyMap<string, Bacaan>,
  label: string,
  header: string,
): Bacaan | null {
  const found = blocks.flatMap((block) => {
    const reading = block.kind === 'table' && readings.get(`${id} ${block.id} · ${label} · ${header}`);
    return reading ? [reading] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function decimalsOf(text: string | undefined): number {
  return text?.split(',')[1]?.length ?? 0;
}
