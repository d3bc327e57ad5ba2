import { FORM } from '../../core/engine/decode/layout.ts';
import { formRules, type LiveRule, liveSheet } from '../../core/engine/render/helpers.ts';
import { katalog } from '../../core/katalog/index.ts';
import type { Template } from '../../core/kit/template.ts';
import type { Highlight, SheetModel } from '../../core/workbook/sheet-model.ts';

/** A colour of a rendered sheet and what it tells the user. */
export interface Meaning {
  readonly highlight: Highlight;
  /** A field_id. */
  readonly column: string;
  /** The id of a rule of rows; `red` for a cell that is wrong by itself, `missing` for one that must be filled. */
  readonly says: string;
}

/** What each highlight of a template's sheet means, in their order. */
export function meaningsOf(template: Template, { highlights }: SheetModel, rows: number): readonly Meaning[] {
  const live = [...rulesOn(template, rows)];
  const names = Object.keys(template.columns);
  return highlights.map((highlight) => {
    const { area, style, formula } = highlight;
    const column = names[template.layout === 'form' ? area.row - FORM.row : area.column] ?? '';
    const at = live.findIndex(
      ({ rule, points, formula: own }) => points === column && own === formula && rule.severity === style,
    );
    const [found] = at < 0 ? [] : live.splice(at, 1); // cases of a rule may share a column, never a formula twice
    return { highlight, column, says: found?.rule.id ?? (style === 'missing' ? style : 'red') };
  });
}

/** The rules that the sheets of forms can say. */
export function rulesOnForms(): ReadonlySet<string> {
  const forms = katalog.templates.filter(({ layout }) => layout === 'form');
  return new Set(forms.flatMap((form) => rulesOn(form, 1).map(({ rule }) => rule.id)));
}

/** Rules that a sheet cannot say at all, with the reason. */
export function silentRules(): Readonly<Record<string, string>> {
  const silent = katalog.templates.flatMap((template) => {
    const live = liveSheet(template, katalog.rules, { templates: katalog.templates, carried: [], rows: 1 });
    return live.silent.map(({ rule, reason }) => [`${rule} ${template.id}`, reason] as const);
  });
  return Object.fromEntries(silent);
}

function rulesOn(template: Template, rows: number): readonly LiveRule[] {
  const grid = {
    templates: katalog.templates,
    carried: [],
    rows,
    ...(katalog.duties && { duties: katalog.duties }),
  };
  return template.layout === 'form'
    ? formRules(template, katalog.rules, grid)
    : liveSheet(template, katalog.rules, grid).rules;
}
