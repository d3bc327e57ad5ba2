/** Letters of other scripts that look like Latin letters or digits. */
const PAIRS = [
  ['АВЕЗКМНОРСТУХІЇЈЅԀавезкмнорстухіїјѕԁбһԛԝ', 'ABE3KMHOPCTYXIIJSDabe3kmhopctyxiijsd6hqw'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχϲϳ', 'ABEZHIKMNOPTYXaeiknoptuxcj'],
  ['ıøłđħŋɑɡɩʟⅼ∣ǀꓲꓳ', 'iolthnagiLlIIIO'],
] as const;

/** Dashes, dots, slashes and signs as people type them. */
const SIGNS = [
  ['‐‑‒–—―−﹘﹣⁃', '-'],
  ['·•∙⋅‧。․', '.'],
  ['⁄∕⧸', '/'],
  ['‚،、', ','],
  ['‗', '_'],
] as const;

/** The zeros of other scripts' decimal digits, each followed by its nine; the scripts of Java, Sunda and Bali among them. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0x1b50, 0x1bb0, 0xa9d0,
];

/** What a character looks like, by character. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...PAIRS.flatMap(([from, to]) =>
    [...from].map((letter, i): [string, string] => [letter, to.charAt(i) || letter]),
  ),
  ...SIGNS.flatMap(([from, to]) => [...from].map((sign): [string, string] => [sign, to])),
  ...ZEROS.flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit): [string, string] => [
      String.fromCharCode(zero + digit),
      String(digit),
    ]),
  ),
]);
