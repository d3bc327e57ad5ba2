import type { Katalog } from '../kit/katalog.ts';
import { type StructureRuleName, structureRuleWords } from '../kit/structure-rule.ts';
import type { Template } from '../kit/template.ts';
import type { Locale, Text } from '../locale/text.ts';
import { addressOf } from '../workbook/cell.ts';
import { type Snapshot, sheetNamed } from '../workbook/snapshot.ts';
import { numberWordOf } from './decode/cell-issue.ts';
import type { Identity } from './identity.ts';
import type { Issue } from './issue.ts';
import { fieldRuleWriter } from './issue-writer.ts';
import type { Findings, Judge } from './judge.ts';
import { cellDamages } from './structure/cells.ts';
import { columnDamages } from './structure/columns.ts';
import { type Damage, nameWord } from './structure/damage.ts';
import { rowDamages } from './structure/rows.ts';
import { sheetsAsForms } from './structure/sheets-as-forms.ts';

/** A cell of a sheet of settings that cannot be used, and why. */
export interface SettingFault {
  readonly sheet: string;
  /** The sheet's row number, from 1. */
  readonly row: number;
  /** An A1 address. */
  readonly cell: string;
  readonly text: Text;
}

/** The rules that look at the workbook as a whole. */
const OF_WORKBOOK: readonly StructureRuleName[] = ['VT-02', 'VT-08', 'VT-15', 'VT-24', 'VT-30'];
/** The rules that forms can break too. */
const OF_FORMS: readonly StructureRuleName[] = ['VT-01', 'VT-03', 'VT-07', 'VT-18', 'VT-22'];
const ALL = Object.keys(structureRuleWords) as readonly StructureRuleName[];
const OF_TABLES = ALL.filter((rule) => !OF_WORKBOOK.includes(rule));

/** How one sheet differs from what the template prepared: each damage once, with a count. */
export function structureFindings(
  { decoded, katalog, locale, leaks }: Judge,
  identity: Identity | null,
): Findings {
  const { template, sheet } = decoded;
  const under = { ...decoded, identity, leaks };
  const inRows = template.layout === 'form' ? [] : [...cellDamages(under), ...rowDamages(under)];
  const issues = issuesOf([...columnDamages(under), ...inRows], template, sheet.name, katalog, locale);
  return { issues, evaluated: template.layout === 'form' ? OF_FORMS : OF_TABLES, notJudged: 0 };
}

/** What is wrong with the workbook as a whole: sheets that are gone, the version of its template, its calendar. */
export function workbookFindings(
  snapshot: Snapshot,
  identity: Identity | null,
  katalog: Katalog,
  locale: Locale,
): Findings {
  const made = katalog.templates.filter(({ id }) => identity?.templates.includes(id));
  const issues = made
    .filter(({ sheet }) => sheetNamed(snapshot, sheet) === null)
    .flatMap((template) => {
      const gone: Damage = { rule: 'VT-02', words: { lembar: nameWord(template.sheet) } };
      return issuesOf([gone], template, template.sheet, katalog, locale);
    });
  const [first] = [...katalog.templates].filter(({ sheet }) => sheetNamed(snapshot, sheet) !== null);
  const whole: Damage[] = [];
  const version = identity?.version ?? katalog.version;
  if (version !== katalog.version) {
    whole.push({ rule: 'VT-08', words: { versi: nameWord(version), kini: nameWord(katalog.version) } });
  }
  if (snapshot.date1904) whole.push({ rule: 'VT-15', words: {} });
  const told = first ? issuesOf(whole, first, first.sheet, katalog, locale) : [];
  const doubled = doubledForms(snapshot, katalog).flatMap(([template, damage]) =>
    issuesOf([damage], template, template.sheet, katalog, locale),
  );
  return { issues: [...issues, ...told, ...doubled], evaluated: identity ? OF_WORKBOOK : [], notJudged: 0 };
}

/** Sheets whose rows nobody reads, since another sheet is the form, or could as well be. A sheet may bear a name that tells of somebody. */
function doubledForms(
  snapshot: Snapshot,
  { templates }: Katalog,
): readonly (readonly [template: Template, damage: Damage])[] {
  return sheetsAsForms(snapshot, templates).flatMap(({ template, position, rows }) => {
    if (rows === 0) return [];
    const words = {
      lembar: nameWord(template.sheet),
      ke: numberWordOf(position),
      n: numberWordOf(rows),
    };
    return [[template, { rule: 'VT-24', words }] as const];
  });
}

/** What a workbook's own sheet of settings gets wrong. */
export function settingFindings(
  faults: readonly SettingFault[],
  { templates, fieldRules }: Katalog,
  locale: Locale,
): Findings {
  const say = fieldRuleWriter(fieldRules, locale);
  const [first] = templates;
  const issues = faults.flatMap(({ sheet, row, cell, text }): readonly Issue[] =>
    first
      ? [
          {
            ...say('VT-30', first.title, false, { sebab: { text } }),
            ...{ template: first.id, sheet, row, column: null, cell, value: null },
          },
        ]
      : [],
  );
  return { issues, evaluated: faults.length > 0 ? ['VT-30'] : [], notJudged: 0 };
}

/** Damages as issues; the values of cells are never repeated. */
function issuesOf(
  damages: readonly Damage[],
  template: Template,
  sheet: string,
  { fieldRules }: Katalog,
  locale: Locale,
): readonly Issue[] {
  const say = fieldRuleWriter(fieldRules, locale);
  return damages.map(({ rule, column = null, row, at, words }) => ({
    ...say(rule, template.columns[column ?? '']?.label ?? template.title, false, words),
    template: template.id,
    sheet,
    row: row === undefined ? null : row + 1,
    column,
    cell: row === undefined || at === undefined ? null : addressOf(row, at),
    value: null,
  }));
}
