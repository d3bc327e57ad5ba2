import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { padananHtcds } from '../../core/katalog/padanan-htcds.ts';

interface Standard {
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const { values: standard }: Standard = JSON.parse(
  readFileSync(new URL('../fixtures/htcds-2.0.json', import.meta.url), 'utf8'),
);

describe('the crosswalk to HTCDS 2.0', () => {
  it.each(padananHtcds.map((one) => [one.list.id, one] as const))(
    'names for %s only values that the standard has',
    (_id, { field, values }) => {
      const said = Object.values(values)
        .flat()
        .map((one) => (one.includes('=') ? one.split('=') : [field, one]));
      const unknown = said.filter(([where = '', what = '']) => standard[where]?.includes(what) !== true);
      expect(unknown).toEqual([]);
    },
  );

  it('speaks of every code of its lists', () => {
    const missing = padananHtcds.flatMap(({ list, values }) =>
      list.codes.filter(({ code }) => values[code] === undefined),
    );
    expect(missing).toEqual([]);
  });

  it('calls the means of trafficking as the specification does (§3.1)', () => {
    const means = padananHtcds.find(({ list }) => list.id === 'CL_CARA')?.values ?? {};
    const others = Object.keys(means).filter((code) => means[code]?.join() === 'Other');
    expect(means).toMatchObject({
      ANCAM: ['PhysicalThreats', 'ThreatensChildrenFamily'],
      KERAS: ['PhysicalAbuse', 'SexualAbuse'],
      TIPU: ['FalsePromises'],
      JERAT_UTANG: ['DebtBondage'],
      PALSU: ['WithholdsDocuments'],
    });
    expect(others).toEqual(['CULIK', 'SEKAP', 'KUASA', 'RENTAN', 'BAYAR']);
  });
});
