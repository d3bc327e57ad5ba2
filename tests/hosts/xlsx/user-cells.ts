import { addressOf, positionOf } from '../../../core/index.ts';
import { childOf, element, elementsOf, type XmlElement } from './xml-tree.ts';

/** Finds a cell of a sheet, and puts it there where the file has none. */
export function cellFinder(sheet: XmlElement): (row: number, column: number) => XmlElement {
  const data = childOf(sheet, 'sheetData');
  if (!data) throw new RangeError('a sheet without cells');
  const styles = elementsOf(childOf(sheet, 'cols')).map(({ attributes }) => attributes);
  const rows = placesIn(data, 'row', (one) => Number(one.attributes.get('r')) - 1);
  const lines = new Map<number, Places>();
  return (row, column) => {
    const line = rows(row, () => ({ r: String(row + 1) }));
    const cells =
      lines.get(row) ?? placesIn(line, 'c', (one) => positionOf(one.attributes.get('r') ?? '').column);
    lines.set(row, cells);
    return cells(column, () => {
      const look = styles.find((one) => isWithin(column + 1, one.get('min'), one.get('max')));
      const style = look?.get('style');
      return { r: addressOf(row, column), ...(style !== undefined && { s: style }) };
    });
  };
}

/** Gives the child at a place, or a new one among its neighbours. */
type Places = (place: number, attributes: () => Record<string, string>) => XmlElement;

function placesIn(parent: XmlElement, name: string, placeOf: (child: XmlElement) => number): Places {
  const known = new Map(elementsOf(parent).map((child) => [placeOf(child), child]));
  return (place, attributes) => {
    const found = known.get(place);
    if (found) return found;
    const made = element(name, attributes());
    const next = elementsOf(parent).find((child) => placeOf(child) > place);
    parent.children.splice(next ? parent.children.indexOf(next) : parent.children.length, 0, made);
    known.set(place, made);
    return made;
  };
}

function isWithin(place: number, first = '', last = ''): boolean {
  return Number(first) <= place && place <= Number(last);
}
