/** The rules about a submission among others, and what the message of each can say besides `{label}`. */
export const periodRuleWords = {
  'VP-06': [],
  'VP-08': ['per'],
  'VP-09': ['per', 'versi'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The rules about figures of several submissions, and what the message of each can say. */
export const recapRuleWords = {
  'VP-11': ['rincian', 'a', 'b', 'd'],
  'VP-12': ['bagian', 'a', 'b'],
  'VP-13': ['x', 'm'],
  'VP-14': ['a', 'b'],
  'VP-15': ['a', 'b'],
  'VP-16': ['a', 'b', 'd'],
  'VP-17': ['x'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The id of a rule that looks at other submissions of the same sender. */
export type PeriodRuleName = keyof typeof periodRuleWords;

/** The id of a rule about figures of several submissions. */
export type RecapRuleName = keyof typeof recapRuleWords;
