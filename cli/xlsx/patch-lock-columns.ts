import { type ElementSpan, settingAttribute, spanOf } from './patch-element.ts';
import type { SheetLayout } from './patch-layout.ts';
import { type Splice, spliced } from './patch-splice.ts';
import { MAX_COLUMNS } from './read-reference.ts';
import { attribute, eachChild, nextChild, skipElement } from './xml.ts';
import { nameOf, nextTag, openXml, type XmlReader } from './xml-reader.ts';

/** The splices that give columns their formats, and the formats that these columns have then. */
export interface ColumnLocks {
  readonly splices: readonly Splice[];
  readonly styles: ReadonlyMap<number, number>;
}

const COLUMNS = nameOf('cols');
const SHEET_DATA = nameOf('sheetData');
const FIRST = nameOf('min');
const LAST = nameOf('max');
const STYLE = nameOf('style');

/** Changes the formats of columns that have one of their own; an element that speaks for others too is split. */
export function lockColumns(
  { bytes, part }: SheetLayout,
  wanted: ReadonlySet<number>,
  lockOf: (style: number) => number,
): ColumnLocks {
  const splices: Splice[] = [];
  const styles = new Map<number, number>();
  const xml = openXml(bytes, part);
  nextTag(xml);
  const inside = xml.depth;
  while (nextChild(xml, inside) && xml.name !== SHEET_DATA) {
    if (xml.name === COLUMNS) eachChild(xml, () => splices.push(...lockColumn(xml, wanted, lockOf, styles)));
    if (xml.depth > inside) skipElement(xml);
  }
  return { splices, styles };
}

function lockColumn(
  xml: XmlReader,
  wanted: ReadonlySet<number>,
  lockOf: (style: number) => number,
  styles: Map<number, number>,
): readonly Splice[] {
  const first = Number(attribute(xml, FIRST));
  const last = Math.min(Number(attribute(xml, LAST)), MAX_COLUMNS);
  const style = Number(attribute(xml, STYLE) ?? 0);
  const locked = lockOf(style);
  if (style === 0 || locked === style) return [];
  const runs: { readonly first: number; last: number; readonly style: number }[] = [];
  for (let column = first; column <= last; column++) {
    const own = wanted.has(column - 1) ? locked : style;
    if (own === locked) styles.set(column - 1, locked);
    const run = runs.at(-1);
    if (run?.style === own) run.last = column;
    else runs.push({ first: column, last: column, style: own });
  }
  if (runs.length === 1 && runs[0]?.style === style) return [];
  const places = {
    first: settingAttribute(xml, FIRST, 'min', ''),
    last: settingAttribute(xml, LAST, 'max', ''),
    style: settingAttribute(xml, STYLE, 'style', ''),
  };
  const span = spanOf(xml);
  return [
    { start: span.start, end: span.end, text: runs.map((run) => element(xml, span, places, run)).join('') },
  ];
}

/** The element again, for other columns and with another format. */
function element(
  { bytes }: XmlReader,
  { start, end }: ElementSpan,
  places: Readonly<Record<'first' | 'last' | 'style', Splice>>,
  run: Readonly<Record<'first' | 'last' | 'style', number>>,
): string {
  const splices = (['first', 'last', 'style'] as const).map((name) => ({
    start: places[name].start - start,
    end: places[name].end - start,
    text: String(run[name]),
  }));
  return spliced(bytes.subarray(start, end), splices).toString('utf8');
}
