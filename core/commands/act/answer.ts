import { SHORTEST_ANSWER } from '../../engine/answers/answers.ts';
import { answersIn, checkWorkbook } from '../check-workbook.ts';
import type { Doer } from './act-context.ts';
import { assertOwn } from './assert-own.ts';
import { checked } from './check.ts';
import { refused } from './refusals.ts';

const LONGEST_ANSWER = 300;

/** Keeps why some warnings may stand, and checks again. */
export const answer: Doer<'answer'> = (snapshot, { keys, reason }, context) => {
  assertOwn(snapshot);
  const text = reason.trim();
  if (text !== '' && (text.length < SHORTEST_ANSWER || text.length > LONGEST_ANSWER)) throw refused('answer');
  const answers = new Map(answersIn(snapshot));
  for (const key of keys) {
    if (text === '') answers.delete(key);
    else answers.set(key, text);
  }
  const validation = checkWorkbook(snapshot, { ...context, beside: [] }, answers);
  const known = new Set(validation.issues.map(({ key }) => key));
  if (text !== '' && !keys.every((key) => known.has(key))) throw refused('noWarning');
  return checked(snapshot, validation, context);
};
