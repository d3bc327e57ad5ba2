/** The rules about identities, and what the message of each can say: where, from which character on, which column. */
export const identityRuleWords = {
  'VI-01': ['tempat', 'letak'],
  'VI-02': ['tempat', 'letak'],
  'VI-03': ['tempat', 'letak'],
  'VI-04': ['tempat', 'letak'],
  'VI-05': ['tempat', 'letak'],
  'VI-06': ['tempat', 'letak'],
  'VI-07': ['tempat', 'letak'],
  'VI-08': ['tempat', 'letak'],
  'VI-09': ['tempat', 'letak'],
  'VI-10': ['tempat', 'letak'],
  'VI-11': ['tempat', 'letak'],
  'VI-12': ['tempat', 'letak'],
  'VI-13': ['tempat', 'letak'],
  'VI-14': ['tempat', 'letak'],
  'VI-15': ['tempat', 'letak'],
  'VI-16': ['kolom', 'lembar'],
  'VI-17': ['sel'],
  'VI-18': ['sel', 'k'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The id of a rule about identities. */
export type IdentityRuleName = keyof typeof identityRuleWords;

/** A rule about something in a text, as opposed to a header, a note or a published tab as such. */
export type TextRuleName = Exclude<IdentityRuleName, 'VI-16' | 'VI-17' | 'VI-18'>;
