import { readPart } from './read-part.ts';
import { decodeText } from './xml-text.ts';
import type { ZipArchive } from './zip.ts';

const OPEN = '<v:textbox';
const CLOSE = '</v:textbox>';
const TAGS = /<[^<>]*>/g;
const BREAKS = /<(?:br|\/div|\/p)\b[^<>]*>/gi;
const SPACES = /[ \t\r]+/g;

/**
 * The texts of the boxes in a drawing of old files (ECMA-376 part 4, 14). Excel writes some of them with elements that
 * are never closed, as web pages may: they are read as text between tags, not as XML.
 */
export function vmlTexts(archive: ZipArchive, part: string): readonly string[] {
  const vml = Buffer.from(readPart(archive, part)).toString('utf8');
  const texts: string[] = [];
  let start = vml.indexOf(OPEN);
  while (start >= 0) {
    const inside = vml.indexOf('>', start) + 1;
    const isEmpty = vml[inside - 2] === '/';
    const end = isEmpty ? inside : vml.indexOf(CLOSE, inside);
    texts.push(plainText(vml.slice(inside, end < 0 ? vml.length : end)));
    start = end < 0 ? -1 : vml.indexOf(OPEN, end);
  }
  return texts.filter((text) => text !== '');
}

function plainText(markup: string): string {
  const plain = Buffer.from(markup.replace(BREAKS, '\n').replace(TAGS, ''));
  return decodeText(plain, 0, plain.length).replace(SPACES, ' ').trim();
}
