import type { DefinedName, WorkbookUpdate } from '../core/index.ts';
import { type Book, keyOf, type Range, type Sheet } from './services.ts';

/** A sheet's name in quotes and an absolute address: `'Daftar Kode'!$B$3:$B$40`. */
const REFERS_TO = /^'((?:[^']|'')+)'!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/;

/** The ranges of defined names: those of the update, and those that the spreadsheet has already. */
export function namedRanges(
  book: Book,
  sheets: ReadonlyMap<string, Sheet>,
  { names }: WorkbookUpdate,
): ReadonlyMap<string, Range> {
  const ranges = new Map(book.getNamedRanges().map((one) => [one.getName(), one.getRange()]));
  for (const [key, places] of placesBySheet(names)) {
    const sheet = sheets.get(key);
    if (!sheet) throw new RangeError(`no sheet ${key} for a name`);
    const found = sheet.getRangeList(places.map(({ address }) => address)).getRanges();
    for (const [i, range] of found.entries()) ranges.set(places[i]?.name ?? '', range);
  }
  return ranges;
}

/** Defines the names of an update, or moves those that the spreadsheet has already; each costs a call of its own. */
export function writeNames(
  book: Book,
  ranges: ReadonlyMap<string, Range>,
  names: readonly DefinedName[],
): void {
  for (const { name } of names) {
    const range = ranges.get(name);
    if (range) book.setNamedRange(name, range);
  }
}

interface Place {
  readonly name: string;
  readonly address: string;
}

function placesBySheet(names: readonly DefinedName[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const one of names) {
    if (isUnion(one)) continue;
    const { name, refersTo } = one;
    const found = REFERS_TO.exec(refersTo);
    if (!found) throw new RangeError(`the name ${name} refers to no range`);
    const key = keyOf((found[1] ?? '').replaceAll("''", "'"));
    const place = { name, address: found[2] ?? '' };
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  }
  return places;
}

/** Whether a name stands for several areas, which only programs with drop-downs by formula need, and Google Sheets lacks. */
function isUnion({ refersTo }: DefinedName): boolean {
  return refersTo.startsWith('(');
}
