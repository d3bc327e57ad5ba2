import { describe, expect, it } from 'vitest';
import type { CheckedIssue } from '../../core/engine/answers/checked-issues.ts';
import { resultLines } from '../../core/engine/render/result-lines.ts';

describe('the lines of the result sheet', () => {
  it('show each of a few issues alone', () => {
    const lines = resultLines([issueAt(3), issueAt(4), issueAt(9)]);
    expect(lines.map(({ cells, count }) => [cells, count])).toEqual([
      ['F3', 1],
      ['F4', 1],
      ['F9', 1],
    ]);
  });

  it('join what has one cause, such as a code that was pasted 500 times', () => {
    const pasted = Array.from({ length: 500 }, (_, i) => issueAt(3 + i));
    expect(resultLines(pasted).map(({ cells, count, keys }) => [cells, count, keys.length])).toEqual([
      ['F3:F502', 500, 500],
    ]);
  });

  it('name every cell, however scattered', () => {
    const scattered = Array.from({ length: 4000 }, (_, i) => issueAt(3 + 2 * i));
    const lines = resultLines(scattered);
    const named = lines.flatMap(({ cells }) => (cells ?? '').split(', '));
    expect(named).toEqual(scattered.map(({ cell }) => cell));
    expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(4000);
  });

  it('hold no more than a cell can hold', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => issueAt(3 + i));
    const lines = resultLines(many);
    expect(Math.max(...lines.map(({ keys }) => keys.join(' ').length))).toBeLessThan(32_767);
    expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(50_000);
  });

  it('keep apart what has different values or answers', () => {
    const values = Array.from({ length: 20 }, (_, i) => ({ ...issueAt(3 + i), value: `nilai ${i % 2}` }));
    expect(resultLines(values).map(({ count }) => count)).toEqual([10, 10]);
    const answers = Array.from({ length: 20 }, (_, i) => ({
      ...issueAt(3 + i),
      answer: i < 10 ? 'Benar.' : null,
    }));
    expect(resultLines(answers).map(({ cells }) => cells)).toEqual(['F3:F12', 'F13:F22']);
  });

  it('show what concerns a whole sheet without a cell', () => {
    const whole = { ...issueAt(3), row: null, column: null, cell: null };
    expect(resultLines([whole]).map(({ cells }) => cells)).toEqual([null]);
  });
});

function issueAt(row: number): CheckedIssue {
  return {
    rule: 'VX-99',
    severity: 'warning',
    template: 'T02',
    sheet: 'T02 Korban',
    row,
    column: 'usia_lapor',
    cell: `F${row}`,
    value: null,
    message: 'Periksa.',
    remedy: '',
    key: `kunci${row}`,
    answer: null,
  };
}
