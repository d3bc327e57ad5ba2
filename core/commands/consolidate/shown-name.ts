import type { DecodedTemplate } from '../../engine/decode/template-rows.ts';
import { textIn } from '../../engine/form-cells.ts';
import { identityScanner, type Scanner } from '../../engine/identity/scan.ts';
import { katalog } from '../../katalog/index.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';

let scanner: Scanner | null = null;

/** Whether a name, of a file or a sheet, tells who somebody is, so that it must not be repeated. */
export function tellsOfSomebodyIn(name: string): boolean {
  if (!katalog.identity) return false;
  scanner ??= identityScanner(katalog.identity);
  return scanner.text(name.replace(SEPARATORS, ' ')).length > 0;
}

const SEPARATORS = /[/\\_]|\.[a-z0-9]{1,5}$/gi;

/** The official name of an agency as its cover has it; '' where it has none, or one that tells of somebody. */
export function shownOffice(cover: DecodedTemplate['columns']): string {
  const office = textIn(cover, 'nama_instansi')?.trim() ?? '';
  return tellsOfSomebodyIn(office) ? '' : office;
}

/** A file's path as it may be shown: one that tells of somebody is called by its number, from 1. */
export function shownPath(path: string, number: number): string {
  return tellsOfSomebodyIn(path) ? `Berkas ke-${number}` : plainName(path);
}

/** A sheet's name as it may be shown, likewise. */
export function shownSheet({ name }: SheetSnapshot, number: number): string {
  return tellsOfSomebodyIn(name) ? `Lembar ke-${number}` : plainName(name);
}

/** Signs that end a line, that command a terminal, or that turn the direction in which a text is read. */
const COMMANDS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** A name that says no more than it is: who sends a file might write lines of our own into it. */
function plainName(name: string): string {
  return name.replace(COMMANDS, '\ufffd');
}
