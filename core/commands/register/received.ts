import { codeIn } from '../../engine/form-cells.ts';
import { formulir } from '../../katalog/formulir.ts';
import { kewajibanPelaporan } from '../../katalog/kewajiban.ts';
import { unitPelapor } from '../../katalog/pengaturan.ts';
import { alurPengiriman } from '../../katalog/pengiriman.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { Text } from '../../locale/text.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import type { CheckContext } from '../check-workbook.ts';
import { shownOffice } from '../consolidate/shown-name.ts';
import { deadlineOf } from '../deadline.ts';
import { dutiesOf } from '../duties.ts';
import { readPeriod } from '../period.ts';
import type { SettingRow } from '../settings/setting-row.ts';
import { readOwnSettings, settingsFor } from '../settings.ts';
import { readSubmission, type SubmissionState } from '../submission/read-submission.ts';
import { type Verification, verifiedAs } from '../submission/verify-submission.ts';

/** What a register keeps of one workbook that came; nothing of its rows. */
export interface Received {
  readonly file: string;
  /** Codes of CL_WILAYAH and CL_INSTANSI. */
  readonly region: string;
  readonly agency: string;
  /** The official name of the agency as its cover has it; empty where it has none, or one that tells of somebody. */
  readonly office: string;
  /** A period id such as `2024-M07`. */
  readonly period: string;
  readonly id: string | null;
  readonly state: SubmissionState;
  readonly isSent: boolean;
  readonly version: number;
  /** How many steps were taken with it: of two copies, the one with more is the newer. */
  readonly steps: number;
  /** The last day to send it in time, a serial number. */
  readonly deadline: number | null;
  /** The day on which it was sent, by its cover. */
  readonly sent: number | null;
  /** The data quality score of what was sent last, 0 to 100; `null` where none was computed. */
  readonly score: number | null;
  /** Of a workbook that is sent, whether it still holds what was sent. */
  readonly verdict: Verification['verdict'] | null;
  /** The seal with which it was sent last; data that were erased since do not change it. */
  readonly seal: string | null;
  /** All seals with which it was ever sent. */
  readonly seals: readonly string[];
  /** Why it was returned or opened again; empty where nobody says. */
  readonly reason: string;
  readonly forms: readonly ReceivedForm[];
  /** The units that its own sheet of settings expects. */
  readonly expected: readonly SettingRow[];
}

/** What a workbook that came says of one form. */
export interface ReceivedForm {
  /** A template id. */
  readonly form: string;
  readonly due: boolean;
  /** A code of the declaration on the cover; `null` where it is blank. */
  readonly declared: string | null;
  /** Whether the workbook has a sheet for it. */
  readonly held: boolean;
  readonly deadline: number | null;
}

/**
 * Reads what a register needs of a workbook, or says why it cannot be placed there. Throws `HostError` for a workbook without
 * a cover.
 */
export function readReceived(
  snapshot: Snapshot,
  file: string,
  context: CheckContext,
): Received | { readonly problem: Text } {
  const { today } = context;
  const submission = readSubmission(snapshot, today);
  const { name, state, events, version } = submission;
  const period = readPeriod(name?.period ?? '');
  if (name === null || period === null) return { problem: UNPLACED };
  const isSent = alurPengiriman.sent.includes(state);
  const settled = settingsFor(snapshot, context.settings ?? [], today);
  const deadline = deadlineOf(period, settled.settings, settled.holidays);
  const lastAs = (wanted: string) => events.filter((event) => event.state === wanted).at(-1);
  return {
    ...{ file, state, isSent, version, region: name.region, agency: name.agency, period: name.period },
    office: shownOffice(submission.cover.columns),
    id: submission.record?.id ?? submission.id,
    steps: events.length,
    deadline: Number.isNaN(deadline) ? null : deadline,
    sent: submission.day,
    score: lastAs('DIKIRIM')?.score ?? null,
    verdict: isSent ? verifiedAs(snapshot, submission).verdict : null,
    seal: lastAs('DIKIRIM')?.seal ?? null,
    seals: events.map(({ seal }) => seal),
    reason: lastAs(state)?.reason ?? '',
    forms: formsOf(snapshot, submission.cover.columns, context),
    expected: readOwnSettings(snapshot).rows.filter(({ key }) => key === unitPelapor),
  };
}

function formsOf(
  snapshot: Snapshot,
  cover: Parameters<typeof codeIn>[1],
  context: CheckContext,
): readonly ReceivedForm[] {
  return dutiesOf(snapshot, context).map(({ duty, due, deadline }) => {
    const sheet = formulir.find(({ id }) => id === duty.template)?.sheet ?? '';
    return {
      form: duty.template,
      due,
      declared: codeIn(sampul, cover, duty.declaration),
      held: sheetNamed(snapshot, sheet) !== null,
      deadline,
    };
  });
}

/** Whether a workbook says anything of a form. */
export function speaksOf({ forms }: Received, form: string): boolean {
  const own = forms.find((one) => one.form === form);
  return own !== undefined && (own.held || own.declared !== null);
}

/** Whether a cover declares a form not to be part of the submission. */
export function isWaived({ declared }: ReceivedForm): boolean {
  return declared === kewajibanPelaporan.submission.notDue;
}

/** What a form that was sent without rows is declared as. */
export const NIL = kewajibanPelaporan.submission.nil.code;

const UNPLACED: Text = {
  id: 'Sampulnya belum menyebut wilayah, instansi pengirim, dan periode. Lengkapi sampulnya.',
  en: 'Its cover does not name region, sending agency and period. Fill in the cover.',
};
