import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkRecord, noteKey, recordRows, recordsOf } from '../../core/index.ts';

const record: fc.Arbitrary<MarkRecord> = fc.record({
  sheet: fc.oneof(fc.constant("Kasus '24"), fc.string({ minLength: 1, maxLength: 31 })),
  row: fc.nat(1_048_575),
  column: fc.nat(16_383),
  style: fc.constantFrom('error', 'warning', 'info'),
  fill: fc.constantFrom(null, 'FFFF00', '00B050'),
  note: fc.constantFrom('', noteKey('Isi kolom ini.')),
  detail: fc.constantFrom('', 'baru none', '<fill/>'),
  sheetId: fc.constantFrom('', '0', '1234'),
});

describe('the record of marks', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(record), (records) => {
        expect(recordsOf(recordRows(records))).toEqual(records);
      }),
    );
  });

  it('leaves out lines that somebody damaged', () => {
    const [header = [], line = []] = recordRows([
      { sheet: 'A', row: 2, column: 1, style: 'error', fill: null, note: '', detail: '', sheetId: '' },
    ]);
    const damaged = [header, line.with(1, 'entah'), line.with(2, 'merah'), [], [null, 7]];
    expect(recordsOf([...damaged, line])).toHaveLength(1);
  });

  it('knows a note again when a program wrapped its lines', () => {
    expect(noteKey('Isi kolom\nini.\u00a0')).toBe(noteKey(' Isi kolom ini.'));
    expect(noteKey('Isi kolom itu.')).not.toBe(noteKey('Isi kolom ini.'));
    expect(noteKey(' \n')).toBe('');
  });
});
