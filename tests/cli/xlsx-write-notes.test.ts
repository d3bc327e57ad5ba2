import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteBox } from '../../cli/xlsx/write-note-box.ts';
import { noteParts } from '../../cli/xlsx/write-notes.ts';
import { blankSheet } from '../../core/workbook/sheet-model.ts';

const sheet = { ...blankSheet('Data'), columns: [{ width: 10 }, { width: 10 }, { width: 10, hidden: true }] };
const SHAPE = /<v:shape /g;

describe('the box of a note', () => {
  test('stands to the right of its cell', () => {
    expect(noteBox(sheet, 0, 0, 'Isi.')).toMatchObject({ left: { index: 1 }, top: { index: 0 } });
  });

  test('is as high as its lines need', () => {
    const one = noteBox(sheet, 0, 0, 'Isi.');
    const four = noteBox(sheet, 0, 0, 'Isi.\nIsi.\nIsi.\nIsi.');
    const pixels = ({ bottom }: typeof one) => bottom.index * 20 + bottom.offset;
    expect(pixels(four) - pixels(one)).toBe(3 * 16);
  });

  test('spans more columns where they are hidden or narrow', () => {
    const open = { ...sheet, columns: [{ width: 10 }, { width: 10 }, { width: 10 }] };
    expect(noteBox(sheet, 0, 0, 'Isi.').right.index).toBeGreaterThan(noteBox(open, 0, 0, 'Isi.').right.index);
  });

  test('ends below its top and right of its left edge, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), fc.nat(50), fc.nat(30), (text, row, column) => {
        const { left, top, right, bottom } = noteBox(sheet, row, column, text);
        return right.index > left.index && bottom.index > top.index;
      }),
    );
  });
});

describe('the notes of a sheet', () => {
  test('are put together when they stand on the same cell', () => {
    const notes = [
      { row: 1, column: 0, text: 'dua' },
      { row: 0, column: 0, text: 'satu' },
      { row: 1, column: 0, text: 'tiga' },
    ];
    const { comments } = noteParts({ ...sheet, notes }, 1);
    const texts = [...comments.matchAll(/<comment ref="(\w+)".*?<t[^>]*>([^<]*)<\/t>/gs)];
    expect(texts.map(([, address, text]) => [address, text])).toEqual([
      ['A1', 'satu'],
      ['A2', 'dua\n\ntiga'],
    ]);
  });

  test('take a second block of shape numbers from the 1,024th on', () => {
    const notes = Array.from({ length: 1024 }, (_, row) => ({ row, column: 0, text: 'x' }));
    const { drawing, blocks } = noteParts({ ...sheet, notes }, 3);
    expect(blocks).toBe(2);
    expect(drawing).toContain('data="3,4"');
    expect(drawing.match(SHAPE)).toHaveLength(1024);
  });
});
