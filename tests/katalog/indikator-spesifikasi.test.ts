import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakdownsOf } from '../../core/engine/indicator/compute.ts';
import { indikator } from '../../core/katalog/indikator/index.ts';

/** One line of the table of §5.2. */
interface Line {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly by: readonly string[];
  readonly sources: readonly string[];
  readonly direction: string;
  readonly decimals: number;
}

const FILE = new URL('indikator-spesifikasi.txt', import.meta.url);
const LINES = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('IND-'))
  .map((line): Line => {
    const [id = '', name = '', unit = '', by = '', sources = '', direction = '', decimals = ''] =
      line.split('|');
    return {
      ...{ id, name, unit, by: by.split(',').sort(), sources: sources.split(',') },
      ...{ direction, decimals: Number(decimals) },
    };
  });

/** Units that are written out where the table has a short form. */
const UNITS: Readonly<Record<string, string>> = {
  'per 100 rb': 'per 100.000 penduduk',
  rasio: 'per 1.000 peserta',
};

const DIRECTIONS = { higher: '↑', lower: '↓', neutral: '○' } as const;

/** What is offered beyond the table, and why. */
const MORE: readonly { readonly ids: readonly string[]; readonly by: string; readonly why: string }[] = [
  {
    ids: LINES.filter(({ by }) => by.includes('u')).map(({ id }) => id),
    by: 'a',
    why: '§5.1: u is the age group or child and adult; an age group may not be known where that is (decision C.13)',
  },
  { ids: ['IND-11'], by: 'e', why: '§5.2: the definition is by form of exploitation' },
  { ids: ['IND-13'], by: 'faktor', why: '§5.2: the definition is by factor, multi-response' },
  { ids: ['IND-43'], by: 'w', why: 'component B2 and R07 are of a region' },
  { ids: ['IND-50'], by: 'asal', why: '§5.2: T07 or T08, stated' },
  { ids: ['IND-57'], by: 'temuan', why: '§5.2: three values, A, B and C' },
];

/** Forms without which there is no figure, where the table names others. */
const FORMS: Readonly<Record<string, readonly [forms: readonly string[], why: string]>> = {
  'IND-26': [['T02', 'T03'], 'the needs below the line stand in T02'],
  'IND-28': [['T02', 'T03'], 'the needs below the line stand in T02'],
  'IND-59': [[], 'every workbook has a cover, and nothing on it is what the figure counts'],
  'IND-60': [[], 'every workbook has a cover'],
};

describe('the indicators of §5.2', () => {
  it('are sixty, in their order', () => {
    expect(LINES).toHaveLength(60);
    expect(indikator.map(({ id }) => id)).toEqual(LINES.map(({ id }) => id));
  });

  it.each(LINES)('$id $name: name, unit, direction, decimals, forms and breakdowns', (line) => {
    const found = indikator.find(({ id }) => id === line.id);
    if (!found) throw new RangeError(line.id);
    const more = MORE.filter(({ ids }) => ids.includes(line.id)).map(({ by }) => by);
    expect({
      id: found.id,
      name: found.name.id,
      unit: found.unit.id,
      by: [...breakdownsOf(found)].sort(),
      sources: found.sources,
      direction: DIRECTIONS[found.direction],
      decimals: found.decimals,
    }).toEqual({
      ...line,
      unit: UNITS[line.unit] ?? line.unit,
      by: [...line.by, ...more].sort(),
      sources: FORMS[line.id]?.[0] ?? line.sources,
    });
  });
});
