import { contentOf, type FormContent } from '../../engine/submission/content.ts';
import { formulir } from '../../katalog/formulir.ts';
import { alurPengiriman } from '../../katalog/pengiriman.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';

const STAMPED: ReadonlySet<string> = new Set(Object.values(alurPengiriman.stamps));

/** What a submission seals: all that people have entered into forms, but for what its own steps fill in. */
export function sealedContent(snapshot: Snapshot): readonly FormContent[] {
  return contentOf(snapshot, formulir, STAMPED);
}
