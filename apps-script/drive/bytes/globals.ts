/** What stands in for globals of Node that Apps Script has not; the build reads this list (`tools/bare-reader.ts`). */
export { Buffer } from './buffer.ts';
export { TextDecoder } from './text-decoder.ts';
