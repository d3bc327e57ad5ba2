import { utf8Text } from './utf8.ts';
import { textOfUnits, utf16Text } from './wide-text.ts';

interface DecoderOptions {
  readonly fatal?: boolean;
  readonly ignoreBOM?: boolean;
}

const WESTERN = /^(?:iso-?8859-?1|latin-?1|windows-1252|cp1252|us-ascii|ascii)$/;
// What Windows-1252 has where Latin-1 has control characters, which is how the Encoding Standard reads both.
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CONTROLS = /[\u0080-\u009f]/g;
const MARK = '\ufeff';

/**
 * As much of `TextDecoder` as reading a workbook or a text file takes: UTF-8, UTF-16 and Western European. The constructor
 * throws `RangeError` for any other encoding.
 */
export class TextDecoder {
  private readonly encoding: string;
  private readonly options: DecoderOptions;

  constructor(encoding = 'utf-8', options: DecoderOptions = {}) {
    this.encoding = encoding.toLowerCase();
    this.options = options;
    if (!/^utf-?(?:8|16(?:le|be)?)$/.test(this.encoding) && !WESTERN.test(this.encoding))
      throw new RangeError('unknown encoding');
  }

  decode(bytes: Uint8Array): string {
    const { ignoreBOM = false } = this.options;
    const text = this.textOf(bytes);
    return !ignoreBOM && text.startsWith(MARK) ? text.slice(1) : text;
  }

  private textOf(bytes: Uint8Array): string {
    if (WESTERN.test(this.encoding))
      return textOfUnits(bytes).replace(CONTROLS, (sign) => UPPER[sign.charCodeAt(0) - 0x80] ?? sign);
    if (this.encoding.includes('16')) return utf16Text(bytes, this.encoding.endsWith('be'), false);
    return utf8Text(bytes, 0, bytes.length, this.options.fatal ?? false);
  }
}
