import { readMapping } from '../../cli/import-mapping.ts';
import { outcomeText, proposalText } from '../../cli/import-text.ts';
import { createTemplates } from '../../core/commands/create-templates.ts';
import {
  type ImportOutcome,
  importReading,
  importRows,
  katalog,
  mappingOf,
  proposeMapping,
  readPeriod,
  readSource,
  type Snapshot,
  serialOf,
} from '../../core/index.ts';
import type { Template } from '../../core/kit/template.ts';
import { MemoryWorkbook } from '../../core/workbook/memory-workbook.ts';
import { isoOf } from '../../core/workbook/serial.ts';
import type { ImportFixture } from './import-fixture.ts';

const TODAY = serialOf(2024, 8, 8);

/** Imports a fixture into an empty workbook; gives what the command prints, and the rows that came in. */
export function importedText(fixture: ImportFixture): string {
  const template = katalog.templates.find(({ id }) => id === fixture.template);
  if (!template) throw new RangeError(`no template ${fixture.template}`);
  const snapshot = workbookWith(template, fixture.present);
  const saved = fixture.mapping === null ? null : readMapping(new TextEncoder().encode(fixture.mapping));
  const expected = saved === null ? [] : Object.values(saved.columns).map(({ from }) => from);
  const table = readSource(fixture.sheet, template, { expected, monthFirst: false });
  if (table === null) return 'Judul kolom tidak ditemukan.\n';
  const context = { locale: 'id' as const, today: TODAY };
  const reading = importReading(snapshot, table, template, context);
  const proposal = saved === null ? proposeMapping(table, template, reading) : null;
  const mapping = saved ?? mappingOf(proposeMapping(table, template, reading), fixture.acceptGuesses);
  const outcome = importRows(snapshot, table, template, mapping, context);
  const proposed = proposal === null ? '' : proposalText(proposal, template, 'id');
  if ('faults' in outcome) return `${proposed}${outcome.faults.map(({ id }) => `${id}\n`).join('')}`;
  if (outcome.rows !== outcome.imported.length + outcome.refused.length) throw new Error('a row was lost');
  return `${proposed}${outcomeText(outcome, 'id')}${writtenText(outcome, snapshot, template)}`;
}

const prepared = new Map<string, Snapshot>();

function workbookWith(template: Template, present: readonly string[]): Snapshot {
  const known = `${template.id} ${present.join()}`;
  const snapshot = prepared.get(known) ?? newWorkbook(template, present);
  prepared.set(known, snapshot);
  return snapshot;
}

function newWorkbook(template: Template, present: readonly string[]): Snapshot {
  const period = readPeriod('2024-M07');
  if (!period) throw new RangeError('no period');
  const workbook = new MemoryWorkbook();
  const options = { region: '31.73', agency: 'DPPPA', templates: [template.id], rows: 40, thisYear: 2024 };
  workbook.write(createTemplates({ ...options, period, locale: 'id' }));
  const column = Object.keys(template.columns).indexOf(template.key ?? '');
  workbook.type(
    template.sheet,
    present.map((value, i) => ({ row: 2 + i, column, value })),
  );
  return workbook.read();
}

function writtenText({ imported, update }: ImportOutcome, snapshot: Snapshot, template: Template): string {
  const sheet = snapshot.sheets.find(({ name }) => name === template.sheet);
  const cells = update.edits?.[0]?.cells ?? [];
  const lines = imported.map(({ row, to }) => {
    const said = cells
      .filter((cell) => cell.row === to - 1)
      .map(({ column, after }) => {
        const field = String(sheet?.columns[column]?.values[1]);
        const isDay = template.columns[field]?.type === 'date' && typeof after === 'number';
        return `${field} = ${isDay ? isoOf(after) : String(after)}`;
      });
    return `${row} → ${to}: ${said.join(' · ')}\n`;
  });
  return lines.join('');
}
