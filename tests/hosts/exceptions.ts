import type { HostUnderTest } from './contract.ts';

/** What a host may be unable to do at all. */
export type Behaviour = 'a locked sheet is refused' | 'a mark has a note' | 'a note is taken away';

/** A place where a host cannot do as the others do; the contract fails when it is no longer needed. */
export interface HostException {
  readonly host: HostUnderTest['name'];
  /** The facts of the dumps that the host does not have, as `factsOf` names them, or behaviours that it lacks. */
  readonly lacks: readonly (RegExp | Behaviour)[];
  /** Where the host has another fact in place of what is expected, or of none: whether that one will do. */
  readonly willDo?: (expected: string | undefined, actual: string) => boolean;
  readonly reason: string;
  readonly link: string;
}

/** At most ten. */
export const exceptions: readonly HostException[] = [
  {
    host: 'xlsx',
    lacks: ['a locked sheet is refused'],
    reason:
      'A file does not know who opens it: its locks bind programs with a screen, and a marked copy keeps them.',
    link: 'https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6',
  },
  {
    host: 'excel',
    lacks: [/\/notes\//, 'a mark has a note', 'a note is taken away'],
    reason:
      'Add-ins reach notes from ExcelApi 1.18 on, which Excel LTSC 2021 does not have; prompts, colours and the list of results say the same.',
    link: 'https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-1-18-requirement-set',
  },
  {
    host: 'excel',
    lacks: [/\/charts\/\d+\/alt$/],
    reason:
      'Excel LTSC 2021, with ExcelApi 1.14, has no alternative text of charts in its interface; the table beside it says the same.',
    link: 'https://learn.microsoft.com/javascript/api/excel/excel.chart',
  },
  {
    host: 'excel',
    lacks: [/\/page\/paper$/, /^T\d\d .*\/page\/area$/],
    reason:
      'The size of the paper belongs to the printer, without which Excel may refuse it; and an area to print is set as cells, so that the prepared rows of a form that are blank are printed too.',
    link: 'https://learn.microsoft.com/javascript/api/excel/excel.pagelayout',
  },
  {
    host: 'apps-script',
    lacks: [/\/inputs\/[^/]+\/narrowed by$/, /^names\/CL_\w+_PARTS$/],
    reason:
      'The list of a drop-down stands in a fixed area there, and a name has one area: the whole list is offered, what is typed narrows it, and a check tells what does not fit.',
    link: 'https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requirevalueinrangerange',
  },
  {
    host: 'apps-script',
    lacks: [/\/charts\/\d+\/alt$/],
    reason: 'The options of a chart name none for alternative text; the table beside it says the same.',
    link: 'https://developers.google.com/apps-script/chart-configuration-options',
  },
  {
    host: 'apps-script',
    lacks: [/\/page\//],
    reason: 'The interface has no settings for print; whoever prints chooses them in the dialog.',
    link: 'https://developers.google.com/apps-script/reference/spreadsheet/sheet',
  },
  {
    host: 'apps-script',
    lacks: [/\/heights\//],
    reason:
      'Google Sheets fits rows to wrapped texts by itself, and a height of their own would keep it from that.',
    link: 'https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeights(Integer,Integer,Integer)',
  },
  {
    host: 'apps-script',
    lacks: [/\/looks\/line \w+ thin /, /\/looks\/vertical /],
    reason:
      'Each kind of look is a call for each sheet: the gridlines that Google Sheets shows stand for thin lines, and rows are as high as their texts.',
    link: 'https://developers.google.com/apps-script/guides/support/best-practices',
  },
  {
    host: 'apps-script',
    lacks: [/\/widths\//],
    willDo: (expected = '0', actual) => Number(actual) >= Number(expected),
    reason:
      'Each width is a call: a sheet gets four at most, and no column is narrower than elsewhere; one of which nobody says anything keeps its width.',
    link: 'https://developers.google.com/apps-script/reference/spreadsheet/sheet#setColumnWidths(Integer,Integer,Integer)',
  },
];
