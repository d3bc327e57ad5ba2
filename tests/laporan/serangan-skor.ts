import type { Report } from '../../core/commands/build-report.ts';
import type { ReportRow, ResolvedTable } from '../../core/engine/report/blocks.ts';
import { cellText } from '../../core/engine/report/cell-text.ts';
import type { Atom } from './serangan-atom.ts';
import { kotaBernama, pecahanSkor } from './serangan-baca.ts';
import type { Dunia } from './serangan-orang.ts';
import type { Catatan } from './serangan-tahu.ts';

/**
 * What the score of task forces says. Whoever sees one is taken to know every number of persons that it was made of, though
 * most of them stand there only as levels: scores of several years or neighbours would tell more. Gives what is shown of a
 * score whose numbers are masked.
 */
export function catatSkor(note: Catatan, report: Report, atom: Atom, { kota }: Dunia): readonly string[] {
  const skor: Skor = { note, atom, parts: new Map(kota.map((w) => [w, pecahanSkor(atom, w)])) };
  for (const [w, components] of skor.parts)
    for (const [id, fractions] of components)
      for (const [upper, lower] of fractions) {
        note.askSmall(`${id} ${w} (atas)`, upper);
        note.askSmall(`${id} ${w} (bawah)`, lower);
        note.askSmall(`${id} ${w} (sisa)`, without(lower, upper));
      }
  const spoken = report.tabs
    .flatMap(({ tab }) => tab.blocks)
    .some((block) => block.kind === 'paragraph' && block.text.startsWith('Skor kinerja'));
  if (spoken) for (const w of kota) tellAll(skor, w);
  return [
    ...(tableOf(report, 'R12-A')?.rows ?? []).flatMap((row) => komponen(skor, row)),
    ...(tableOf(report, 'R12-B')?.rows ?? []).flatMap((row) => wilayah(skor, row)),
  ];
}

interface Skor {
  readonly note: Catatan;
  readonly atom: Atom;
  /** By city and component. */
  readonly parts: ReadonlyMap<string, ReturnType<typeof pecahanSkor>>;
}

function tell({ note, atom, parts }: Skor, w: string, id: string): void {
  for (const sum of parts.get(w)?.get(id)?.flat() ?? []) note.tellCount(sum, atom.valueOf(sum));
}

function tellAll(skor: Skor, w: string): void {
  for (const id of skor.parts.get(w)?.keys() ?? []) tell(skor, w, id);
}

/** A component, over all cities. */
function komponen(skor: Skor, { label, cells }: ReportRow): readonly string[] {
  const [id = ''] = label.split(' ');
  const fractions = [...skor.parts.values()].map((one) => one.get(id) ?? []);
  if (!fractions.some(({ length }) => length > 0)) return [];
  const [metric = '', level, , points] = cells.map((cell) => cellText(cell, 'id'));
  if (metric === '*') return level === '*' && points === '*' ? [] : [`${label}: ${level} ${points}`];
  for (const w of skor.parts.keys()) tell(skor, w, id);
  const values = fractions.map((one) =>
    meanOf(one.flatMap(([upper, lower]) => percent(skor.atom, upper, lower))),
  );
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  // The mean of rounded numbers may differ in its last digit.
  return Math.abs(mean - Number(metric.replace(',', '.'))) > 0.011
    ? [`${label} is read as ${mean}: ${metric}`]
    : [];
}

/** The score of a city. */
function wilayah(skor: Skor, { label, cells }: ReportRow): readonly string[] {
  const [score, predicate] = cells.map((cell) => cellText(cell, 'id'));
  if (score === '*') return predicate === '*' ? [] : [`${label}: ${predicate}`];
  tellAll(skor, kotaBernama(label.split(',')[0] ?? '') ?? '');
  return [];
}

function percent(atom: Atom, ...[upper, lower]: readonly ReadonlyMap<number, number>[]): readonly number[] {
  const [above, below] = [upper, lower].map((sum) => (sum ? atom.valueOf(sum) : 0));
  return below ? [(100 * (above ?? 0)) / below] : [];
}

function meanOf(values: readonly number[]): number {
  const sum = values.reduce((all, one) => all + one, 0);
  return values.length === 0 ? 0 : Number((sum / values.length).toFixed(2));
}

function without(
  one: ReadonlyMap<number, number>,
  other: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  return new Map([...one].filter(([at]) => !other.has(at)));
}

function tableOf(report: Report, id: string): ResolvedTable | null {
  for (const { tab } of report.tabs)
    for (const block of tab.blocks) if (block.kind === 'table' && block.id === id) return block;
  return null;
}
