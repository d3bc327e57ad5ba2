import type { HostUnderTest } from './contract.ts';

/** What a host may be unable to do at all. */
export type Behaviour = 'a locked sheet is refused' | 'a mark has a note' | 'a note is taken away';

/** A place where a host cannot do as the others do; the contract fails when it is no longer needed. */
export interface HostException {
  readonly host: HostUnderTest['name'];
  /** The facts of the dumps that the host does not have, as `factsOf` names them, or a behaviour that it lacks. */
  readonly lacks: RegExp | Behaviour;
  readonly reason: string;
  readonly link: string;
}

/** At most ten. */
export const exceptions: readonly HostException[] = [
  {
    host: 'xlsx',
    lacks: 'a locked sheet is refused',
    reason:
      'A file does not know who opens it: its locks bind programs with a screen, and a marked copy keeps them.',
    link: 'https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6',
  },
  {
    host: 'excel',
    lacks: /\/notes\//,
    reason:
      'Add-ins can write notes from ExcelApi 1.18 on, which Excel LTSC 2021 does not have; prompts and the list of results say the same.',
    link: 'https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-1-18-requirement-set',
  },
  {
    host: 'excel',
    lacks: 'a mark has a note',
    reason: 'The same limit: marks are colours alone, and the list of results says what was found.',
    link: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-notes',
  },
  {
    host: 'apps-script',
    lacks: /\/inputs\/[^/]+\/narrowed by$|^names\/CL_\w+_PARTS$/,
    reason:
      'The list of a drop-down stands in a fixed area there, and a name has one area: the whole list is offered, what is typed narrows it, and a check tells what does not fit.',
    link: 'https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder#requirevalueinrangerange',
  },
  {
    host: 'apps-script',
    lacks: /\/charts\/\d+\/alt$/,
    reason: 'The options of a chart name none for alternative text; the table beside it says the same.',
    link: 'https://developers.google.com/apps-script/chart-configuration-options',
  },
  {
    host: 'excel',
    lacks: /\/charts\/\d+\/alt$/,
    reason:
      'Excel LTSC 2021, with ExcelApi 1.14, has no alternative text of charts in its interface; the table beside it says the same.',
    link: 'https://learn.microsoft.com/javascript/api/excel/excel.chart',
  },
  {
    host: 'excel',
    lacks: 'a note is taken away',
    reason: 'The same limit: notes are not read there, so that none is known that has to go.',
    link: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-notes',
  },
];
