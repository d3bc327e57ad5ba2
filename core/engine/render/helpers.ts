import type { Node } from '../../kit/expression/nodes.ts';
import type { Rule } from '../../kit/rule.ts';
import type { Template } from '../../kit/template.ts';
import { columnLetters } from '../../workbook/cell.ts';
import { FIRST_ROW } from '../decode/layout.ts';
import { type Formula, truthFormula } from '../expression/formula.ts';
import { quote } from '../expression/formula-writer.ts';
import { settingsOf } from '../parameters-of.ts';
import { derivation } from './derivation.ts';
import { type Helper, onFilledRow } from './filled-row.ts';
import {
  columnIndex,
  type Grid,
  helperIndex,
  mirroredOn,
  parameterName,
  placeOn,
  SETTINGS,
} from './place.ts';

/** A condition on the rows of a sheet that turns a cell to a colour, with its formula for the first data row. */
export interface LiveRule {
  readonly rule: Rule;
  readonly points: string;
  readonly formula: string;
}

/** What a template's sheet computes by itself. */
export interface LiveSheet {
  readonly helpers: readonly Helper[];
  readonly rules: readonly LiveRule[];
  /** Formulas of the columns that fill themselves, for the first data row; those that a spreadsheet cannot say are absent. */
  readonly derivations: Readonly<Record<string, string>>;
  /** Rules that a spreadsheet cannot say, with the reason. */
  readonly silent: readonly { readonly rule: string; readonly reason: string }[];
}

/** The name of the helper that tells whether a row holds anything. */
const FILLED_ROW = '_terisi';
/** The name of the helper that tells whether a row is part of what is reported now. */
const REPORTED_ROW = '_dilaporkan';
/** What it holds in a row of which that cannot be told. */
export const IN_DOUBT = 'ragu';

/** Compiles the rules of a template for its sheet; rules that look at other sheets get a hidden helper column. */
export function liveSheet(template: Template, rules: readonly Rule[], grid: Grid): LiveSheet {
  const settings = new Set(settingsOf(template).map(({ name }) => name));
  const helpers: Helper[] = [
    ...mirroredOn(template).map((name) => mirror(name, settings.has(name))),
    filledRow(template),
    ...reportedRow(template, grid),
  ];
  const live: LiveRule[] = [];
  const silent: { readonly rule: string; readonly reason: string }[] = [];
  for (const rule of rules.filter((one) => one.template.id === template.id)) {
    if (rule.once !== null) {
      silent.push({ rule: rule.id, reason: 'what concerns the whole sheet has no cell to colour' });
      continue;
    }
    rule.cases.forEach(({ fails, points }, i) => {
      const place = placeOn(template, grid);
      const compiled = ruleFormula(fails, rule.cannotTellWhen, place);
      if ('unsayable' in compiled) {
        silent.push({ rule: rule.id, reason: compiled.unsayable });
        return;
      }
      if (!place.foreign()) {
        live.push({ rule, points, formula: compiled.formula });
        return;
      }
      const name = rule.cases.length > 1 ? `_${rule.id}_${i + 1}` : `_${rule.id}`;
      const letters = columnLetters(helperIndex(template, helpers.length));
      helpers.push({
        name,
        header: name,
        headerFormula: null,
        formula: onFilledRow(template, `IF(${compiled.formula},1,0)`, '0'),
      });
      live.push({ rule, points, formula: `$${letters}${FIRST_ROW + 1}=1` });
    });
  }
  const derivations: Record<string, string> = {};
  for (const [column, node] of Object.entries(template.derivations)) {
    const written = derivation(template, column, node, grid, helpers.length);
    if (written === null) continue;
    derivations[column] = written.formula;
    helpers.push(...written.helpers);
  }
  return { helpers, rules: live, silent, derivations };
}

/** The rules of a form that its own sheet can say without looking at another one. */
export function formRules(template: Template, rules: readonly Rule[], grid: Grid): readonly LiveRule[] {
  return rules
    .filter((one) => one.template.id === template.id)
    .flatMap((rule) =>
      rule.cases.flatMap(({ fails, points }): readonly LiveRule[] => {
        const place = placeOn(template, grid);
        const compiled = ruleFormula(fails, rule.cannotTellWhen, place);
        return 'unsayable' in compiled || place.foreign()
          ? []
          : [{ rule, points, formula: compiled.formula }];
      }),
    );
}

/** The sheet column whose cells hold 1 in the rows that are reported now; `null` where a sheet cannot tell. */
export function countedColumn(template: Template, grid: Grid): number | null {
  const [helper] = reportedRow(template, grid);
  return helper ? helperIndex(template, mirroredOn(template).length + 1) : null;
}

function ruleFormula(
  fails: Node,
  cannotTellWhen: Node | null,
  place: Parameters<typeof truthFormula>[2],
): Formula {
  const failing = truthFormula(fails, true, place);
  if (cannotTellWhen === null || 'unsayable' in failing) return failing;
  const excused = truthFormula(cannotTellWhen, true, place);
  return 'unsayable' in excused ? excused : { formula: `AND(${failing.formula},NOT(${excused.formula}))` };
}

function mirror(name: string, isSetting: boolean): Helper {
  // A reference to a blank cell gives 0, which would pass for a known number.
  const source = parameterName(name);
  const found = `VLOOKUP(${quote(name)},${parameterName(SETTINGS)},2,FALSE)`;
  const headerFormula = isSetting
    ? `IFERROR(IF(${found}="","",${found}),"")`
    : `IF(ISNUMBER(${source}),${source},"")`;
  return { name: `_${name}`, header: null, headerFormula, formula: null };
}

function filledRow(template: Template): Helper {
  // A cell that fills itself looks at this one, which must not look back.
  const typed = Object.entries(template.columns).filter(
    ([name, { derived }]) => !derived && !template.derivations[name],
  );
  const cells = typed.map(([name]) => `$${columnLetters(columnIndex(template, name))}${FIRST_ROW + 1}`);
  return {
    name: FILLED_ROW,
    header: FILLED_ROW,
    headerFormula: null,
    formula: `IFERROR(IF(${isBlank(template, cells.join('&'))},0,1),1)`, // a failing formula of the user's is something too
  };
}

/** A row whose data were erased counts as blank: nothing in it is missing or to be computed. */
function isBlank(template: Template, joined: string): string {
  const { erased } = template;
  if (erased === null) return `${joined}=""`;
  const state = `$${columnLetters(columnIndex(template, erased.column))}${FIRST_ROW + 1}`;
  return `OR(${state}="${erased.value}",${joined}="")`;
}

function reportedRow(template: Template, grid: Grid): readonly Helper[] {
  if (template.reported === null || !grid.duties) return [];
  const place = placeOn(template, grid);
  const yes = truthFormula(template.reported, true, place);
  const no = truthFormula(template.reported, false, place);
  if ('unsayable' in yes || 'unsayable' in no) return [];
  const formula = onFilledRow(template, `IF(${yes.formula},1,IF(${no.formula},0,"${IN_DOUBT}"))`, '0');
  return [{ name: REPORTED_ROW, header: REPORTED_ROW, headerFormula: null, formula }];
}
