import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indikator } from '../../core/katalog/indikator/index.ts';

/** Where the golden examples of §5.3 are computed: those of indicators, of sums, and of what an action derives. */
const FILES = ['emas.test.ts', '../core/recap.test.ts', '../katalog/templat-spesifikasi.test.ts'];
const tested = new Set(
  FILES.flatMap((name) => readFileSync(new URL(name, import.meta.url), 'utf8').match(/\bG-\d\d\b/g) ?? []),
);
const GOLDEN = Array.from({ length: 29 }, (_, i) => `G-${String(i + 1).padStart(2, '0')}`);

/** Examples of rules about sums, not of an indicator. */
const OF_RULES = ['G-19', 'G-20'];

describe('the golden examples of §5.3', () => {
  it('are all computed by a test that names them', () => {
    expect([...tested].sort()).toEqual(GOLDEN);
  });

  it('are named by the indicators that they are of', () => {
    const named = new Set(indikator.flatMap(({ examples }) => examples));
    expect([...named].sort()).toEqual(GOLDEN.filter((id) => !OF_RULES.includes(id)));
  });
});
