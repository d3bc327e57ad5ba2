import { FORM } from '../../engine/decode/layout.ts';
import { type LinesDigest, sha256Hex } from '../../engine/fingerprint/fingerprint.ts';
import { DATA_ERASED } from '../../engine/render/history-sheet.ts';
import { type ChangedCell, type Changes, changesSince } from '../../engine/submission/changes.ts';
import { sealOf } from '../../engine/submission/seal.ts';
import { alurPengiriman } from '../../katalog/pengiriman.ts';
import { addressOf } from '../../workbook/cell.ts';
import { isoOf } from '../../workbook/serial.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import { readSubmission, type Submission, type SubmissionState } from './read-submission.ts';
import { sealedContent } from './sealed-content.ts';
import { versionIn } from './submission-version.ts';

/** Whether a workbook still holds what was sent. */
export interface Verification {
  readonly state: SubmissionState;
  /** Whether it is out of the officer's hands: what was withdrawn or returned may be changed. */
  readonly isSent: boolean;
  /** Of what was sent last; `null` where nothing was. */
  readonly id: string | null;
  readonly version: number | null;
  readonly sent: string | null;
  readonly seal: string | null;
  /**
   * `unsent`: never sent. `whole`: as it was sent. `erased`: as it was sent, but for data of victims that were erased by the
   * product since. `changed`: something else. `unsealed`: the seal is gone or cannot be read.
   */
  readonly verdict: 'unsent' | 'whole' | 'erased' | 'changed' | 'unsealed';
  /** How many times data of a victim were erased since. */
  readonly erasures: number;
  readonly changes: Changes;
}

/**
 * Compares a workbook with its seal, which finds changes and mistakes on the way; it does not prove who sent it. `today` only
 * helps to read the cover. Throws `HostError` for a workbook without a cover.
 */
export function verifySubmission(snapshot: Snapshot, today: number): Verification {
  return verifiedAs(snapshot, readSubmission(snapshot, today));
}

/** The same, where what the workbook says of its submission was read before. */
export function verifiedAs(
  snapshot: Snapshot,
  submission: Submission,
  digest: LinesDigest = sha256Hex,
): Verification {
  const { state, record, events } = submission;
  const sentAt = events.map((event) => event.state).lastIndexOf('DIKIRIM');
  const sent = events[sentAt];
  const erasures = events.slice(sentAt + 1).filter((event) => event.state === DATA_ERASED).length;
  const isSent = alurPengiriman.sent.includes(state);
  const about = {
    state,
    isSent,
    id: record?.id ?? sent?.id ?? null,
    version: record?.version ?? sent?.version ?? null,
    sent: sent?.time ?? null,
    seal: record?.seal ?? sent?.seal ?? null,
    erasures,
  };
  if (record === null || sent === undefined) {
    const isUnsent = record === null && sent === undefined && !isSent;
    return { ...about, verdict: isUnsent ? 'unsent' : 'unsealed', changes: NONE };
  }
  const contents = sealedContent(snapshot);
  const now = sealOf(contents, record.salt, digest);
  const found = changesSince(record, now, contents);
  const changes = { ...found, cells: [...stampChanges(submission), ...found.cells] };
  if (now.seal === record.seal && changes.cells.length === 0) {
    const isForeign = events.at(-1)?.seal !== record.seal;
    const verdict = isForeign ? 'unsealed' : erasures > 0 ? 'erased' : 'whole';
    return { ...about, verdict, changes };
  }
  return { ...about, verdict: 'changed', changes };
}

const NONE: Changes = { cells: [], added: [], removed: [], forms: [] };

/** What the steps wrote on the cover and somebody has typed over since. */
function stampChanges({ cover, state, id, day, events, record }: Submission): readonly ChangedCell[] {
  const { stamps, sent } = alurPengiriman;
  const steps = events.filter((event) => event.state !== DATA_ERASED);
  const last = steps.at(-1);
  if (last === undefined || record === null) return [];
  const sentOn = steps
    .filter((event) => event.state === 'DIKIRIM')
    .at(-1)
    ?.time.slice(0, ISO_LENGTH);
  const isSent = sent.some((one) => one === last.state);
  const differing = [
    ...(state === last.state ? [] : [stamps.state]),
    ...(isSent && id !== record.id ? [stamps.id] : []),
    ...(isSent && versionIn(cover.columns[stamps.version]) !== record.version ? [stamps.version] : []),
    ...(isSent && (day === null || isoOf(day) !== sentOn) ? [stamps.day] : []),
  ];
  return differing.map((field) => {
    const row = cover.layout.columns[field]?.row ?? null;
    const cell = row === null ? null : addressOf(row, FORM.value);
    return { form: cover.template.id, sheet: cover.sheet.name, field, cell };
  });
}

const ISO_LENGTH = 10;
