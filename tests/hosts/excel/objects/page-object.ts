import { addressText, MAX_COLUMNS, MAX_ROWS, parseAddress } from '../model/address.ts';
import type { Sheet } from '../model/book.ts';
import { fault } from '../protocol/fault.ts';
import { type SimObject, simObject } from '../protocol/sim-object.ts';
import { choiceArgument, countArgument, recordArgument, textArgument, truthArgument } from './world.ts';

const PAPERS = ['A3', 'A4', 'A5', 'Letter', 'Legal', 'Folio'];

/** `Worksheet.pageLayout`. That paper needs a printer is how Excel's older interface (VBA) does; the probe asks about it. */
export function pageObject({ page }: Sheet, printer: boolean): SimObject {
  const checks: Readonly<Record<string, (value: unknown) => unknown>> = {
    orientation: (value) => choiceArgument(value, ['Portrait', 'Landscape']),
    paperSize: (value) => {
      if (!printer) throw fault('InvalidOperation', 'no printer is installed');
      return choiceArgument(value, PAPERS);
    },
    centerHorizontally: truthArgument,
    ...Object.fromEntries(MARGINS.map((name) => [name, pointsArgument])),
    zoom: (value) => {
      const zoom = recordArgument(value);
      for (const name of Object.keys(zoom)) countArgument(zoom[choiceArgument(name, ZOOMS)], 1);
      return zoom;
    },
  };
  const title = (name: string, whole: 'rows' | 'columns') => (value: unknown) => {
    const area = parseAddress(textArgument(value));
    const all = whole === 'rows' ? MAX_COLUMNS : MAX_ROWS;
    const across = whole === 'rows' ? area?.columns : area?.rows;
    if (area === null || across !== all)
      throw fault('InvalidArgument', `${String(value)} is not of whole ${whole}`);
    page.set(name, addressText(area));
    return null;
  };
  const defaultForAllPages = (): SimObject =>
    simObject('HeaderFooter', {
      get: Object.fromEntries(TEXTS.map((name) => [name, () => page.get(name) ?? ''])),
      set: Object.fromEntries(TEXTS.map((name) => [name, (value) => void page.set(name, pageText(value))])),
    });
  return simObject('PageLayout', {
    get: Object.fromEntries(Object.keys(checks).map((name) => [name, () => page.get(name) ?? null])),
    set: Object.fromEntries(
      Object.entries(checks).map(([name, check]) => [name, (value) => void page.set(name, check(value))]),
    ),
    follow: { headersFooters: () => simObject('HeaderFooterGroup', { follow: { defaultForAllPages } }) },
    call: {
      setPrintArea: (value) => {
        const area = typeof value === 'string' ? parseAddress(value) : null;
        if (area === null) throw fault('InvalidArgument', `${String(value)} is no area`);
        page.set('printArea', addressText(area));
        return null;
      },
      setPrintTitleRows: title('titleRows', 'rows'),
      setPrintTitleColumns: title('titleColumns', 'columns'),
    },
  });
}

const ZOOMS = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];

const MARGINS = ['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin', 'headerMargin', 'footerMargin'];
const TEXTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];
const LONGEST_TEXT = 255;

function pointsArgument(value: unknown): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw fault('InvalidArgument', `${String(value)} are no points`);
}

function pageText(value: unknown): string {
  if (textArgument(value).length <= LONGEST_TEXT) return textArgument(value);
  throw fault('InvalidArgument', 'a header or footer is too long');
}

/** `Worksheet.horizontalPageBreaks`. */
export function pageBreaksObject({ page }: Sheet): SimObject {
  const rows = (): readonly number[] => (page.get('breaks') ?? []) as readonly number[];
  return simObject('PageBreakCollection', {
    call: {
      add: (value) => {
        const area = typeof value === 'string' ? parseAddress(value) : null;
        if (area === null || area.row === 0)
          throw fault('InvalidArgument', `no page begins at ${String(value)}`);
        page.set(
          'breaks',
          [...new Set([...rows(), area.row])].sort((a, b) => a - b),
        );
        return simObject('PageBreak', {});
      },
      getCount: () => rows().length,
      removePageBreaks: () => {
        page.delete('breaks');
        return null;
      },
    },
  });
}
