import { fileDamaged } from '../file-error.ts';

/**
 * A position in the bytes of an XML part, moved forward by `nextTag`.
 *
 * Names are numbers (see `nameOf`) without their prefix, so `<x:row>` is `<row>`. Document types are passed over,
 * entities that they declare stay as they are written.
 */
export interface XmlReader {
  /** UTF-8. */
  readonly bytes: Buffer;
  /** Name of the part, for error messages. */
  readonly part: string;
  /** Where the next tag is looked for. */
  at: number;
  /** Name of the current tag. */
  name: number;
  /** The character data between the previous tag and the current one. */
  textStart: number;
  textEnd: number;
  /** For each attribute of the current start tag: name, start and end of its value. */
  readonly attributes: number[];
  /** Used length of `attributes`. */
  attributesEnd: number;
  /** Elements that are open around the current position. */
  depth: number;
  readonly open: number[];
  /** Whether the current start tag closes itself, so that its end tag is still to be reported. */
  selfClosing: boolean;
}

/** The position after the white space at `start`. */
export function afterSpace(bytes: Buffer, start: number): number {
  let at = start;
  for (let byte = bytes[at]; byte === 32 || byte === 10 || byte === 13 || byte === 9; byte = bytes[at]) at++;
  return at;
}

/** Refuses a part that is not well-formed. */
export function fail(xml: XmlReader): never {
  throw fileDamaged(`${xml.part}: XML near byte ${xml.at}`);
}
