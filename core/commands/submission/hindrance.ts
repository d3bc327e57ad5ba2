import type { CheckedIssue } from '../../engine/answers/checked-issues.ts';
import { codeIn, numberIn } from '../../engine/form-cells.ts';
import { identityScanner } from '../../engine/identity/scan.ts';
import { katalog } from '../../katalog/index.ts';
import { kewajibanPelaporan } from '../../katalog/kewajiban.ts';
import { alurPengiriman, type LangkahPengiriman } from '../../katalog/pengiriman.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Text } from '../../locale/text.ts';
import { periodDays, readPeriod } from '../period.ts';
import type { Submission } from './read-submission.ts';

/** Why a step cannot be taken, in plain words. */
export interface Hindrance {
  readonly code: 'state' | 'cover' | 'undeclared' | 'identity' | 'errors' | 'warnings' | 'reason' | 'changed';
  readonly text: Text;
}

/** What keeps a step from being taken in the present state; none where it can be. */
export function stateHindrances(step: LangkahPengiriman, { state }: Submission): readonly Hindrance[] {
  const { from, title } = alurPengiriman.steps[step];
  if (from.includes(state)) return [];
  const labels = alurPengiriman.states.codes;
  const said = (locale: 'id' | 'en', or: string): string =>
    from.map((code) => labels.find((one) => one.code === code)?.label[locale] ?? code).join(or);
  const now = labels.find(({ code }) => code === state)?.label;
  const text = {
    id: `"${title.id}" hanya dapat dilakukan bila statusnya ${said('id', ' atau ')}; sekarang statusnya ${now?.id}.`,
    en: `"${title.en}" can be done only in the state ${said('en', ' or ')}; the state is now ${now?.en}.`,
  };
  return [{ code: 'state', text }];
}

/** What is missing on the cover before anything can be sent. */
export function coverHindrances({ name, cover }: Submission): readonly Hindrance[] {
  const declared = kewajibanPelaporan.forms.some(({ declaration }) => {
    const code = codeIn(sampul, cover.columns, declaration);
    return code !== null && code !== kewajibanPelaporan.submission.notDue;
  });
  return [
    ...(name === null ? [{ code: 'cover', text: INCOMPLETE } as const] : []),
    ...(isDrawnEarly(name, cover) ? [{ code: 'cover', text: EARLY } as const] : []),
    ...(declared ? [] : [{ code: 'undeclared', text: UNDECLARED } as const]),
  ];
}

/** Of a period that has not begun nobody can say what there was, nor that there was nothing (specification §2, T00). */
function isDrawnEarly(name: Submission['name'], { columns }: Submission['cover']): boolean {
  const period = readPeriod(name?.period ?? '');
  const drawn = numberIn(columns, 'data_per_tanggal');
  return period !== null && drawn !== null && drawn < periodDays(period).first;
}

/** What a check found that keeps a workbook from being sent (specification §1.2, §6.3). */
export function checkHindrances(issues: readonly CheckedIssue[]): readonly Hindrance[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const open = issues.filter(({ severity, answer }) => severity === 'warning' && answer === null);
  const leaks = errors.filter(({ rule }) => rule.startsWith(IDENTITY));
  return [
    ...(leaks.length > 0 ? [{ code: 'identity', text: counted(leaks.length, LEAKING) } as const] : []),
    ...(errors.length > 0 ? [{ code: 'errors', text: counted(errors.length, WRONG) } as const] : []),
    ...(open.length > 0 ? [{ code: 'warnings', text: counted(open.length, UNANSWERED) } as const] : []),
  ];
}

/** What is wrong with the reason that a step needs. It is read by people, so it must name nobody. */
export function reasonHindrances(reason: string): readonly Hindrance[] {
  const text = reason.trim();
  if (text.length < SHORTEST || text.length > alurPengiriman.longestReason) {
    return [{ code: 'reason', text: UNREASONED }];
  }
  const leaks = katalog.identity ? identityScanner(katalog.identity).text(text) : [];
  return leaks.length > 0 ? [{ code: 'reason', text: NAMING }] : [];
}

const IDENTITY = 'VI-';
const SHORTEST = 5;

function counted(count: number, { id, en }: Text): Text {
  return {
    id: id.replace('{n}', formatNumber(count, 'id')),
    en: en.replace('{n}', formatNumber(count, 'en')),
  };
}

const INCOMPLETE: Text = {
  id: 'Sampul belum lengkap: isi wilayah, instansi pengirim, dan periode.',
  en: 'The cover is not complete: fill in region, sending agency and period.',
};
const EARLY: Text = {
  id: 'Data per Tanggal di sampul lebih awal daripada hari pertama periodenya. Kirim setelah periode itu dimulai, atau perbaiki periode atau tanggalnya.',
  en: 'The day up to which data were drawn is before the first day of the period. Send it once that period has begun, or correct the period or the day.',
};
const UNDECLARED: Text = {
  id: 'Belum ada yang dinyatakan di sampul: nyatakan ada data atau nihil untuk setiap formulir yang wajib.',
  en: 'Nothing is declared on the cover: declare data or nil for each form that is due.',
};
const LEAKING: Text = {
  id: 'DITOLAK: kebocoran identitas. Ada identitas orang di {n} tempat; hapus lebih dahulu.',
  en: 'REJECTED: identities leak. {n} places tell who somebody is; remove that first.',
};
const WRONG: Text = {
  id: 'Masih ada {n} galat. Perbaiki lebih dahulu.',
  en: 'There are still {n} errors. Correct them first.',
};
const UNANSWERED: Text = {
  id: 'Masih ada {n} peringatan yang belum dijawab. Tulis alasannya di hasil pemeriksaan.',
  en: '{n} warnings have no answer yet. Write the reasons in the result of the check.',
};
const UNREASONED: Text = {
  id: `Tulis alasannya, 5 sampai ${alurPengiriman.longestReason} huruf.`,
  en: `Write the reason in 5 to ${alurPengiriman.longestReason} letters.`,
};
const NAMING: Text = {
  id: 'Alasan itu memuat identitas orang. Tulis kodenya saja, tanpa nama dan tanpa nomor.',
  en: 'That reason tells who somebody is. Write the code alone, without names and numbers.',
};
