import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, type CellValue, HostError, katalog, type Locale, sheetNamed } from '../../core/index.ts';
import type { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { contextIn, doIn, EVERY_ACTION } from './act-book.ts';
import { soundBook, victimsOf } from './erase-book.ts';

/** What tells of somebody, as people type it into forms, with spaces that tidying would take away. */
const IDENTITIES = [
  '3173991207060001',
  ' 3173 9912 0706 0001 ',
  'Siti  Aminah binti Ahmad Fauzi',
  ' sdri. Dewi Kartika Sari',
  '0812-3456-7890',
  'dewi.kartika@surel.example',
  'Jl. Kemuning Raya No. 17 RT 03 RW 05',
  'Paspor B 7654321',
];

/** The parts of them that no reply may hold. */
const TOLD = /3173\s?9912\s?0706|Aminah|Kartika|3456-?7890|surel\.example|Kemuning|7654321/i;

interface Spot {
  readonly sheet: string;
  readonly field: string;
  readonly sensitive: boolean;
}

const SPOTS: readonly Spot[] = katalog.templates
  .filter(({ layout }) => layout === 'table')
  .flatMap(({ sheet, columns }) =>
    Object.entries(columns).flatMap(([field, { derived, privacy }]) =>
      derived || field.startsWith('_') ? [] : [{ sheet, field, sensitive: privacy === 'sensitive' }],
    ),
  );

function typeInto(book: MemoryWorkbook, { sheet, field }: Spot, value: CellValue): void {
  const column = sheetNamed(book.read(), sheet)?.columns.findIndex(({ values }) => values[1] === field) ?? -1;
  if (column >= 0) book.type(sheet, [{ row: 2, column, value }]);
}

/** All that every action says over a workbook, in a language. */
function everythingSaid(book: MemoryWorkbook, locale: Locale): string {
  const [victim = ''] = victimsOf(book.read());
  const actions = EVERY_ACTION.map((action) => ('victim' in action ? { ...action, victim } : action));
  return actions.map((action) => saidOf(book, action, locale)).join('\n');
}

function saidOf(book: MemoryWorkbook, action: (typeof EVERY_ACTION)[number], locale: Locale): string {
  try {
    const { undo: _, ...told } = { undo: null, ...act(book.read(), action, contextIn(locale)).reply };
    return JSON.stringify(told);
  } catch (error) {
    if (error instanceof HostError) return error.text[locale];
    throw error;
  }
}

describe('no reply tells of somebody', () => {
  it('whatever stands in whichever cell', { timeout: 180_000 }, () => {
    const spots = fc.uniqueArray(fc.nat(SPOTS.length - 1), { minLength: 8, maxLength: 20 });
    const texts = fc.array(fc.constantFrom(...IDENTITIES), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(spots, texts, fc.constantFrom<Locale>('id', 'en'), (at, typed, locale) => {
        const book = soundBook(2, 12);
        at.forEach((spot, i) => {
          const found = SPOTS[spot];
          if (found) typeInto(book, found, typed[i] ?? null);
        });
        expect(everythingSaid(book, locale)).not.toMatch(TOLD);
      }),
      { numRuns: 12 },
    );
  });

  it('nor what a sensitive column holds, untidy as it may be', () => {
    const book = soundBook(2, 12);
    const spots = SPOTS.filter(({ sensitive }) => sensitive);
    expect(spots.length).toBeGreaterThan(5);
    for (const spot of spots) typeInto(book, spot, '  Zamrud  17 ');
    expect(everythingSaid(book, 'id')).not.toMatch(/zamrud/i);
  });

  it('nor the reason of a warning in which somebody is named', () => {
    const book = soundBook();
    const column = sheetNamed(book.read(), 'T01 Kasus')?.columns.findIndex(
      ({ values }) => values[1] === 'status_kasus',
    );
    book.type('T01 Kasus', [{ row: 2, column: column ?? -1, value: 'Dugaan' }]);
    const { lines } = doIn(book, { kind: 'check' });
    const keys = lines.find(({ severity }) => severity === 'warning')?.keys ?? [];
    const said = doIn(book, { kind: 'answer', keys, reason: 'NIK 3173991207060001 sudah dicek' });
    expect(keys.length).toBeGreaterThan(0);
    expect(JSON.stringify(said)).not.toMatch(TOLD);
    expect(JSON.stringify(doIn(book, { kind: 'check' }))).not.toMatch(TOLD);
  });
});
