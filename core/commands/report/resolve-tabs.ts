import type {
  FigureReportCell,
  ResolvedBlock,
  ResolvedTab,
  ResolvedTable,
} from '../../engine/report/blocks.ts';
import { cellText } from '../../engine/report/cell-text.ts';
import { chartOf } from '../../engine/report/chart-of.ts';
import { narrated } from '../../engine/report/narrate.ts';
import { breakdownRows, figureRows } from '../../engine/report/resolve-table.ts';
import { roundedFigure } from '../../engine/report/rounded-figure.ts';
import { shownTable } from '../../engine/report/shown-cell.ts';
import type { Audience, ReportTab, TableDeclaration } from '../../kit/report.ts';
import type { Locale, Text } from '../../locale/text.ts';
import { headlineRows } from './headline.ts';
import { made } from './made/index.ts';
import type { Making } from './made/made-table.ts';
import { isSensitive, type MaskedReport } from './mask-report.ts';
import { packagedCell } from './published-cell.ts';
import type { ReportData } from './report-data.ts';
import { revisionNotes } from './revisions.ts';
import { formsOfShares, shareSource, withSource } from './share-source.ts';
import { type WordReader, wordReader } from './word-reader.ts';
import { wordsOf } from './words.ts';

/** A tab whose tables are filled; charts and sentences follow once it is known what is masked. */
export interface FilledTab {
  readonly tab: ReportTab;
  /** By id. */
  readonly tables: ReadonlyMap<string, ResolvedTable>;
}

/** Which tabs and tables an edition shows. */
export interface Edition {
  readonly isPublic: boolean;
  /** Whether the report is of a province or of the nation. */
  readonly isProvince: boolean;
}

/** Whether an edition shows what is meant for some readers. */
function isShown(audience: Audience, { isPublic, isProvince }: Edition): boolean {
  if (!isPublic) return true;
  return audience === 'public' || (audience === 'publicOfProvince' && isProvince);
}

/** Fills the tables of the tabs that an edition shows. */
export function filledTabs(
  tabs: readonly ReportTab[],
  data: ReportData,
  edition: Edition,
  locale: Locale,
): readonly FilledTab[] {
  const say = (text: Text): string => text[locale];
  return tabs
    .filter(({ audience }) => isShown(audience, edition))
    .map((tab) => {
      const tables = tab.blocks.filter(isTable).filter(({ audience }) => isShown(audience, edition));
      return {
        tab,
        tables: new Map(
          tables.flatMap((one) => {
            const table = filled(one, data, { locale, say, isPublic: edition.isPublic });
            return table ? [[one.id, table] as const] : [];
          }),
        ),
      };
    });
}

/** Every figure that the tables and sentences of some tabs tell. */
export function toldCells(
  tabs: readonly FilledTab[],
  data: ReportData,
  locale: Locale,
): readonly FigureReportCell[] {
  const told: FigureReportCell[] = [];
  const reader = wordReader(
    data,
    locale,
    (cell) => {
      told.push(cell);
      return cell;
    },
    { isPublic: true, isRounded: false },
  );
  for (const { tab, tables } of tabs) {
    for (const { rows } of tables.values())
      for (const { cells } of rows)
        for (const cell of cells)
          if (cell.kind === 'figure') told.push(cell);
          else told.push(...(cell.from ?? []));
    for (const block of tab.blocks) if (block.kind === 'narrative') spoken(block.sentences, reader);
  }
  return told;
}

/** Writes the tabs out: tables as the edition shows them, charts and sentences that know of it. */
export function resolvedTabs(
  tabs: readonly FilledTab[],
  data: ReportData,
  locale: Locale,
  { masks, round }: Protection,
): readonly ResolvedTab[] {
  const say = (text: Text): string => text[locale];
  const window = data.figures.window;
  const protectedCell = (cell: FigureReportCell): FigureReportCell =>
    round && isSensitive(cell.figure) ? roundedFigure(cell) : cell;
  const show = (cell: FigureReportCell): FigureReportCell => {
    if (masks?.isMasked(cell)) return { ...cell, masked: true };
    const shown = protectedCell(cell);
    // The public learns of a revision only where it could see both numbers anyway.
    const old = masks ? masks.publishedCell(cell) : packagedCell(cell, data.published, window);
    const before = old && cellText(protectedCell(old), locale);
    return before === null || before === cellText(shown, locale) ? shown : { ...shown, revised: before };
  };
  const reader = wordReader(data, locale, show, { isPublic: masks !== null, isRounded: round });
  return tabs.map(({ tab, tables }) => {
    const masked = new Map(
      [...tables].map(([id, table]) => [
        id,
        masks?.isTooSmall(table) ? emptied(table, say) : shownTable(table, show),
      ]),
    );
    const blocks = tab.blocks.flatMap((block): readonly ResolvedBlock[] => {
      switch (block.kind) {
        case 'chart': {
          const table = masked.get(block.of);
          const drawn = table ? chartOf(block, table, say, locale) : null;
          return table && drawn ? [{ kind: 'chart', data: withSource(drawn, table, say) }] : [];
        }
        case 'narrative':
          return narrative(spoken(block.sentences, reader), data, say);
        case 'heading':
        case 'note':
          return [{ kind: block.kind, text: say(block.text) }];
        default: {
          const table = masked.get(block.id);
          return table
            ? [
                table,
                ...noteOf(shareSource(formsOfShares(table), data, say)),
                ...notesOf(table),
                ...revisionNotes(table, locale),
              ]
            : [];
        }
      }
    });
    return { id: tab.id, title: say(tab.title), blocks };
  });
}

function notesOf({ notes = [] }: ResolvedTable): readonly ResolvedBlock[] {
  return notes.map((text) => ({ kind: 'note', text }));
}

/** Sentences, and below them where their percentages come from. */
function narrative(
  told: ReturnType<typeof narrated>,
  data: ReportData,
  say: (text: Text) => string,
): readonly ResolvedBlock[] {
  const source = shareSource(
    told.flatMap(({ shares }) => shares),
    data,
    say,
  );
  return [...told.map(({ text }) => ({ kind: 'paragraph', text }) as const), ...noteOf(source)];
}

function noteOf(text: string | null): readonly ResolvedBlock[] {
  return text === null ? [] : [{ kind: 'note', text }];
}

function spoken(sentences: Parameters<typeof narrated>[0], reader: WordReader): ReturnType<typeof narrated> {
  return narrated(
    sentences,
    (sentence) => wordsOf(sentence, reader),
    (text) => text[reader.locale],
  );
}

/** How an edition protects persons. */
interface Protection {
  readonly masks: Pick<MaskedReport, 'isMasked' | 'isTooSmall' | 'publishedCell'> | null;
  /** Whether counts that are not masked are rounded to the nearest 5. */
  readonly round: boolean;
}

function isTable(block: ReportTab['blocks'][number]): block is TableDeclaration {
  return 'id' in block;
}

function filled(
  table: TableDeclaration,
  data: ReportData,
  making: Omit<Making, 'data'>,
): ResolvedTable | null {
  const { say } = making;
  switch (table.kind) {
    case 'breakdown':
      return breakdownRows(table, data.figures, say);
    case 'figures':
      return figureRows(table, data.figures, say);
    case 'headline':
      return headlineRows(table, data, making);
    case 'made':
      return made(table, { data, ...making });
  }
}

/** A table whose grand total is unsafe shows nothing (specification §7.3), and does not say that it is small: that would bound it. */
function emptied(table: ResolvedTable, say: (text: Text) => string): ResolvedTable {
  return { ...table, rows: [], empty: say(TOO_SMALL) };
}

const TOO_SMALL: Text = {
  id: 'Data tidak ditampilkan untuk melindungi identitas.',
  en: 'The data are not shown, to protect identities.',
};
