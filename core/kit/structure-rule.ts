/** The rules about the structure of sheets, and what the message of each can say besides `{label}`. */
export const structureRuleWords = {
  'VT-01': ['lembar'],
  'VT-02': ['lembar'],
  'VT-03': ['n'],
  'VT-04': [],
  'VT-05': ['lembar'],
  'VT-06': ['lembar', 'n'],
  'VT-07': ['lembar', 'n'],
  'VT-08': ['versi', 'kini'],
  'VT-09': ['lembar', 'n'],
  'VT-10': ['n'],
  'VT-11': ['lembar', 'n'],
  'VT-12': [],
  'VT-13': ['lembar'],
  'VT-14': ['lembar', 'n'],
  'VT-15': [],
  'VT-16': ['n'],
  'VT-17': ['n'],
  'VT-18': ['lembar', 'n'],
  'VT-19': ['lembar', 'n'],
  'VT-20': ['lembar', 'n'],
  'VT-21': ['lembar', 'n'],
  'VT-22': ['lembar'],
  'VT-23': ['n'],
  'VT-24': ['lembar', 'ke', 'n'],
  'VT-30': ['sebab'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The id of a rule about the structure of sheets. */
export type StructureRuleName = keyof typeof structureRuleWords;
