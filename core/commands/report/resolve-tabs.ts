import type {
  FigureReportCell,
  ReportCell,
  ResolvedBlock,
  ResolvedTab,
  ResolvedTable,
} from '../../engine/report/blocks.ts';
import { chartOf } from '../../engine/report/chart-of.ts';
import { narrated } from '../../engine/report/narrate.ts';
import { breakdownRows, figureRows } from '../../engine/report/resolve-table.ts';
import type { Audience, ReportTab, TableDeclaration } from '../../kit/report.ts';
import type { Locale, Text } from '../../locale/text.ts';
import { headlineRows } from './headline.ts';
import { made } from './made/index.ts';
import type { Making } from './made/made-table.ts';
import type { MaskedReport } from './mask-report.ts';
import type { ReportData } from './report-data.ts';
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
          tables.map((one) => [one.id, filled(one, data, { locale, say, isPublic: edition.isPublic })]),
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
      return false;
    },
    true,
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

/** Writes the tabs out: tables with their masks, charts and sentences that know of them. */
export function resolvedTabs(
  tabs: readonly FilledTab[],
  data: ReportData,
  locale: Locale,
  masks: Pick<MaskedReport, 'isMasked' | 'isTooSmall'> | null,
): readonly ResolvedTab[] {
  const say = (text: Text): string => text[locale];
  const mask = (cell: FigureReportCell): boolean => masks?.isMasked(cell) ?? false;
  const reader = wordReader(data, locale, mask, masks !== null);
  return tabs.map(({ tab, tables }) => {
    const masked = new Map(
      [...tables].map(([id, table]) => [
        id,
        masks?.isTooSmall(table) ? emptied(table, say) : withMasks(table, mask),
      ]),
    );
    const blocks = tab.blocks.flatMap((block): readonly ResolvedBlock[] => {
      switch (block.kind) {
        case 'chart': {
          const table = masked.get(block.of);
          const data = table ? chartOf(block, table, say, locale) : null;
          return data ? [{ kind: 'chart', data }] : [];
        }
        case 'narrative':
          return spoken(block.sentences, reader).map((text) => ({ kind: 'paragraph', text }));
        case 'heading':
        case 'note':
          return [{ kind: block.kind, text: say(block.text) }];
        default: {
          const table = masked.get(block.id);
          return table ? [table] : [];
        }
      }
    });
    return { id: tab.id, title: say(tab.title), blocks };
  });
}

function spoken(sentences: Parameters<typeof narrated>[0], reader: WordReader): readonly string[] {
  return narrated(
    sentences,
    (sentence) => wordsOf(sentence, reader),
    (text) => text[reader.locale],
  );
}

function isTable(block: ReportTab['blocks'][number]): block is TableDeclaration {
  return 'id' in block;
}

function filled(table: TableDeclaration, data: ReportData, making: Omit<Making, 'data'>): ResolvedTable {
  const { say } = making;
  switch (table.kind) {
    case 'breakdown':
      return breakdownRows(table, data.figures, say);
    case 'figures':
      return figureRows(table, data.figures, say);
    case 'headline':
      return headlineRows(table, data, say);
    case 'made':
      return made(table, { data, ...making });
  }
}

function withMasks(table: ResolvedTable, mask: (cell: FigureReportCell) => boolean): ResolvedTable {
  const figure = (cell: FigureReportCell): FigureReportCell =>
    mask(cell) ? { ...cell, masked: true } : cell;
  const masked = (cell: ReportCell): ReportCell => {
    if (cell.kind === 'figure') return figure(cell);
    return cell.from ? { ...cell, from: cell.from.map(figure) } : cell;
  };
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(masked) })) };
}

/** A table whose grand total is unsafe shows nothing (specification §7.3). */
function emptied(table: ResolvedTable, say: (text: Text) => string): ResolvedTable {
  return { ...table, rows: [], empty: say(TOO_SMALL) };
}

const TOO_SMALL: Text = {
  id: 'Data tidak ditampilkan karena jumlahnya terlalu kecil.',
  en: 'The data are not shown, since their number is too small.',
};
