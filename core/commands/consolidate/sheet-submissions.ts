import type { Text } from '../../locale/text.ts';
import type { Snapshot } from '../../workbook/snapshot.ts';
import type { SubmissionContext } from './check-submission.ts';
import { extractSubmission } from './extract-submission.ts';
import { type NumberedSheet, type SheetGroup, sheetGroups } from './sheet-groups.ts';
import { shownSheet } from './shown-name.ts';
import { refusedHead, type Submission } from './submission.ts';

/** A submission whose sheets stand in a workbook beside those of others; it is known by its cover, or by a form without one. */
export interface SheetSubmission {
  readonly name: string;
  /** Reads and judges it as a file of its own would be. */
  extract(context: SubmissionContext): Submission;
}

/**
 * The submissions whose sheets were copied into one workbook, in the order of its tabs ({@link sheetGroups}). One whose
 * sheets cannot be told from those of another is refused as a whole, since part of it would be merged as if it were all.
 */
export function sheetSubmissions(snapshot: Snapshot): readonly SheetSubmission[] {
  const { groups, alone } = sheetGroups(snapshot);
  const found = groups.map((group): SheetSubmission => {
    const { cover, twice, misplaced } = group;
    const refusal = refusalOf(group);
    if (refusal)
      return {
        name: shown(cover, snapshot),
        extract: () => refused(refusal(namesOf([...twice, ...misplaced]))),
      };
    return {
      name: shown(cover, snapshot),
      extract: (context) => {
        const { book, names } = bookOf(group, snapshot);
        return extractSubmission(book, context, { warnings: [], sheets: names });
      },
    };
  });
  const lost = alone.map((one) => ({ name: shown(one, snapshot), extract: () => refused(WITHOUT_COVER) }));
  return [...lost, ...found];
}

function refusalOf({ twice, misplaced }: SheetGroup): ((names: string) => Text) | null {
  if (twice.length > 0) return formTwice;
  return misplaced.length > 0 ? formElsewhere : null;
}

/** The sheets of one submission as a workbook of their own, under the names that they had before they were copied. */
function bookOf(
  { cover, sheets }: SheetGroup,
  snapshot: Snapshot,
): { readonly book: Snapshot; readonly names: ReadonlyMap<string, string> } {
  const own = [cover, ...sheets];
  const isFree = ({ base }: NumberedSheet): boolean =>
    own.filter((other) => other.base.toLowerCase() === base.toLowerCase()).length === 1;
  const named = own.map((one) => ({ one, name: isFree(one) ? one.base : one.sheet.name }));
  const names = named.map(({ one, name }) => [name, shown(one, snapshot)] as const);
  return {
    // Properties and names of the workbook are nobody's: they came with whichever sheet was there first.
    book: {
      ...snapshot,
      sheets: named.map(({ one, name }) => ({ ...one.sheet, name })),
      properties: {},
      definedNames: {},
    },
    names: new Map(names),
  };
}

function shown({ sheet }: NumberedSheet, { sheets }: Snapshot): string {
  return shownSheet(sheet, sheets.indexOf(sheet) + 1);
}

/** Only names of forms, with their numbers. */
function namesOf(sheets: readonly NumberedSheet[]): string {
  return sheets.map(({ sheet: { name } }) => `"${name}"`).join(', ');
}

function refused(refusal: Text): Submission {
  return { head: refusedHead(refusal), body: { forms: [], package: null } };
}

function formTwice(names: string): Text {
  return {
    id: `Di kanan sampul ini ada formulir yang sama lebih dari sekali: ${names}. Letakkan lembar setiap kiriman berurutan sesudah sampulnya, lalu ulangi.`,
    en: `Right of this cover the same form stands more than once: ${names}. Put the sheets of each submission behind their cover, then try again.`,
  };
}

function formElsewhere(names: string): Text {
  return {
    id: `Menurut nomor salinannya, ${names} milik sampul lain. Letakkan lembar setiap kiriman berurutan sesudah sampulnya, lalu ulangi.`,
    en: `By the numbers of the copies, ${names} belong to another cover. Put the sheets of each submission behind their cover, then try again.`,
  };
}

const WITHOUT_COVER: Text = {
  id: 'Tidak ada lembar T00 Sampul di kirinya, sehingga pengirimnya tidak diketahui. Salin juga sampulnya, dan letakkan di kiri formulirnya.',
  en: 'There is no sheet T00 Sampul left of it, so it is not known who sent it. Copy the cover too, and put it left of its forms.',
};
