import { describe, expect, it } from 'vitest';
import { validate } from '../../core/engine/validate.ts';
import { aturanKolom } from '../../core/katalog/aturan/kolom.ts';
import { defineRules } from '../../core/kit/rule.ts';
import { orang, skema } from './expression-schema.ts';
import { bookOf } from './expression-verdicts.ts';
import { TODAY } from './expression-worlds.ts';

describe('a rule that cannot tell', () => {
  const rules = defineRules(orang, (row, rule) => [
    rule('UJI-01', {
      severity: 'error',
      fails: row.usia.above(60),
      cannotTellWhen: row.setuju.is('TIDAK'),
      message: { id: 'Terlalu tua.', en: 'Too old.' },
      remedy: { id: '', en: '' },
      source: 'Uji',
    }),
  ]);
  const judged = (record: Readonly<Record<string, string | number>>) => {
    const katalog = { version: '0', templates: skema, rules, fieldRules: aturanKolom, examples: {} };
    const context = { today: TODAY, settings: {}, beside: [], answers: new Map(), locale: 'id' } as const;
    const { issues, notJudged } = validate(bookOf([record]), katalog, context);
    return [issues.filter(({ rule }) => rule === 'UJI-01').length, notJudged];
  };

  it('finds nothing, and is counted as not judged', () => {
    expect(judged({ usia: 61, setuju: 'Tidak' })).toEqual([0, 1]);
  });

  it('finds what fails when nothing certain excuses it', () => {
    expect(judged({ usia: 61, setuju: 'Ya' })).toEqual([1, 0]);
    expect(judged({ usia: 61 })).toEqual([1, 0]);
  });

  it('is counted as not judged for a row whose cell is invalid', () => {
    expect(judged({ usia: 'banyak' })).toEqual([0, 1]);
  });
});
