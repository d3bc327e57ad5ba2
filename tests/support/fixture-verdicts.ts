import { validate } from '../../core/engine/validate.ts';
import { katalog } from '../../core/katalog/index.ts';
import { pengaturanBaku } from '../../core/katalog/pengaturan.ts';
import type { SheetSnapshot, Snapshot } from '../../core/workbook/snapshot.ts';
import type { FixtureWorkbook } from './fixture.ts';
import { NOT_COMPUTED } from './fixture-formulas.ts';
import { placesOf } from './fixture-issues.ts';
import { rulesOnForms } from './fixture-meanings.ts';
import type { Probe, Probed } from './fixture-probes.ts';
import { dayOf, snapshotOf } from './fixture-snapshot.ts';
import { SILENT_RULES } from './silent-rules.ts';

/** What the colours of one small workbook say. */
export interface Verdicts {
  /** Of formulas that are TRUE, or were never computed. */
  readonly said: readonly string[];
  /** Of formulas that show an error, and colour nothing. */
  readonly failed: readonly string[];
}

/** Reads the probes of a computed book, by small workbook. */
export function verdictsOf({ sheets }: Snapshot, probes: readonly Probe[]): readonly Verdicts[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const verdicts: { said: string[]; failed: string[] }[] = [];
  for (const { workbook, says, sheet, row, column } of probes) {
    verdicts[workbook] ??= { said: [], failed: [] };
    const verdict = verdictAt(byName.get(sheet), row, column);
    if (verdict === true) verdicts[workbook].said.push(says);
    else if (verdict === NOT_COMPUTED) verdicts[workbook].said.push(`${verdict} ${says}`);
    else if (verdict !== false) verdicts[workbook].failed.push(`${verdict} ${says}`);
  }
  return verdicts;
}

function verdictAt(sheet: SheetSnapshot | undefined, row: number, column: number): boolean | string {
  const cells = sheet?.columns[column];
  const value = cells?.errors?.[row] ?? cells?.values[row] ?? NOT_COMPUTED;
  return typeof value === 'boolean' ? value : String(value);
}

/** What the colours of a small workbook have to say, from what a check finds in it. */
export function wordsOfCheck({ workbook, templates }: Probed): readonly string[] {
  const ids = new Set(templates.map(({ id }) => id));
  const forms = templates.filter(({ layout }) => layout === 'form').map(({ id }) => id);
  return findings(workbook).flatMap((finding) => {
    const [rule = '', place = ''] = finding.split('@');
    const template = place.split('.')[0] ?? '';
    const says = meaningOf(rule, template);
    // Colours of a form tell what is missing, and rules that need no other sheet.
    const shown = !forms.includes(template) || says === 'missing' || onForms.has(says ?? '');
    return !ids.has(template) || says === null || !shown ? [] : [`${says}@${place}`];
  });
}

const OF_ROWS = 'baris ';
const onForms = rulesOnForms();

// No colour tells of identities.
const { identity: _, ...withoutIdentities } = katalog;

/** Tells rules of rows from field rules that bear the same name, and missing cells although a rule of rows tells them too. */
const outspoken = {
  ...withoutIdentities,
  templates: katalog.templates.map((template) => ({ ...template, toldBy: {} })),
  rules: katalog.rules.map((rule) => ({ ...rule, id: OF_ROWS + rule.id })),
};

function findings(workbook: FixtureWorkbook): readonly string[] {
  const today = dayOf(workbook.today);
  const snapshot = snapshotOf(workbook, outspoken.templates);
  const context = { today, settings: pengaturanBaku, beside: [], answers: new Map(), locale: 'id' } as const;
  return placesOf(validate(snapshot, outspoken, context).issues);
}

const severities = new Map<string, string>(
  Object.entries(katalog.fieldRules).map(([rule, { severity }]) => [rule, severity]),
);

/** What the colour for a finding says; `null` for findings that have none. */
function meaningOf(rule: string, template: string): string | null {
  if (rule.startsWith(OF_ROWS)) {
    const id = rule.slice(OF_ROWS.length);
    return SILENT_RULES[`${id} ${template}`] === undefined ? id : null;
  }
  if (rule === 'VF-01' || rule === 'VF-02') return 'missing';
  return severities.get(rule) === 'error' ? 'red' : null;
}

/** What only the sheet says, with a plus, and what only the check says, with a minus; sorted. */
export function differences(sheet: readonly string[], check: readonly string[]): readonly string[] {
  return [
    ...without(sheet, check).map((word) => `+${word}`),
    ...without(check, sheet).map((word) => `-${word}`),
  ].sort();
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return words.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
