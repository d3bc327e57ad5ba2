import { validate } from '../../engine/validate.ts';
import { katalog } from '../../katalog/index.ts';
import { pengaturanBaku } from '../../katalog/pengaturan.ts';
import type { Katalog } from '../../kit/katalog.ts';
import type { Template } from '../../kit/template.ts';
import type { CellValue } from '../../workbook/cell.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import { settle } from '../settings/settle.ts';
import type { SubmissionContext } from './check-submission.ts';
import { type MergedForm, mergedCells } from './merge-rows.ts';
import { mergedFields } from './merged-fields.ts';
import { shownCode } from './shown-code.ts';

/** Two rows of the merged workbook that may be about the same victim. */
export interface TwinVictim {
  readonly rule: string;
  /** The merged sheet's row number, from 1. */
  readonly row: number;
  readonly code: string | null;
  readonly message: string;
}

const TWIN_RULES: ReadonlySet<string> = new Set(['VX-03', 'VX-04']);
/** The forms that these rules look at. */
const LOOKED_AT: ReadonlySet<string> = new Set(['T01', 'T02']);

/** Victims who may have been recorded by two agencies, by link fingerprint and by likeness; nobody is merged by it. */
export function twinVictims(
  forms: readonly MergedForm[],
  { locale, today, settings }: SubmissionContext,
  { region, year }: { readonly region: string; readonly year: number },
): readonly TwinVictim[] {
  const looked = forms.filter(({ template }) => LOOKED_AT.has(template.id));
  const victims = looked.find(({ template }) => template.id === 'T02');
  if (!victims || victims.length < 2) return [];
  const snapshot = {
    fileName: null,
    date1904: false,
    locale: null,
    sheets: looked.map(sheetOf),
    properties: {},
    definedNames: {},
  };
  const settled = settle(pengaturanBaku, [settings], region, year);
  const { issues } = validate(snapshot, TWINS, { locale, today, ...settled, beside: [], answers: new Map() });
  const { template } = victims;
  const codes = mergedCells(victims, template.key ?? '');
  return issues.flatMap(({ rule, row, message }) => {
    if (!TWIN_RULES.has(rule) || row === null) return [];
    const code = codes[row - 3] ?? null;
    return [{ rule, row, code: code === null ? null : shownCode(template, String(code))[locale], message }];
  });
}

const TWINS: Katalog = {
  version: katalog.version,
  templates: katalog.templates.filter(({ id }) => LOOKED_AT.has(id)),
  rules: katalog.rules.filter(({ id }) => TWIN_RULES.has(id)),
  fieldRules: katalog.fieldRules,
  examples: {},
};

function sheetOf(form: MergedForm): SheetSnapshot {
  const { template, length } = form;
  const columns = mergedFields(template).map((name) => ({
    values: head(template, name).concat(mergedCells(form, name)),
    format: formatOf(template, name),
  }));
  return {
    name: template.sheet,
    hidden: false,
    rowCount: length + 2,
    columns,
    merges: [],
    hiddenRows: [],
  };
}

/** The two rows above the records. */
function head({ columns }: Template, name: string): CellValue[] {
  return [columns[name]?.label.id ?? name, name];
}

function formatOf({ columns }: Template, name: string): 'date' | 'general' {
  return columns[name]?.type === 'date' ? 'date' : 'general';
}
