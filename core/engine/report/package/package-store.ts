import { type Indicator, versionOf } from '../../../kit/indicator.ts';
import type { Text } from '../../../locale/text.ts';
import { civilOf } from '../../../workbook/serial.ts';
import { type Amount, NOT_APPLICABLE, NOT_REPORTED } from '../../indicator/amount.ts';
import type { Key } from '../../indicator/groups.ts';
import { type Window, yearOf } from '../../indicator/scope.ts';
import { monthId } from '../../period/period-name.ts';
import { dimensionsInOrder, type FigureStore } from '../figure-store.ts';
import { lineKey, type PackageLine } from './package-line.ts';

interface About {
  readonly days: Window;
  /** What people call a part of a dimension. */
  labelOf(dimension: string, key: string): Text;
}

/** The figures of a package, to be looked up as those of workbooks are; what it does not hold has no breakdown. */
export function packageStore(lines: readonly PackageLine[], { days, labelOf }: About): FigureStore {
  const byKey = new Map(lines.map((line) => [lineKey(line), line]));
  const parts = new Map<string, Key[]>();
  for (const { indicator, dimension, part } of lines) {
    if (dimension === null || part === null) continue;
    const name = `${indicator} ${dimension}`;
    const known = parts.get(name) ?? [];
    parts.set(name, known);
    known.push({ key: part, label: labelOf(dimension, part) });
  }
  const find = (indicator: Indicator, where: Readonly<Record<string, string>>): PackageLine | undefined => {
    const dimensions = dimensionsInOrder(indicator, Object.keys(where));
    const dimension = dimensions.length === 0 ? null : dimensions.join('*');
    const part = dimension === null ? null : dimensions.map((one) => where[one]).join('*');
    return byKey.get(lineKey({ ...EMPTY, indicator: indicator.id, dimension, part }));
  };
  return {
    days,
    window: `${monthId(civilOf(days.first))}..${monthId(civilOf(days.last))}`,
    find: (declared, where) => {
      const indicator = versionOf(declared, yearOf(days)) ?? declared;
      const line = find(indicator, where);
      if (!line) return null;
      const { dimension, part } = line;
      const ref = { indicator: indicator.id, dimension: dimension ?? '', key: part ?? '' };
      return { indicator, ref, amount: amountOf(line) };
    },
    keys: ({ id }, dimension) => parts.get(`${id} ${dimension}`) ?? [],
    asked: () => [],
  };
}

const EMPTY = {
  region: '',
  period: '',
  state: 'reported',
  value: null,
  numerator: null,
  denominator: null,
  n: null,
} as const;

function amountOf({ state, value, numerator, denominator }: PackageLine): Amount {
  if (state === 'not-reported') return NOT_REPORTED;
  if (state === 'not-applicable' || value === null) return NOT_APPLICABLE;
  return { state: 'value', value, numerator, denominator, low: value, high: value };
}
