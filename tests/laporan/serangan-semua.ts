import highsLoader from 'highs';
import type { Report } from '../../core/commands/build-report.ts';
import { narrowed } from '../core/masking-ranges.ts';
import { atomOf } from './serangan-atom.ts';
import { bacaan } from './serangan-baca.ts';
import { catatGrafik, catatKalimat } from './serangan-kalimat.ts';
import type { Dunia } from './serangan-orang.ts';
import { catatSkor } from './serangan-skor.ts';
import { catatanOf, catatTabel } from './serangan-tahu.ts';

/** What an adversary found in one publication. */
export interface Temuan {
  /** Numbers that it narrowed down too far, or found where they should be masked. */
  readonly leaks: readonly string[];
  /** How many masked or small numbers it went for, and how many sentences told it something. */
  readonly asked: number;
  readonly sentences: number;
}

/** Somebody who has all tabs of a publication: tables, sentences, charts with their texts, scores. */
export async function penyerang(): Promise<(report: Report, dunia: Dunia, k: number) => Temuan> {
  const highs = await highsLoader();
  return (report, dunia, k) => {
    const atom = atomOf(dunia);
    const note = catatanOf(atom, k);
    const readings = bacaan(report, dunia, atom);
    for (const reading of readings.values()) catatTabel(note, reading);
    const sentences = catatKalimat(note, report, atom, dunia);
    const faults = [...catatGrafik(note, report, readings), ...catatSkor(note, report, atom, dunia)];
    const found = narrowed(highs, note.unknowns, note.knowledge, k);
    return {
      leaks: [...faults, ...found.map(({ name, value, low, high }) => `${name} ${value}: ${low}–${high}`)],
      asked: note.unknowns.filter(({ isAsked }) => isAsked).length,
      sentences,
    };
  };
}
