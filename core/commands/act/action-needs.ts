import type { Action } from './action.ts';

/** What a host has to do for an action. */
export interface ActionNeeds {
  /** `details`: formulas and notes besides the values, which whoever edits cells must know. */
  readonly reads: 'nothing' | 'values' | 'details';
  /** Whether it may change the workbook, so that it has to be alone. */
  readonly changes: boolean;
}

/** What hosts have to do for each action. */
export const actionNeeds: { readonly [K in Action['kind']]: ActionNeeds } = {
  overview: { reads: 'values', changes: false },
  choices: { reads: 'nothing', changes: false },
  prepare: { reads: 'values', changes: true },
  check: { reads: 'values', changes: true },
  answer: { reads: 'values', changes: true },
  proposeTidy: { reads: 'details', changes: false },
  tidy: { reads: 'details', changes: true },
  proposeRepair: { reads: 'details', changes: false },
  repair: { reads: 'details', changes: true },
  codes: { reads: 'details', changes: true },
  undo: { reads: 'nothing', changes: true },
  figures: { reads: 'values', changes: false },
  explain: { reads: 'values', changes: false },
  report: { reads: 'values', changes: true },
  status: { reads: 'values', changes: false },
  submission: { reads: 'details', changes: false },
  submit: { reads: 'details', changes: true },
  withdraw: { reads: 'details', changes: true },
  fingerprint: { reads: 'nothing', changes: false },
  proposeErase: { reads: 'details', changes: false },
  erase: { reads: 'details', changes: true },
  nilChoices: { reads: 'values', changes: false },
  nil: { reads: 'details', changes: true },
};
