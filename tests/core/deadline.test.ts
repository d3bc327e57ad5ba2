import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../core/commands/deadline.ts';
import { readPeriod } from '../../core/commands/period.ts';
import { dueForms } from '../../core/engine/duty/due.ts';
import { kewajibanPelaporan } from '../../core/katalog/kewajiban.ts';
import { pengaturanBaku } from '../../core/katalog/pengaturan.ts';
import { isoOf, serialOf } from '../../core/workbook/serial.ts';

function deadline(period: string, holidays: readonly number[] = []): string {
  const read = readPeriod(period);
  if (!read) throw new RangeError(period);
  return isoOf(deadlineOf(read, pengaturanBaku, holidays));
}

describe('the deadline of a period', () => {
  it.each([
    ['2024-M06', '2024-07-10', 'the 10th of the next month'],
    ['2024-M07', '2024-08-12', 'Monday after a Saturday'],
    ['2024-M10', '2024-11-11', 'Monday after a Sunday'],
    ['2024-M12', '2025-01-10', 'in the next year'],
    ['2024-T1', '2024-04-15', 'the 15th after a quarter'],
    ['2024-S1', '2024-07-22', 'the 20th after a half-year, a Saturday'],
    ['2024-Y', '2025-01-31', '31 January'],
  ])('%s is %s: %s', (period, day) => {
    expect(deadline(period)).toBe(day);
  });

  it('moves on from a holiday, and from the weekend behind it', () => {
    expect(deadline('2024-M06', [serialOf(2024, 7, 10)])).toBe('2024-07-11');
    expect(deadline('2024-M04', [serialOf(2024, 5, 10)])).toBe('2024-05-13');
    expect(deadline('2024-M07', [serialOf(2024, 8, 12), serialOf(2024, 8, 13)])).toBe('2024-08-14');
  });
});

describe('what is due', () => {
  const due = (
    year: number,
    from: number,
    to: number,
    settings = pengaturanBaku,
    agency: string | null = null,
  ) =>
    dueForms(
      kewajibanPelaporan,
      { level: 'KABKOTA', agency, first: serialOf(year, from, 1), last: serialOf(year, to + 1, 1) - 1 },
      { settings, holidays: new Set() },
    );
  const names = (forms: ReturnType<typeof due>) =>
    forms
      .filter((form) => form.due)
      .map(({ duty }) => duty.template)
      .join(' ');

  it('is monthly forms every month, others when their stretch ends', () => {
    expect(names(due(2024, 7, 7))).toBe('T01 T02 T03 T04 T06');
    expect(names(due(2024, 9, 9))).toBe('T01 T02 T03 T04 T06 T07 T09 T11');
    expect(names(due(2024, 6, 6))).toBe('T01 T02 T03 T04 T06 T07 T08 T09 T11');
    expect(names(due(2024, 12, 12))).toBe('T01 T02 T03 T04 T06 T07 T08 T09 T10 T11');
    expect(names(due(2024, 1, 3))).toBe('T01 T02 T03 T04 T06 T07 T09 T11');
  });

  it('has the deadline of its own cadence, and reports its own stretch', () => {
    const forms = due(2024, 9, 9).filter((form) => form.due);
    expect(
      forms.map(({ duty, since, deadline: day }) => [
        duty.template,
        isoOf(since),
        day === null ? '' : isoOf(day),
      ]),
    ).toEqual([
      ...['T01', 'T02', 'T03', 'T04', 'T06'].map((form) => [form, '2024-09-01', '2024-10-10']),
      ...['T07', 'T09', 'T11'].map((form) => [form, '2024-07-01', '2024-10-15']),
    ]);
  });

  it('follows the settings of an agency before those of a level, and these before the usual', () => {
    const settings = { ...pengaturanBaku, jadwal_T04: 0, jadwal_T04_KABKOTA: 3, jadwal_T04_POLRES: 1 };
    expect(names(due(2024, 7, 7, settings, 'POLRES'))).toContain('T04');
    expect(names(due(2024, 7, 7, settings, 'DPPPA'))).not.toContain('T04');
    expect(names(due(2024, 9, 9, settings, 'DPPPA'))).toContain('T04');
  });
});
