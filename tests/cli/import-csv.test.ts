import fc from 'fast-check';
import { writeCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../cli/csv/decode-text.ts';
import { parseCsv } from '../../cli/csv/parse-csv.ts';
import { readCsv } from '../../cli/csv/read-csv.ts';
import { FileError } from '../../cli/file-error.ts';

const TEXT = 'Kode;Tempat\r\nKS-1;“Kafé” – Jl. Melati\r\n';
const SEPARATORS = [';', ',', '\t', '|'] as const;

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT, 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf8')],
    ['UTF-16, low byte first, with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16, low byte first', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16, high byte first, with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['UTF-16, high byte first', Buffer.from(TEXT, 'utf16le').swap16()],
    [
      'Windows-1252',
      Buffer.from(TEXT.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96'), 'latin1'),
    ],
  ])('is read from %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  it('is refused where bytes are no text', () => {
    expect(() => decodeText(Buffer.from('a;b\0c;d'))).toThrow(FileError);
  });
});

describe('a file of separated values', () => {
  it.each([
    ['semicolons', 'a;b;c\n1;2;3\n'],
    ['commas', 'a,b,c\n1,2,3\n'],
    ['tabs', 'a\tb\tc\n1\t2\t3\n'],
    ['bars', 'a|b|c\n1|2|3\n'],
    ['a declared separator', 'sep=|\na|b|c\n1|2|3\n'],
    ['lines that end in CRLF', 'a;b;c\r\n1;2;3\r\n'],
    ['lines that end in CR', 'a;b;c\r1;2;3\r'],
    ['no end of the last line', 'a;b;c\n1;2;3'],
    ['quotes around everything', '"a","b","c"\n"1","2","3"\n'],
  ])('is recognised by %s', (_, text) => {
    expect(rowsOf(text)).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
    ]);
  });

  it('keeps decimal commas apart from separators', () => {
    expect(rowsOf('usia;nilai\n"1,5";2,5\n1,0;3,5\n')[1]).toEqual(['1,5', '2,5']);
  });

  it('keeps choices joined by semicolons in a file of commas', () => {
    expect(rowsOf('kode,jenis,kebutuhan\nA,B,x; y\nC,D,x; z\n')[2]).toEqual(['C', 'D', 'x; z']);
  });

  it('looks past titles that hold commas', () => {
    expect(rowsOf('Data korban, Juli 2024\n\nkode;usia;asal\nA;1;x\nB;2;y\n')[3]).toEqual(['A', '1', 'x']);
  });

  it('keeps line ends, separators and quotes of quoted fields', () => {
    expect(parseCsv('"a;b";"x\r\ny";"say ""yes"""\n', ';')).toEqual([['a;b', 'x\r\ny', 'say "yes"']]);
  });

  it('keeps a quote that stands inside a field', () => {
    expect(parseCsv('a;4" pipa;"b"c\n', ';')).toEqual([['a', '4" pipa', 'bc']]);
  });

  it('is refused where a quote is never closed, since all rows below would be one cell', () => {
    expect(() => parseCsv('a;"b\nc;d\n', ';')).toThrow(FileError);
  });

  it.each([
    ['columns', `${','.repeat(16_384)}\n`],
    ['cells, few as its bytes are,', `${','.repeat(15_000)}\n${'\n'.repeat(3_000)}`],
    ['lines', '\n'.repeat(1_048_577)],
  ])('is refused where it has more %s than a workbook may', (_, text) => {
    const refusal = expect.objectContaining({ code: 'too-large' });
    expect(() => readCsv(Buffer.from(text), 'x')).toThrow(refusal);
  });

  it('is read where a quoted text alone has more separators than a sheet columns', () => {
    expect(rowsOf(`a;b\n1;"${',.'.repeat(20_000)}"\n`)).toHaveLength(2);
  });

  it('reads back any table that an independent writer wrote', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ' ', '"', ';', ',', '\t', '|', '\n', '\r', 'é', "'"),
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const separator = fc.constantFrom(...SEPARATORS);
    const end = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(table, separator, end, (rows, delimiter, lineSeparator) => {
        const text = writeCsv(rows, { delimiter, lineSeparator, quoteStyle: 'all' });
        expect(parseCsv(text, delimiter)).toEqual(rows);
      }),
    );
  });

  it('never throws anything but a sentence for the user', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        try {
          readCsv(bytes, 'x');
        } catch (error) {
          expect(error).toBeInstanceOf(FileError);
        }
      }),
    );
  });
});

function rowsOf(text: string): readonly (readonly unknown[])[] {
  const { columns, rowCount } = readCsv(Buffer.from(text), 'x');
  return Array.from({ length: rowCount }, (_, row) => columns.map(({ values }) => values[row]));
}
