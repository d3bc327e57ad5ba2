import type { Column } from '../../kit/column.ts';
import type { FieldRuleName } from '../../kit/field-rule.ts';
import type { IdentityRuleName, TextRuleName } from '../../kit/identity-rule.ts';
import type { IdentityWords } from '../../kit/identity-words.ts';
import type { Severity } from '../../kit/rule.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { SheetColumn } from '../../workbook/snapshot.ts';
import type { DecodedTemplate } from '../decode/template-rows.ts';
import { isRounded } from '../structure/cells.ts';
import type { Leak, LeakCells } from './leak.ts';
import { placeOf, wordsOf } from './places.ts';
import type { Scanner, Sighting } from './scan.ts';

/** What the search in a form's columns needs and where it puts what it finds. */
export interface FormSearch {
  readonly decoded: DecodedTemplate;
  readonly words: IdentityWords;
  readonly scan: Scanner;
  readonly severityOf: (rule: IdentityRuleName) => Severity;
  readonly cells: LeakCells;
}

/** A column of the form that the sheet has. */
interface FormColumn {
  readonly name: string;
  readonly declared: Column;
  readonly column: SheetColumn;
  /** The sheet's column, counted from 0. */
  readonly at: number;
  readonly rows: ArrayLike<number>;
  readonly silent: ReadonlySet<TextRuleName>;
}

/** Looks through the cells of a form's own columns: all texts, and of other columns what is not as it should be. */
export function formLeaks(search: FormSearch): readonly Leak[] {
  const columns = columnsOf(search);
  const texts = columns.filter(({ declared }) => declared.type === 'text');
  return [
    ...texts.flatMap((column) => textLeaks(search, column)),
    ...invalidLeaks(search, new Map(columns.map((column) => [column.name, column]))),
    ...columns.flatMap((column) => hugeNumbers(search, column)),
  ];
}

function columnsOf({ decoded, words }: FormSearch): readonly FormColumn[] {
  const { template, layout, sheet } = decoded;
  return Object.entries(template.columns).flatMap(([name, declared]) => {
    const place = layout.columns[name];
    const column = place && sheet.columns[place.column];
    if (!column || !place) return [];
    const rows = place.row === null ? layout.rows : [place.row];
    const silent = new Set([
      ...(declared.namesAllowed ? words.namesAllowed : []),
      ...(words.exempt[`${template.id}.${name}`] ?? []),
    ]);
    return [{ name, declared, column, at: place.column, rows, silent }];
  });
}

function textLeaks(search: FormSearch, column: FormColumn): readonly Leak[] {
  const { values, formulas } = column.column;
  const leaks: Leak[] = [];
  if (values.length === 0) return leaks;
  for (let i = 0; i < column.rows.length; i++) {
    const row = column.rows[i] ?? 0;
    const value = values[row] ?? null;
    if (value === null || typeof value === 'boolean') continue;
    if (column.declared.derived && formulas?.[row] !== undefined) continue;
    // VT-17 tells what was rounded in columns of text.
    if (isRounded(value) && search.decoded.template.layout === 'table') continue;
    for (const sighting of sightings(search, value)) {
      if (column.silent.has(sighting.rule)) continue;
      search.cells.add(search.decoded.template, column.name, row, search.severityOf(sighting.rule));
      leaks.push(leakAt(search, column, row, sighting));
    }
  }
  return leaks;
}

/** Rules that a cell breaks by what it holds, as opposed to spaces and lengths. */
const OTHER: ReadonlySet<FieldRuleName> = new Set(['VF-17', 'VF-26', 'VF-27'] as const);

/** What stands in cells of other columns that could not be read. Names there are told by the field rules alone. */
function invalidLeaks(search: FormSearch, columns: ReadonlyMap<string, FormColumn>): readonly Leak[] {
  const { layout, issues } = search.decoded;
  const seen = new Set<string>();
  return issues.flatMap(({ rule, row: record, column: name }): readonly Leak[] => {
    const column = columns.get(name);
    const row = layout.columns[name]?.row ?? layout.rows[record] ?? 0;
    const key = `${name} ${row}`;
    if (!column || column.declared.type === 'text' || OTHER.has(rule) || seen.has(key)) return [];
    seen.add(key);
    return cellLeaks(search, column, row);
  });
}

const HUGE = 1e15;

/** Numbers as long as an identity number, where a column sets no bound. */
function hugeNumbers(search: FormSearch, column: FormColumn): readonly Leak[] {
  const { type, max } = column.declared;
  if ((type !== 'integer' && type !== 'decimal' && type !== 'currency') || max !== null) return [];
  const { values } = column.column;
  const leaks: Leak[] = [];
  for (let i = 0; i < column.rows.length; i++) {
    const row = column.rows[i] ?? 0;
    const value = values[row];
    if (typeof value === 'number' && value >= HUGE) leaks.push(...cellLeaks(search, column, row));
  }
  return leaks;
}

function cellLeaks(search: FormSearch, column: FormColumn, row: number): readonly Leak[] {
  const value = column.column.values[row] ?? null;
  const found = value === null || typeof value === 'boolean' ? [] : sightings(search, value);
  return found.flatMap((sighting): readonly Leak[] => {
    const severity = search.severityOf(sighting.rule);
    search.cells.add(search.decoded.template, column.name, row, severity);
    return severity === 'error' ? [leakAt(search, column, row, sighting)] : [];
  });
}

function sightings({ scan, decoded, words }: FormSearch, value: NonNullable<CellValue>): readonly Sighting[] {
  if (typeof value === 'string') return scan.text(value);
  if (typeof value !== 'number') return [];
  return scan.number(value, words.personal.includes(decoded.template.id));
}

function leakAt({ decoded }: FormSearch, column: FormColumn, row: number, sighting: Sighting): Leak {
  return {
    rule: sighting.rule,
    sheet: decoded.sheet.name,
    template: decoded.template,
    column: column.name,
    row,
    at: column.at,
    words: wordsOf(placeOf.entry(column.declared), sighting),
  };
}
