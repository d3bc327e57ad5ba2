import { CONSOLIDATION_SHEET, consolidationTitle } from '../../engine/render/consolidation-name.ts';
import { heightsOf } from '../../engine/render/row-height.ts';
import type { Locale } from '../../locale/text.ts';
import { blankSheet, type CellContent, type SheetModel } from '../../workbook/sheet-model.ts';
import type { StyleName } from '../../workbook/theme.ts';
import { consolidationWords } from './consolidation-words.ts';
import type { ConsolidationAccount } from './outcome.ts';
import { refusedRows } from './row-accounts.ts';
import { shownCode } from './shown-code.ts';

type Line = readonly CellContent[];

/** A table of the record: its title, its headers and its lines. */
interface Block {
  readonly title: string;
  readonly headers: readonly string[];
  readonly lines: readonly Line[];
}

/** The sheet *Konsolidasi*: the verdict of every file, an account of all rows, conflicts, and what to look at. */
export function consolidationSheet(outcome: ConsolidationAccount, locale: Locale): SheetModel {
  const say = consolidationWords[locale];
  const { scope } = outcome;
  const total = (pick: (account: ConsolidationAccount['accounts'][number]) => number): number =>
    outcome.accounts.reduce((sum, account) => sum + pick(account), 0);
  const head: readonly Line[] = [
    [consolidationTitle[locale]],
    [scope.level === 'regency' ? say.aboutRegency : say.aboutUpper],
    [say.region, scope.region],
    [say.period, scope.period],
    [
      say.equation(
        total(({ found }) => found),
        total(({ merged }) => merged),
        total(refusedRows),
      ),
    ],
    [],
  ];
  const blocks = [
    filesBlock(outcome, locale),
    rowsBlock(outcome, locale),
    conflictsBlock(outcome, locale),
    identitiesBlock(outcome, locale),
    twinsBlock(outcome, locale),
    packagesBlock(outcome, locale),
  ].filter(({ lines }) => lines.length > 0);
  return drawn(head, blocks);
}

function filesBlock({ files, verdicts }: ConsolidationAccount, locale: Locale): Block {
  const say = consolidationWords[locale];
  const lines = files.map(({ path, head }, i): Line => {
    const { kind = 'refused', reasons = [] } = verdicts[i] ?? {};
    const { facts, counts, errors, openWarnings } = head;
    return [
      path,
      say.kinds[kind],
      facts?.region ?? head.package?.region ?? null,
      facts?.agency ?? null,
      facts?.period ?? head.package?.period ?? null,
      facts?.version ?? null,
      facts?.id ?? null,
      counts.reduce((sum, { rows }) => sum + rows, 0),
      errors,
      openWarnings,
      reasons.map((reason) => reason[locale]).join(' '),
    ];
  });
  return { title: say.files, headers: say.fileHeaders, lines };
}

function rowsBlock({ accounts }: ConsolidationAccount, locale: Locale): Block {
  const say = consolidationWords[locale];
  const lines = accounts.map((account): Line => {
    const { template, found, merged, inRefused, staying, identities, unread, twice, conflicts } = account;
    return [template, found, merged, inRefused, staying, identities, unread, twice, conflicts];
  });
  return { title: say.rows, headers: say.rowHeaders, lines };
}

function conflictsBlock({ forms, files }: ConsolidationAccount, locale: Locale): Block {
  const say = consolidationWords[locale];
  const lines = forms.flatMap(({ template, conflicts }) =>
    [...conflicts].flatMap(([code, rows]) =>
      rows.map(
        ({ file, sheet, row }): Line => [
          files[file]?.path ?? '',
          shownCode(template, code)[locale],
          sheet,
          row,
          template.id,
        ],
      ),
    ),
  );
  return { title: say.conflicts, headers: say.conflictHeaders, lines };
}

function identitiesBlock({ identities, files }: ConsolidationAccount, locale: Locale): Block {
  const say = consolidationWords[locale];
  const lines = identities.map(({ file, sheet, row }): Line => [files[file]?.path ?? '', sheet, row]);
  return { title: say.identities, headers: say.identityHeaders, lines };
}

function twinsBlock({ twins }: ConsolidationAccount, locale: Locale): Block {
  const say = consolidationWords[locale];
  const lines = twins.map(({ rule, row, code, message }): Line => [message, code, row, rule]);
  return { title: say.twins, headers: say.twinHeaders, lines };
}

function packagesBlock({ packages }: ConsolidationAccount, locale: Locale): Block {
  const say = consolidationWords[locale];
  const lines = packages.map(({ rule, region, figure, message }): Line => [message, region, figure, rule]);
  return { title: say.packages, headers: say.packageHeaders, lines };
}

/** Paths and sentences stand in the first column, the reasons of files in the last. */
const WIDTHS = [44, 24, 18, 16, 16, 14, 30, 14, 14, 14, 90];

function drawn(head: readonly Line[], blocks: readonly Block[]): SheetModel {
  const cells: Line[] = [...head];
  const styles: SheetModel['styles'][number][] = [];
  const look = (row: number, columns: number, style: StyleName, rows = 1): void => {
    styles.push({ area: { row, column: 0, rows, columns }, style, format: 'general' });
  };
  look(0, 1, 'title');
  look(head.length - 2, 1, 'label');
  for (const { title, headers, lines } of blocks) {
    look(cells.length, 1, 'heading');
    look(cells.length + 1, headers.length, 'table-header');
    look(cells.length + 2, headers.length, 'prose', lines.length);
    cells.push([title], headers);
    for (const line of lines) cells.push(line);
    cells.push([]);
  }
  return {
    ...blankSheet(CONSOLIDATION_SHEET),
    tabColor: '5B3A8C',
    cells,
    styles,
    columns: WIDTHS.map((width) => ({ width })),
    rows: { ...heightsOf(cells, WIDTHS, (row) => row >= head.length), 0: { height: 26 } },
    print: { landscape: true, repeatRows: 0, repeatColumns: 0, pagesWide: 1 },
  };
}
