/** The tab of sheets that an update added and has not finished: no palette has this colour. */
export const UNFINISHED = '#FE01FD';

/** Adds a sheet that is taken away again unless the update is finished. */
export function addSheet({ workbook }: Excel.RequestContext, name: string): void {
  workbook.worksheets.add(name).tabColor = UNFINISHED;
}
