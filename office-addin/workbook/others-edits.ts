import { type CellContent, HostError, type SheetModel } from '../../core/index.ts';
import { daysFrom1904 } from './days-1904.ts';
import { showAll } from './empty-sheet.ts';
import { copyCells, halfDrawn } from './kept-copies.ts';
import { type Step, sheetHandle, step } from './steps.ts';
import { type SheetFacts, type Survey, sheetFacts } from './survey.ts';

/** A half drawn sheet in which somebody else typed, and the name of the sheet on which that is set aside. */
export interface SetAside {
  readonly sheet: SheetFacts;
  readonly name: string;
}

/**
 * Looks for cells of half drawn sheets that hold what neither stood there before nor was being drawn: somebody else who has
 * the workbook open typed them, and giving the sheet back what its copy holds would lose them. `drawing` is what the update
 * drew; where nobody knows any more, as after a restart, all that differs counts. So it does where cells cannot be read.
 */
export async function othersEdits(
  context: Excel.RequestContext,
  survey: Survey,
  drawing: readonly SheetModel[],
): Promise<readonly SetAside[]> {
  const pairs = halfDrawn(survey);
  if (pairs.length === 0) return [];
  const models = survey.date1904 ? drawing.map(daysFrom1904) : drawing;
  const asked = pairs.map(({ copy, original }) => {
    const model = models.find(({ name }) => name.toLowerCase() === original.name.toLowerCase());
    const [now, before] = [cellsOf(context, original), cellsOf(context, copy)];
    return { original, isEdited: () => isEdited(now(), before(), model) };
  });
  const isRead = await context.sync().then(
    () => true,
    () => false,
  );
  const taken = new Set<string>();
  return asked
    .filter(({ isEdited: check }) => !isRead || check())
    .map(({ original }) => ({ sheet: original, name: asideName(survey, original.name, taken) }));
}

/** Copies such sheets as they stand beside the others, where everybody sees them. */
export function asideSteps(context: Excel.RequestContext, aside: readonly SetAside[]): readonly Step[] {
  return aside.map(({ sheet: facts, name }) => {
    const run = (): void => {
      const sheet = sheetHandle(context, facts.name);
      if (facts.protection) sheet().protection.unprotect();
      showAll(sheet, facts);
      context.workbook.worksheets.add(name);
      copyCells(sheet, sheetHandle(context, name));
      if (facts.protection) sheet().protection.protect(facts.protection);
    };
    return step(run, { calls: 14 + 2 * facts.tables.length });
  });
}

/** What somebody else typed stands on sheets of its own; the command has not been done. */
export function setAside(aside: readonly SetAside[]): HostError {
  const [id, en] = asideTexts(aside.map(({ name }) => name));
  return new HostError('changed', {
    id: `Perintah sebelumnya terhenti di tengah jalan. Isi lembarnya sudah dikembalikan seperti semula. ${id} Lalu ulangi perintah ini.`,
    en: `An earlier command broke off half-way. Its sheets hold again what they held before. ${en} Then repeat this command.`,
  });
}

/** Where to look for what somebody else typed meanwhile, in Indonesian and English. */
export function asideTexts(names: readonly string[]): readonly [id: string, en: string] {
  const list = names.map((name) => `"${name}"`).join(', ');
  return [
    `Sementara itu ada yang mengisi lembar yang sama; isiannya disimpan di lembar ${list}. Pindahkan yang perlu, lalu hapus lembar itu.`,
    `Meanwhile somebody typed into the same sheet; that is kept on the sheet ${list}. Move what is needed, then delete that sheet.`,
  ];
}

type CellAt = (row: number, column: number) => unknown;

interface Cells {
  readonly rows: number;
  readonly columns: number;
  readonly at: CellAt;
}

/** The contents of a sheet's cells from A1 on; formulas begin with `=`. */
function cellsOf({ workbook }: Excel.RequestContext, { name }: SheetFacts): () => Cells {
  const used = workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
  used.load('formulas,rowIndex,columnIndex');
  return () => {
    if (used.isNullObject) return { rows: 0, columns: 0, at: () => '' };
    const { formulas, rowIndex, columnIndex } = used;
    return {
      rows: rowIndex + formulas.length,
      columns: columnIndex + (formulas[0]?.length ?? 0),
      at: (row, column) => formulas[row - rowIndex]?.[column - columnIndex] ?? '',
    };
  };
}

/** Formulas are the product's own: its sheets are locked there. */
function isEdited(now: Cells, before: Cells, model: SheetModel | undefined): boolean {
  for (let row = 0; row < now.rows; row++) {
    for (let column = 0; column < now.columns; column++) {
      const held = now.at(row, column);
      if (held === '' || (typeof held === 'string' && held.startsWith('='))) continue;
      if (held !== before.at(row, column) && held !== drawnValue(model?.cells[row]?.[column] ?? null))
        return true;
    }
  }
  return false;
}

function drawnValue(content: CellContent): unknown {
  return content !== null && typeof content === 'object' && 'text' in content ? content.text : content;
}

const LONGEST_NAME = 31;

/** `T01 Kasus (isian lain)`, or with a number where that is taken. */
function asideName(survey: Survey, sheet: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? ' (isian lain)' : ` (isian lain ${number})`;
    const name = sheet.slice(0, LONGEST_NAME - end.length) + end;
    if (sheetFacts(survey, name) || taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
