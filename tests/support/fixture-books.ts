import { katalog } from '../../core/katalog/index.ts';
import { workbookOf } from './fixture.ts';
import type { Fixture, FixtureRecord, FixtureRow } from './fixture-format.ts';
import { seenBy, templatesTouched } from './fixture-touched.ts';

/** Several fixtures in one workbook, where they do not disturb one another. */
export interface FixtureBook {
  readonly rows: readonly FixtureRow[];
  /** By template id. */
  readonly records: Readonly<Record<string, readonly FixtureRecord[]>>;
  /** The fixture to which a cell belongs, or `null`; records count from 1. */
  ownerOf(template: string, record: number, column: string): Owner | null;
}

interface Owner {
  readonly row: FixtureRow;
  /** The number of the record in the fixture alone. */
  readonly record: number;
}

const tables = katalog.templates.filter(({ layout }) => layout === 'table');
const forms = katalog.templates.filter(({ layout }) => layout === 'form').map(({ id }) => id);
const keys = new Set(tables.flatMap(({ key }) => key ?? []));
/** Columns that name records of other forms under another name, or a hotel, which has no form of its own. */
const references = new Set(['ref_sumber', 'kode_kasus_dibahas', 'kode_regulasi_sk', 'kode_hotel']);
/** Rules that judge all records of a form together, so that those of other fixtures would have a say. */
const OF_WHOLE_FORMS = ['VS-21', 'VS-22'];

/** All fixtures whose records can stand below one another, each with codes of its own. */
export function bookOfTables(fixtures: readonly Fixture[]): FixtureBook {
  const fitting = fixtures.flatMap((fixture) =>
    fixture.rows.filter(fitsAmongOthers).map((row) => ({
      row,
      templates: withSeen(templatesTouched(fixture, row).map(({ id }) => id)),
      workbook: workbookOf(row, fixtures),
    })),
  );
  const stacked = tables.map(({ id }) => {
    const owned = fitting.flatMap(({ row, templates, workbook }, number) =>
      (templates.includes(id) ? (workbook.records[id] ?? []) : []).map((record, i) => ({
        owner: { row, record: i + 1 },
        record: withCodes(id === 'T08' ? { ...record, ...PASSIVE } : record, id, number),
      })),
    );
    return [id, owned] as const;
  });
  const covers = fixtures.filter(({ template }) => forms.includes(template));
  const records = [
    ...covers.map(({ template, baseline: { hari_ini: _, ...record } }) => [template, [record]] as const),
    ...stacked.map(([id, owned]) => [id, owned.map(({ record }) => record)] as const),
  ];
  const owners = new Map(stacked);
  return {
    rows: fitting.map(({ row }) => row),
    records: Object.fromEntries(records),
    ownerOf: (template, record) => owners.get(template)?.[record - 1]?.owner ?? null,
  };
}

/** Rules that compare the rows of a form, of which each fixture has much the same; VX-01 goes by the code alone. */
export const COMPARES_ROWS = /^VX-(?!01)/;

/** The members of all fixtures together would be more than any meeting invites. */
const PASSIVE: FixtureRecord = { status_keanggotaan: { kind: 'text', value: 'Pasif' } };

/** With the templates at which these look, and those at which they look in turn. */
function withSeen(ids: readonly string[]): readonly string[] {
  const all = new Set([...ids, ...ids.flatMap(seenBy)]);
  return all.size === new Set(ids).size ? ids : withSeen([...all]);
}

/** Rows with the usual codes and cover, and without a date that casts doubt on those of other rows. */
function fitsAmongOthers({ changes, breaks }: FixtureRow): boolean {
  return (
    changes.length > 0 &&
    changes.every(
      ({ template, column }) => !forms.includes(template) && !keys.has(column) && !references.has(column),
    ) &&
    breaks.every(({ template }) => !forms.includes(template)) &&
    breaks.every(
      ({ rule }) => rule !== 'VF-04' && !COMPARES_ROWS.test(rule) && !OF_WHOLE_FORMS.includes(rule),
    )
  );
}

const LAST_NUMBER = /\d{3,4}$/; // some codes end in three digits

/** A case keeps its hotel, which is none of those visited. */
function withCodes(record: FixtureRecord, template: string, number: number): FixtureRecord {
  const numbered = (name: string): boolean =>
    keys.has(name) || (references.has(name) && !(template === 'T01' && name === 'kode_hotel'));
  const cells = Object.entries(record).map(([name, cell]) => {
    if (!numbered(name) || cell.kind !== 'text') return [name, cell] as const;
    return [
      name,
      {
        ...cell,
        value: cell.value.replace(LAST_NUMBER, (last) => String(1000 + number).slice(-last.length)),
      },
    ] as const;
  });
  return Object.fromEntries(cells);
}

/** So many workbooks of covers, each with as many fixtures as change different cells. */
export function booksOfCovers(fixtures: readonly Fixture[], count: number): readonly FixtureBook[] {
  let rest = fixtures.flatMap(({ template, rows }) =>
    forms.includes(template) ? rows.filter(isOfCover) : [],
  );
  return Array.from({ length: count }, () => {
    const rows = withDifferentCells(rest);
    rest = rest.filter((row) => !rows.includes(row));
    const all = { title: '', changes: rows.flatMap(({ changes }) => changes), breaks: [] };
    return {
      rows,
      records: workbookOf(all, fixtures).records,
      ownerOf: (template, record, column) => {
        const row = forms.includes(template)
          ? rows.find((one) => columnsOf(one).includes(column))
          : undefined;
        return row ? { row, record } : null;
      },
    };
  });
}

/** Whether a fixture concerns the cover alone; what is due, and how many rows there are, depends on everything else too. */
function isOfCover({ changes, breaks }: FixtureRow): boolean {
  return (
    changes.every(({ template }) => forms.includes(template)) &&
    breaks.every(({ rule, template }) => forms.includes(template) && !rule.startsWith('VP'))
  );
}

function withDifferentCells(rows: readonly FixtureRow[]): readonly FixtureRow[] {
  const used = new Set(['hari_ini']);
  return rows.filter((row) => {
    const columns = columnsOf(row);
    if (columns.length === 0 || columns.some((column) => used.has(column))) return false;
    for (const column of columns) used.add(column);
    return true;
  });
}

function columnsOf({ changes, breaks }: FixtureRow): readonly string[] {
  return [...changes, ...breaks].map(({ column }) => column);
}
