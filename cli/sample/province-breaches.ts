import type { Submission } from './earlier-book.ts';
import { followFindings } from './follow-findings.ts';
import * as period from './period-breaches.ts';
import * as program from './program-breaches.ts';
import type { SpoiltBook } from './province-breach.ts';
import { randomOf } from './random.ts';
import { plantInRecords } from './record-breaches.ts';
import * as register from './register-breaches.ts';
import { improveGreatly, registerTwice } from './twin-breaches.ts';

const SEED = 9041;

/**
 * Plants a breach of every rule that records, covers and several workbooks can break, so spread that none entails
 * another. Gives the further submissions that lie beside; the earlier ones may change.
 */
export function plantInBooks(
  books: readonly SpoiltBook[],
  earlier: readonly Submission[],
): readonly Submission[] {
  const bookOf = named(books, '');
  const before = named(earlier, '-m09');
  const months = period.doNothing(bookOf('kepulauan-seribu-dpppa'), before('kepulauan-seribu-dpppa'));
  registerTwice(bookOf('jakarta-timur-dpppa'), bookOf('jakarta-timur-uptd-ppa'));
  period.haveVictimOnly(bookOf('kepulauan-seribu-uptd-ppa'), books);
  period.comeLate(bookOf('jakarta-selatan-uptd-ppa'), before('jakarta-selatan-uptd-ppa'));
  improveGreatly(bookOf('jakarta-utara-dpppa'), before('jakarta-utara-dpppa'));
  register.forgetIncident(bookOf('jakarta-selatan-dpppa'));
  plantInRecords(books, randomOf(SEED));
  register.leaveUnserved(bookOf('jakarta-pusat-uptd-ppa'));
  register.leaveUnreturned(bookOf('jakarta-utara-uptd-ppa'));
  register.leaveUnfiled(bookOf('jakarta-barat-uptd-ppa'));
  program.miscountActivities(bookOf('jakarta-timur-dpppa'));
  program.inviteFew(bookOf('jakarta-utara-dpppa'));
  program.trainTooMany(bookOf('jakarta-barat-dpppa'));
  program.loseLeaders(bookOf('jakarta-barat-dpppa'));
  program.skipCoordination(bookOf('jakarta-timur-dpppa'));
  program.comeTooEarly(bookOf('jakarta-selatan-dpppa'));
  period.leaveUndeclared(bookOf('jakarta-pusat-dpppa'));
  period.declareNil(bookOf('jakarta-utara-dpppa'));
  period.declareServices(bookOf('kepulauan-seribu-uptd-ppa'));
  period.askOneSource(bookOf('kepulauan-seribu-dpppa'));
  period.sendLate(bookOf('jakarta-selatan-dpppa'));
  for (const book of books) period.keepGrowing(book, before(book.name));
  period.loseResult(bookOf('jakarta-pusat-dpppa'), before('jakarta-pusat-dpppa'));
  for (const book of books) followFindings(book);
  register.leaveFinding(bookOf('jakarta-barat-dpppa'));
  return [...months, period.sendTwice(bookOf('jakarta-pusat-uptd-ppa'))];
}

function named<T extends { readonly name: string }>(all: readonly T[], ending: string): (name: string) => T {
  return (name) => {
    const found = all.find((one) => one.name === `${name}${ending}`);
    if (!found) throw new RangeError(`no workbook ${name}`);
    return found;
  };
}
