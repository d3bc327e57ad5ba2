import { LEDGER_SHEET, readLedgerSheet, renderLedger } from '../../engine/masking/ledger-sheet.ts';
import { laporan } from '../../katalog/laporan/index.ts';
import { formatNumber } from '../../locale/format.ts';
import { sheetTaken } from '../../workbook/host-error.ts';
import { type Snapshot, sheetNamed } from '../../workbook/snapshot.ts';
import { composeReport, IDENTITY_LEAK, type Report } from '../compose-report.ts';
import type { ActContext, ActionOf, Doer } from './act-context.ts';
import { assertOwn } from './assert-own.ts';
import { isFormerReport } from './former-report.ts';
import { exposed, refused, withoutFigures } from './refusals.ts';
import { actWords } from './words.ts';

/**
 * *Buat laporan* into the workbook itself. What public editions tell is kept on a hidden sheet of it, written before the
 * tabs: what is published and not on record cannot be protected later.
 */
export const report: Doer<'report'> = (snapshot, action, context) => {
  assertOwn(snapshot);
  const { locale } = context;
  const made = madeReport(snapshot, action, context);
  const names = made.sheets.map(({ name }) => name);
  for (const name of names) {
    const present = sheetNamed(snapshot, name);
    if (present && !isFormerReport(present)) throw sheetTaken(present.name);
  }
  const kept = made.ledger === null ? [] : [renderLedger(made.ledger)];
  const say = actWords[locale];
  const number = (value: number): string => formatNumber(value, locale);
  const message =
    action.edition === 'public'
      ? say.published(number(names.length), number(made.masked.length))
      : say.reported(number(names.length));
  return {
    update: { sheets: [...kept, ...made.sheets], names: [], marks: [] },
    reply: {
      message,
      sheets: names,
      masked: made.masked.map(({ place, why }) => ({ place: place[locale], why: why[locale] })),
    },
  };
};

function madeReport(
  snapshot: Snapshot,
  { edition, tabs, k }: ActionOf<'report'>,
  { locale, today, clock }: ActContext,
): Report {
  const known = new Set(laporan.map(({ id }) => id));
  if (tabs !== null && !tabs.every((id) => known.has(id))) throw refused('tab');
  if (tabs !== null && tabs.length === 0) throw refused('noTab');
  const sheet = sheetNamed(snapshot, LEDGER_SHEET);
  const ledger = edition === 'public' ? readLedgerSheet(sheet) : readLedgerSheet(null);
  if (ledger === null) throw refused('ledger');
  const about = { today, period: null, region: null, previous: [], settings: [] };
  const made = composeReport([snapshot], { ...about, locale, edition, tabs, k, ledger, clock }, null);
  if (made === IDENTITY_LEAK) throw refused('leak');
  if ('problem' in made) throw withoutFigures(made);
  if (made.broken > 0) throw exposed(made.broken);
  if (made.sheets.length === 0) throw refused('noTab');
  return made;
}
