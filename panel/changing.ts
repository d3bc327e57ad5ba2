import type { Action } from '../core/index.ts';

/**
 * Which actions may change the workbook, so that they run to their end. The panel knows only types of the core; a test
 * holds this to what the core says.
 */
export const changing: { readonly [K in Action['kind']]: boolean } = {
  overview: false,
  choices: false,
  prepare: true,
  check: true,
  answer: true,
  proposeTidy: false,
  tidy: true,
  proposeRepair: false,
  repair: true,
  codes: true,
  undo: true,
  figures: false,
  explain: false,
  report: true,
  status: false,
  submission: false,
  submit: true,
  withdraw: true,
  fingerprint: false,
  proposeErase: false,
  erase: true,
  nilChoices: false,
  nil: true,
};
