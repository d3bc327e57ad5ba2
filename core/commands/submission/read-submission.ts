import type { DecodedTemplate } from '../../engine/decode/template-rows.ts';
import { codeIn, numberIn, textIn } from '../../engine/form-cells.ts';
import {
  HISTORY_SHEET,
  type HistoryEvent,
  isHistory,
  readHistory,
} from '../../engine/render/history-sheet.ts';
import { isSeal, readSeal, SEAL_SHEET, type SealRecord } from '../../engine/render/seal-sheet.ts';
import { formulir } from '../../katalog/formulir.ts';
import { alurPengiriman } from '../../katalog/pengiriman.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import { sheetTaken, workbookUnclear } from '../../workbook/host-error.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { decodeCover, readCover } from '../cover.ts';
import { type SubmissionName, soundId, submissionStart } from './submission-id.ts';
import { versionIn } from './submission-version.ts';

/** How far a submission can come. */
export type SubmissionState = (typeof alurPengiriman.states.codes)[number]['code'];

/** What a workbook says of its submission. */
export interface Submission {
  readonly cover: DecodedTemplate;
  readonly state: SubmissionState;
  /** That of the cover; 1 where it says none, or what is no version. */
  readonly version: number;
  /** The id on the cover; `null` where there is none, or what has not the form of one. */
  readonly id: string | null;
  /** The day on the cover on which it was sent, or `null`. */
  readonly day: number | null;
  /** Whose it is and of what; `null` while the cover does not say all of it. */
  readonly name: SubmissionName | null;
  /** What was done with it, the newest last. */
  readonly events: readonly HistoryEvent[];
  /** What was done with those of earlier periods, of which a register of the year keeps the history. */
  readonly past: readonly HistoryEvent[];
  /** What was sealed last; `null` where nothing is, or nothing that can be read. */
  readonly record: SealRecord | null;
}

/**
 * Reads how far the submission of a workbook has come. Throws `HostError` for a workbook without a cover that says so, and
 * where sheets of the user's bear names of the product's.
 */
export function readSubmission(snapshot: Snapshot, today: number): Submission {
  const cover = decodeCover(snapshot, today);
  if (cover === null || cover.layout.columns[alurPengiriman.stamps.state] === undefined) throw withoutCover();
  const { stamps } = alurPengiriman;
  const [history, seal] = [HISTORY_SHEET, SEAL_SHEET].map((name) => sheetNamed(snapshot, name));
  if (history && !isHistory(history)) throw sheetTaken(history.name);
  if (seal && !isSeal(seal)) throw sheetTaken(seal.name);
  const { region, period } = readCover(snapshot, today);
  const agency = codeIn(sampul, cover.columns, 'instansi_pengirim');
  const forms = formulir.filter(
    ({ layout, sheet }) => layout === 'table' && sheetNamed(snapshot, sheet) !== null,
  );
  const known = region !== null && agency !== null && period !== null;
  const name = known ? { region, agency, period, forms: forms.map(({ id }) => id) } : null;
  const state = stateIn(textIn(cover.columns, stamps.state));
  const isPast = otherSubmission(name, state);
  const [all, record] = [readHistory(history ?? null), readSeal(seal ?? null)];
  return {
    cover,
    state,
    version: versionIn(cover.columns[stamps.version]) ?? 1,
    id: soundId(textIn(cover.columns, stamps.id)),
    day: numberIn(cover.columns, stamps.day),
    name,
    events: all.filter(({ id }) => !isPast(id)),
    past: all.filter(({ id }) => isPast(id)),
    record: record !== null && isPast(record.id) ? null : record,
  };
}

/** Whether an id is of another period or sender than a draft; on anything that was sent it tells of a changed cover. */
function otherSubmission(name: SubmissionName | null, state: SubmissionState): (id: string) => boolean {
  if (name === null || state !== alurPengiriman.initial) return () => false;
  const start = submissionStart(name);
  return (id) => !id.startsWith(start);
}

/** The state that a text names by code or label; the first of all for any other. */
export function stateIn(text: string | null): SubmissionState {
  const wanted = (text ?? '').trim().toUpperCase();
  const found = alurPengiriman.states.codes.find(
    ({ code, label }) => code === wanted || label.id.toUpperCase() === wanted,
  );
  return found?.code ?? alurPengiriman.initial;
}

function withoutCover() {
  return workbookUnclear({
    id: 'Buku kerja ini tidak memuat lembar T00 Sampul dengan baris Status Pengiriman. Siapkan buku kerja atau jalankan Perbaiki Struktur lebih dahulu.',
    en: 'This workbook has no sheet T00 Sampul with the line Status Pengiriman. Prepare the workbook or run Repair structure first.',
  });
}
