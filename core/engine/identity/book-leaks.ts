import type { IdentityWords } from '../../kit/identity-words.ts';
import type { Text } from '../../locale/text.ts';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';
import type { Answers } from '../answers/answers.ts';
import type { Leak } from './leak.ts';
import { placeOf, wordsOf } from './places.ts';
import type { Scanner } from './scan.ts';

const OWN_NAME = /^(?:monev_|_xlnm|_xl)/i;
const CONSTANT = /^"(.*)"$/s;
const EXTENSION = /\.[a-z0-9]{1,5}$/i;

/** What stands in no cell of a workbook: names of the file, of sheets and of areas, and the file's properties. */
export function bookLeaks(
  { fileName, sheets, properties, definedNames }: Snapshot,
  { makers }: IdentityWords,
  scan: Scanner,
  sheet: string,
): readonly Leak[] {
  const silent = new Set<string>(makers.silent);
  const look = (text: string, place: Text, quiet: ReadonlySet<string> | null = null): readonly Leak[] =>
    looseText(text, place, scan, sheet).filter(({ rule }) => !quiet?.has(rule));
  const names = Object.entries(definedNames);
  return [
    ...look((fileName ?? '').replace(EXTENSION, ''), placeOf.fileName()),
    ...sheets.flatMap(({ name }, i) => look(name, placeOf.sheetName(i))),
    ...Object.entries(properties).flatMap(([name, text]) =>
      look(text, placeOf.property(), makers.properties.includes(name) ? silent : null),
    ),
    ...names.flatMap(([name, refersTo], i) => {
      const bare = name.slice(name.lastIndexOf('!') + 1);
      if (OWN_NAME.test(bare)) return [];
      const constant = CONSTANT.exec(refersTo.replace(/^=/, ''))?.[1] ?? '';
      return [...look(bare, placeOf.definedName(i)), ...look(constant, placeOf.definedName(i))];
    }),
  ];
}

/** What the reasons tell that officers gave for warnings. */
export function answerLeaks(answers: Answers, scan: Scanner, sheet: string): readonly Leak[] {
  return [...answers.values()].flatMap((text) => looseText(text, placeOf.answer(), scan, sheet));
}

/** What text boxes, charts and other shapes of a sheet tell, and what is printed around its pages. */
export function shapeLeaks(
  { name, shapes = [], pageTexts = [] }: SheetSnapshot,
  scan: Scanner,
): readonly Leak[] {
  return [
    ...shapes.flatMap((text) => looseText(text, placeOf.shape(), scan, name)),
    ...pageTexts.flatMap((text) => looseText(text, placeOf.page(), scan, name)),
  ];
}

function looseText(text: string, place: Text, scan: Scanner, sheet: string): readonly Leak[] {
  const nowhere = { template: null, column: null, row: null, at: null };
  return scan
    .text(text)
    .map((sighting) => ({ ...nowhere, rule: sighting.rule, sheet, words: wordsOf(place, sighting) }));
}
