import { katalog } from '../../katalog/index.ts';
import { sampul } from '../../katalog/templat/sampul.ts';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot.ts';

/** The sheets of one workbook that belong together: a cover and what stands right of it. */
export interface SheetGroup {
  readonly cover: NumberedSheet;
  readonly sheets: readonly NumberedSheet[];
  /** Forms that stand in it twice, and forms whose numbers say that they belong elsewhere. */
  readonly twice: readonly NumberedSheet[];
  readonly misplaced: readonly NumberedSheet[];
}

/** A sheet, what it was called before it was copied, and the number that the copy got: 1 for one without. */
export interface NumberedSheet {
  readonly sheet: SheetSnapshot;
  readonly base: string;
  readonly number: number;
}

/** `T02 Korban (2)` as Excel and Google Sheets in English copy sheets, `T02 Korban_2` as LibreOffice does. */
const COPIED = /^(.+?)(?: \((\d{1,4})\)|_(\d{1,4}))$/;

const FORMS: ReadonlySet<string> = new Set(katalog.templates.map(({ sheet }) => sheet.toLowerCase()));

/**
 * Puts the sheets of a workbook together into submissions. Sheets that are copied at once stay side by side, so a cover
 * begins a group that goes on to the next cover. The numbers that programs give to copies must not say otherwise: where
 * one cover has a higher number than another, so has each of its forms that both have. `alone` are forms left of all covers.
 */
export function sheetGroups({ sheets }: Snapshot): {
  readonly groups: readonly SheetGroup[];
  readonly alone: readonly NumberedSheet[];
} {
  const runs: NumberedSheet[][] = [[]];
  for (const sheet of sheets) {
    const numbered = numberedSheet(sheet);
    if (isCover(numbered)) runs.push([numbered]);
    else runs.at(-1)?.push(numbered);
  }
  const [before = [], ...found] = runs;
  const alone = before.filter(isForm);
  const byCover = [...found].sort(([a], [b]) => (a?.number ?? 0) - (b?.number ?? 0));
  const groups = found.flatMap(([cover, ...others]): readonly SheetGroup[] => {
    if (!cover) return [];
    const own = others.filter(isForm);
    const isAgain = (one: NumberedSheet): boolean =>
      own.some((other) => other !== one && sameForm(one, other));
    const isMisplaced = (one: NumberedSheet): boolean =>
      byCover.some(([otherCover, ...rest]) => {
        if (!otherCover || otherCover === cover) return false;
        const rival = rest.find((other) => sameForm(one, other));
        return rival !== undefined && rival.number > one.number !== otherCover.number > cover.number;
      });
    return [
      {
        cover,
        sheets: others,
        twice: own.filter(isAgain),
        misplaced: own.filter((one) => !isAgain(one) && isMisplaced(one)),
      },
    ];
  });
  return { groups, alone };
}

function numberedSheet(sheet: SheetSnapshot): NumberedSheet {
  const [, base = sheet.name, bracketed, underscored] = COPIED.exec(sheet.name) ?? [];
  return { sheet, base, number: Number(bracketed ?? underscored ?? 1) };
}

function isCover({ base }: NumberedSheet): boolean {
  return base.toLowerCase() === sampul.sheet.toLowerCase();
}

function isForm({ base }: NumberedSheet): boolean {
  return FORMS.has(base.toLowerCase());
}

function sameForm(one: NumberedSheet, other: NumberedSheet): boolean {
  return one.base.toLowerCase() === other.base.toLowerCase();
}
