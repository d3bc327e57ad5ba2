import type { Submission } from './earlier-book.ts';
import { followFindings } from './follow-findings.ts';
import { forgetIncident } from './incident-breach.ts';
import {
  askOneSource,
  comeLate,
  declareNil,
  declareServices,
  doNothing,
  haveVictimOnly,
  keepGrowing,
  leaveUndeclared,
  loseResult,
  sendLate,
  sendTwice,
} from './period-breaches.ts';
import {
  comeTooEarly,
  inviteFew,
  loseLeaders,
  miscountActivities,
  skipCoordination,
  trainTooMany,
} from './program-breaches.ts';
import type { SpoiltBook } from './province-breach.ts';
import { randomOf } from './random.ts';
import { plantInRecords } from './record-breaches.ts';
import { leaveFinding, leaveUnfiled, leaveUnreturned, leaveUnserved } from './register-breaches.ts';
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
  const months = doNothing(bookOf('kepulauan-seribu-dpppa'), before('kepulauan-seribu-dpppa'));
  registerTwice(bookOf('jakarta-timur-dpppa'), bookOf('jakarta-timur-uptd-ppa'));
  haveVictimOnly(bookOf('kepulauan-seribu-uptd-ppa'), books);
  comeLate(bookOf('jakarta-selatan-uptd-ppa'), before('jakarta-selatan-uptd-ppa'));
  improveGreatly(bookOf('jakarta-utara-dpppa'), before('jakarta-utara-dpppa'));
  forgetIncident(bookOf('jakarta-selatan-dpppa'));
  plantInRecords(books, randomOf(SEED));
  leaveUnserved(bookOf('jakarta-pusat-uptd-ppa'));
  leaveUnreturned(bookOf('jakarta-utara-uptd-ppa'));
  leaveUnfiled(bookOf('jakarta-barat-uptd-ppa'));
  miscountActivities(bookOf('jakarta-timur-dpppa'));
  inviteFew(bookOf('jakarta-utara-dpppa'));
  trainTooMany(bookOf('jakarta-barat-dpppa'));
  loseLeaders(bookOf('jakarta-barat-dpppa'));
  skipCoordination(bookOf('jakarta-timur-dpppa'));
  comeTooEarly(bookOf('jakarta-selatan-dpppa'));
  leaveUndeclared(bookOf('jakarta-pusat-dpppa'));
  declareNil(bookOf('jakarta-utara-dpppa'));
  declareServices(bookOf('kepulauan-seribu-uptd-ppa'));
  askOneSource(bookOf('kepulauan-seribu-dpppa'));
  sendLate(bookOf('jakarta-selatan-dpppa'));
  for (const book of books) keepGrowing(book, before(book.name));
  loseResult(bookOf('jakarta-pusat-dpppa'), before('jakarta-pusat-dpppa'));
  for (const book of books) followFindings(book);
  leaveFinding(bookOf('jakarta-barat-dpppa'));
  return [...months, sendTwice(bookOf('jakarta-pusat-uptd-ppa'))];
}

function named<T extends { readonly name: string }>(all: readonly T[], ending: string): (name: string) => T {
  return (name) => {
    const found = all.find((one) => one.name === `${name}${ending}`);
    if (!found) throw new RangeError(`no workbook ${name}`);
    return found;
  };
}
