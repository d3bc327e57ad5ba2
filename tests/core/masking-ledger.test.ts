import { expect, it } from 'vitest';
import type { MaskCell } from '../../core/engine/masking/cells.ts';
import { type Ledger, ledgerOf, publicEntries, withLedger } from '../../core/engine/masking/ledger.ts';
import { mask } from '../../core/engine/masking/mask.ts';
import { person, type Tied } from './masking-tables.ts';

const EMPTY: Ledger = { entries: [], lines: [] };

const JANUARY: Tied = {
  cells: [person('a|M1', 2), person('b|M1', 7), person('c|M1', 22), person('all|M1', 31)],
  lines: [{ total: 'all|M1', parts: ['a|M1', 'b|M1', 'c|M1'] }],
};

function published(ledger: Ledger, issue: Tied): { readonly printed: string; readonly ledger: Ledger } {
  const tied = withLedger(ledger, issue);
  const result = mask(tied.cells, tied.lines, { k: 5 });
  expect(result).toMatchObject({ broken: [], exposed: [] });
  const printed = issue.cells.map(({ id, value }) => (result.masked.has(id) ? '*' : value)).join(' ');
  return { printed, ledger: ledgerOf(tied, result) };
}

it('keeps what was shown and masked, with the hidden values', () => {
  const { printed, ledger } = published(EMPTY, JANUARY);
  expect(printed).toBe('* * 22 31');
  expect(ledger.entries.map(({ id, state, value }) => `${id} ${state} ${value}`)).toEqual([
    'a|M1 masked 2',
    'b|M1 masked 7',
    'c|M1 shown 22',
    'all|M1 shown 31',
  ]);
});

it('hands on a ledger without the hidden values and without what was not published', () => {
  const unseen = { ...person('d|M1', 3), told: 'latent' as const };
  const { ledger } = published(EMPTY, { ...JANUARY, cells: [...JANUARY.cells, unseen] });
  expect(publicEntries(ledger)).toEqual([
    { id: 'a|M1', state: 'masked', value: null },
    { id: 'b|M1', state: 'masked', value: null },
    { id: 'c|M1', state: 'shown', value: 22 },
    { id: 'all|M1', state: 'shown', value: 31 },
  ]);
});

it('masks the same cells again when the same numbers are published', () => {
  const first = published(EMPTY, JANUARY);
  const second = published(first.ledger, JANUARY);
  expect(second).toEqual(first);
});

it('keeps a partner masked that a smaller table would not need', () => {
  const { ledger } = published(EMPTY, JANUARY);
  expect(published(ledger, { cells: [person('b|M1', 7)], lines: [] }).printed).toBe('*');
});

it('masks the quarter of a masked month when the others were shown', () => {
  const { ledger } = published(EMPTY, JANUARY);
  const later: MaskCell[] = [person('a|M2', 9), person('a|M3', 8)];
  const shown = published(ledger, { cells: later, lines: [] });
  const quarter = {
    cells: [person('a|Q1', 19)],
    lines: [{ total: 'a|Q1', parts: ['a|M1', 'a|M2', 'a|M3'] }],
  };
  expect(published(shown.ledger, quarter).printed).toBe('*');
});

it('keeps the earlier figure of a revised cell, and its sum, beside the new one', () => {
  const { ledger } = published(EMPTY, JANUARY);
  const revised: Tied = {
    cells: [person('a|M1', 2), person('b|M1', 7), person('c|M1', 25), person('all|M1', 34)],
    lines: JANUARY.lines,
  };
  const tied = withLedger(ledger, revised);
  expect(tied.cells.map(({ id, value, fate }) => `${id} ${value} ${fate ?? 'free'}`)).toEqual([
    'a|M1 2 masked',
    'b|M1 7 masked',
    'c|M1 25 free',
    'all|M1 34 free',
    'c|M1@1 22 shown',
    'all|M1@1 31 shown',
  ]);
  expect(tied.lines).toEqual([
    { total: 'all|M1', parts: ['a|M1', 'b|M1', 'c|M1'] },
    { total: 'all|M1@1', parts: ['a|M1', 'b|M1', 'c|M1@1'] },
  ]);
});

it('counts the versions of a cell that is revised twice', () => {
  const values = [22, 23, 24];
  let ledger = EMPTY;
  for (const value of values) ledger = published(ledger, { cells: [person('c', value)], lines: [] }).ledger;
  expect(ledger.entries.map(({ id, value }) => `${id} ${value}`)).toEqual(['c 24', 'c@2 23', 'c@1 22']);
});

it('keeps a revised cell masked, and prints it when it became zero', () => {
  const { ledger } = published(EMPTY, JANUARY);
  expect(published(ledger, { cells: [person('a|M1', 8)], lines: [] }).printed).toBe('*');
  expect(published(ledger, { cells: [person('a|M1', 0)], lines: [] }).printed).toBe('0');
});

it('remembers a month that was only in a sum, and takes it for unknown until it is published', () => {
  const quarter: Tied = {
    cells: [
      person('M1', 12),
      { ...person('M2', 3), told: 'latent' },
      { ...person('M3', 9), told: 'latent' },
      person('Q1', 24),
    ],
    lines: [{ total: 'Q1', parts: ['M1', 'M2', 'M3'] }],
  };
  const first = published(EMPTY, quarter);
  expect(first.printed).toBe('12 3 9 24');
  expect(published(first.ledger, { cells: [person('M3', 9)], lines: [] }).printed).toBe('*');
});
