import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileError } from '../../cli/file-error.ts';
import { openZip, writeZip } from '../../cli/xlsx/zip.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const archiveOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  writeZip(null, new Map(Object.entries(parts).map(([name, content]) => [name, Buffer.from(content)])));
const LONG = 'korban '.repeat(1000);

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
  return 'no error';
}

describe('an archive', () => {
  test('gives back what was written, compressed or not', () => {
    const zip = openZip(archiveOf({ 'a.xml': LONG, b: 'x' }));
    expect([text(zip.read('a.xml')), text(zip.read('b'))]).toEqual([LONG, 'x']);
  });

  test('finds a part whatever the case of its letters, and keeps the name as stored', () => {
    const zip = openZip(archiveOf({ 'XL/Workbook.xml': 'w' }));
    expect(zip.names).toEqual(['XL/Workbook.xml']);
    expect(text(zip.read('/xl/workbook.XML'))).toBe('w');
  });

  test('finds a part that is stored with backslashes', () => {
    expect(openZip(archiveOf({ 'xl\\workbook.xml': 'w' })).has('xl/workbook.xml')).toBe(true);
  });

  test('keeps names that are not ASCII', () => {
    expect(openZip(archiveOf({ 'lembar—é.xml': 'w' })).names).toEqual(['lembar—é.xml']);
  });

  test('says that a part is missing', () => {
    expect(codeOf(() => openZip(archiveOf({ a: '' })).read('b'))).toBe('damaged');
  });

  test('may hold entries whose sizes stand behind their data', () => {
    expect(text(openZip(streamedZip('a', LONG)).read('a'))).toBe(LONG);
  });

  test('may be written in zip64', () => {
    expect(text(openZip(zip64('a', LONG)).read('a'))).toBe(LONG);
  });

  test('may end in a comment', () => {
    const bytes = Buffer.concat([archiveOf({ a: 'x' }), Buffer.from('catatan')]);
    bytes.writeUInt16LE(7, bytes.length - 9);
    expect(text(openZip(bytes).read('a'))).toBe('x');
  });
});

describe('a changed archive', () => {
  const before = archiveOf({ satu: LONG, dua: 'dua', tiga: LONG });

  test('keeps the compressed bytes of untouched entries and their place', () => {
    const source = openZip(before);
    const changed = openZip(writeZip(source, new Map([['dua', Buffer.from('baru')]])));
    expect(changed.names).toEqual(['satu', 'dua', 'tiga']);
    expect(changed.raw('tiga')).toEqual(source.raw('tiga'));
    expect(text(changed.read('dua'))).toBe('baru');
  });

  test('loses removed entries and gets new ones at its end', () => {
    const changes = new Map([
      ['empat', Buffer.from('4')],
      ['SATU', null],
    ]);
    expect(openZip(writeZip(openZip(before), changes)).names).toEqual(['dua', 'tiga', 'empat']);
  });

  test('is the same bytes when nothing changes', () => {
    expect(writeZip(openZip(before), new Map())).toEqual(before);
  });

  test('keeps the times of untouched entries', () => {
    const dated = Buffer.from(before);
    dated.writeUInt32LE(0x5a3c6000, 10);
    dated.writeUInt32LE(0x5a3c6000, dated.indexOf('PK\x01\x02') + 12);
    expect(openZip(writeZip(openZip(dated), new Map([['dua', null]]))).raw('satu').time).toBe(0x5a3c6000);
  });

  test('holds whatever parts it is given', () => {
    const part = fc.tuple(
      fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?$/),
      fc.uint8Array({ maxLength: 200 }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const wanted = new Map(parts);
        const zip = openZip(writeZip(null, wanted));
        expect(new Map(zip.names.map((name) => [name, new Uint8Array(zip.read(name))]))).toEqual(wanted);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a hostile archive', () => {
  const sound = Buffer.from(archiveOf({ a: LONG, b: LONG }));
  const centralAt = sound.indexOf('PK\x01\x02');

  function altered(change: (bytes: Buffer) => void): Buffer {
    const bytes = Buffer.from(sound);
    change(bytes);
    return bytes;
  }

  test('that declares more than the limit is too large', () => {
    const bytes = altered((copy) => copy.writeUInt32LE(500_000_000, centralAt + 24));
    expect(codeOf(() => openZip(bytes))).toBe('too-large');
  });

  test('whose parts together exceed the limit is too large', () => {
    expect(codeOf(() => openZip(sound, { part: 10_000, total: 10_000, entries: 10 }))).toBe('too-large');
  });

  test('that has too many entries is too large', () => {
    expect(codeOf(() => openZip(sound, { part: 10_000, total: 20_000, entries: 1 }))).toBe('too-large');
  });

  test('that unpacks to more than it declares is damaged', () => {
    const bytes = altered((copy) => copy.writeUInt32LE(100, centralAt + 24));
    expect(codeOf(() => openZip(bytes).read('a'))).toBe('damaged');
  });

  test('that unpacks to less than it declares is damaged', () => {
    const bytes = altered((copy) => copy.writeUInt32LE(300_000_000, centralAt + 24));
    expect(codeOf(() => openZip(bytes).read('a'))).toBe('damaged');
  });

  test('whose entries share bytes is damaged', () => {
    const second = sound.indexOf('PK\x01\x02', centralAt + 4);
    const bytes = altered((copy) => copy.writeUInt32LE(0, second + 42));
    expect(codeOf(() => openZip(bytes))).toBe('damaged');
  });

  test('with a wrong checksum is damaged', () => {
    const bytes = altered((copy) => copy.writeUInt32LE(1, centralAt + 16));
    expect(codeOf(() => openZip(bytes).read('a'))).toBe('damaged');
  });

  test('with two parts of one name is damaged', () => {
    const bytes = altered((copy) => copy.write('A', copy.lastIndexOf('b'), 'latin1'));
    expect(codeOf(() => openZip(bytes))).toBe('damaged');
  });

  test('whose entries are locked is encrypted', () => {
    expect(codeOf(() => openZip(altered((copy) => copy.writeUInt16LE(1, centralAt + 8))))).toBe('encrypted');
  });

  test('with an unknown compression is damaged', () => {
    const bytes = altered((copy) => copy.writeUInt16LE(9, centralAt + 10));
    expect(codeOf(() => openZip(bytes).read('a'))).toBe('damaged');
  });

  test('that counts fewer entries than it lists is damaged', () => {
    const bytes = altered((copy) => copy.writeUInt16LE(1, sound.length - 12));
    expect(codeOf(() => openZip(bytes))).toBe('damaged');
  });

  test('that is cut short anywhere is damaged', () => {
    for (let length = 4; length < sound.length; length += 7) {
      expect(codeOf(() => openZip(sound.subarray(0, length)))).toBe('damaged');
    }
  });

  test('with any byte changed is read right or refused', () => {
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), (at, byte) => {
        const read = (): readonly string[] => {
          const zip = openZip(altered((copy) => copy.writeUInt8(byte, at)));
          return zip.names.map((name) => text(zip.read(name)));
        };
        if (codeOf(read) === 'no error') expect(read()).toEqual([LONG, LONG]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file that is no archive', () => {
  const refusal = (content: string, encoding: BufferEncoding = 'utf8'): FileError['text'] => {
    try {
      openZip(Buffer.from(content, encoding));
    } catch (error) {
      if (error instanceof FileError) return error.text;
    }
    throw new Error('not refused');
  };
  const ole = (stream: string): Buffer =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
    ]);

  test('and has no bytes is empty', () => {
    expect(codeOf(() => openZip(new Uint8Array()))).toBe('empty');
  });

  test('but an encrypted workbook tells to remove the password', () => {
    expect(codeOf(() => openZip(ole('EncryptedPackage')))).toBe('encrypted');
  });

  test('but an old Excel file is named as one', () => {
    expect(codeOf(() => openZip(ole('Workbook')))).toBe('old-xls');
  });

  test('but another Office document is no workbook', () => {
    expect(codeOf(() => openZip(ole('WordDocument')))).toBe('not-xlsx');
  });

  test('but a web page is named as one', () => {
    expect(refusal('\uFEFF <html xmlns:x="excel"><table>').id).toContain('halaman web');
  });

  test('but a web page in UTF-16 is named as one', () => {
    expect(refusal('\uFEFF<table><tr>', 'utf16le').id).toContain('halaman web');
  });

  test('but a CSV file is named as one', () => {
    expect(refusal('No;Nama kasus\n1;Kasus Dénpasar\n').id).toContain('CSV');
  });

  test('but a picture is no workbook', () => {
    expect(refusal('89504e470d0a1a0a0000000d49484452', 'hex').en).toContain('not an Excel workbook');
  });
});

/** An archive whose only entry has its sizes in a data descriptor (APPNOTE 4.3.9). */
function streamedZip(name: string, content: string): Buffer {
  const data = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 2);
  common.writeUInt16LE(8, 4);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]);
  const descriptor = Buffer.from('PK\x07\x08............');
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(content.length, 18);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00'),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  return Buffer.concat([local, descriptor, central, endRecord(1, central.length, local.length + 16)]);
}

/** An archive whose only entry says all its numbers in zip64 fields (APPNOTE 4.3.14, 4.5.3). */
function zip64(name: string, content: string): Buffer {
  const plain = Buffer.from(archiveOf({ [name]: content }));
  const at = plain.indexOf('PK\x01\x02');
  const central = Buffer.from(plain.subarray(at, at + 46));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(central.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(central.readUInt32LE(20)), 12);
  for (const field of [20, 24, 42]) central.writeUInt32LE(0xffffffff, field);
  central.writeUInt16LE(extra.length, 30);
  const directory = Buffer.concat([central, Buffer.from(name), extra]);
  const end = Buffer.alloc(56);
  end.write('PK\x06\x06', 'latin1');
  end.writeBigUInt64LE(1n, 32);
  end.writeBigUInt64LE(BigInt(directory.length), 40);
  end.writeBigUInt64LE(BigInt(at), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(at + directory.length), 8);
  return Buffer.concat([
    plain.subarray(0, at),
    directory,
    end,
    locator,
    endRecord(0xffff, 0xffffffff, 0xffffffff),
  ]);
}

function endRecord(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
