import { describe, expect, test } from 'vitest';
import { bookOf, changedParts, partOf } from './xlsx-patch-book.ts';
import { packageFaults } from './xlsx-patch-check.ts';
import { fillOf, formatOf } from './xlsx-patch-look.ts';
import { cleared, markAt, marked } from './xlsx-patch-update.ts';

describe('another run', () => {
  const first = marked(bookOf(), [markAt('B2'), markAt('A3'), markAt('A6')]);

  test('with the same marks changes nothing', () => {
    expect(changedParts(first, marked(first, [markAt('A3'), markAt('B2'), markAt('A6')]))).toEqual([]);
  });

  test('takes away the marks that are gone', () => {
    const file = marked(first, [markAt('A6')]);
    expect([formatOf(file, 'B2'), formatOf(file, 'A3')]).toEqual([
      formatOf(bookOf(), 'B2'),
      formatOf(bookOf(), 'A3'),
    ]);
    expect(fillOf(file, 'A6')).toContain('FFFFC7CE');
    expect(partOf(file, 'xl/comments1.xml').match(/<comment /g)).toHaveLength(1);
  });

  test('with other marks does not make the styles grow without end', () => {
    let file = first;
    for (const style of ['error', 'warning', 'info', 'error'] as const)
      file = marked(file, [markAt('B2', style)]);
    expect(partOf(file, 'xl/styles.xml').match(/<xf /g)).toHaveLength(1 + 5 + 4);
  });

  test('without marks leaves nothing behind but unused formats', () => {
    const file = cleared(first);
    expect(changedParts(bookOf(), file)).toEqual(['xl/styles.xml']);
    expect(packageFaults(file)).toEqual([]);
  });
});
