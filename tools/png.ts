import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue and opacity, each from 0 to 255. */
export type Pixel = readonly [red: number, green: number, blue: number, opacity: number];

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const DEPTH = 8;
const TRUE_COLOUR_WITH_ALPHA = 6;

/** The bytes of a square PNG file; `pixelAt` tells the colour of each pixel, counted from the upper left corner. */
export function pngOf(size: number, pixelAt: (row: number, column: number) => Pixel): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([DEPTH, TRUE_COLOUR_WITH_ALPHA], 8);
  const lines = Array.from({ length: size }, (_, row) => [
    0, // each line stands for itself
    ...Array.from({ length: size }, (_, column) => [...pixelAt(row, column)]).flat(),
  ]);
  const image = deflateSync(Buffer.from(lines.flat()), { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', image),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
