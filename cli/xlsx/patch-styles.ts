import { numberPattern } from '../../core/index.ts';
import { canonicalXml } from './patch-canonical.ts';
import {
  type CellFormatXml,
  isLockedFormat,
  keyWithoutFill,
  keyWithoutLock,
  parseCellFormat,
  withFillId,
  withLocked,
  withNumberFormatId,
} from './patch-cell-format.ts';
import { numberFormatId } from './patch-look.ts';
import { remembered } from './patch-memo.ts';
import { completedStylePart, newStylePart } from './patch-style-defaults.ts';
import { openStylePart, type StylePart } from './patch-style-part.ts';

/** The cell formats of a workbook, which cells refer to by number. */
export interface StyleBook {
  readonly part: StylePart;
  /** The canonical fill of a cell format. */
  fillOf(format: number): string;
  /** The cell format that differs from the given one by its fill alone; added when there is none. */
  withFill(format: number, canonicalFill: string): number;
  /** A new cell format that differs from the given one by showing numbers as days; the same when asked again. */
  asDate(format: number): number;
  /** The cell format that differs from the given one by its lock alone; added when there is none. */
  withLock(format: number, locked: boolean): number;
}

interface KnownFormat {
  readonly xml: CellFormatXml;
  readonly key: string;
  readonly fillId: number;
}

/** Opens the styles part of that name; `null` stands for a workbook without one. */
export function openStyles(bytes: Buffer | null, part: string, namespace: string): StyleBook {
  const styles = openStylePart(completedStylePart(bytes ?? newStylePart(namespace), part), part);
  const formats: KnownFormat[] = [];
  const byKey = new Map<string, number>();
  const fills: string[] = [];
  const memory = new Map<string, number[]>();
  const fillAt = (id: number): string => {
    const known = fills[id] ?? canonicalXml(styles.items('fills')[id] ?? '<fill/>');
    fills[id] = known;
    return known;
  };
  const learn = (): void => {
    for (const element of styles.items('cellXfs').slice(formats.length)) {
      const xml = parseCellFormat(element);
      const key = keyWithoutFill(xml);
      const fillId = Number(xml.attributes.get('fillId') ?? 0);
      const full = `${key}|${fillAt(fillId)}`;
      if (!byKey.has(full)) byKey.set(full, formats.length);
      formats.push({ xml, key, fillId });
    }
  };
  const withLock = (format: number, locked: boolean): number => {
    const known = formatAt(format);
    if (known === undefined || isLockedFormat(known.xml) === locked) return format;
    const wanted = keyWithoutLock(known.xml);
    const equal = formats.findIndex(
      ({ xml }) => isLockedFormat(xml) === locked && keyWithoutLock(xml) === wanted,
    );
    return equal >= 0 ? equal : styles.append('cellXfs', withLocked(known.xml, styles.prefix, locked));
  };
  const locks = {
    on: remembered((format: number) => withLock(format, true)),
    off: remembered((format: number) => withLock(format, false)),
  };
  const formatAt = (format: number): KnownFormat | undefined => {
    if (formats.length < styles.items('cellXfs').length) learn();
    return formats[format] ?? formats[0];
  };
  const withFill = (format: number, fill: string): number => {
    const known = formatAt(format);
    if (known === undefined) return format;
    const equal = byKey.get(`${known.key}|${fill}`);
    if (equal !== undefined) return equal;
    return styles.append('cellXfs', withFillId(known.xml, styles.prefix, styles.indexOf('fills', fill)));
  };
  return {
    part: styles,
    asDate: remembered((format: number) => {
      const known = formatAt(format);
      if (known === undefined) return format;
      const id = numberFormatId(styles, numberPattern.date);
      return styles.append('cellXfs', withNumberFormatId(known.xml, styles.prefix, id));
    }),
    withLock: (format, locked) => (locked ? locks.on(format) : locks.off(format)),
    fillOf: (format) => fillAt(formatAt(format)?.fillId ?? 0),
    withFill: (format, fill) => {
      const known = memory.get(fill) ?? [];
      const number = known[format] ?? withFill(format, fill);
      known[format] = number;
      memory.set(fill, known);
      return number;
    },
  };
}
