import { isConsolidation } from '../../engine/render/consolidation-name.ts';
import { readPackage } from '../../engine/report/package/read-package.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { readCover } from '../cover.ts';

/** What an earlier consolidation has written: a merged workbook, or the report of one. */
export interface OwnOutput {
  readonly kind: 'merged' | 'report';
  readonly region: string | null;
}

/** Which output of a consolidation a workbook is, which may be replaced by the next; `null` for what somebody sent. */
export function ownOutput(snapshot: Snapshot, today: number): OwnOutput | null {
  if (snapshot.sheets.some(isConsolidation))
    return { kind: 'merged', region: readCover(snapshot, today).region };
  const hasCover = sheetNamed(snapshot, sampul.sheet) !== null;
  const found = hasCover ? null : readPackage(snapshot);
  return found && { kind: 'report', region: found.head.region };
}
