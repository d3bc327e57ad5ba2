import type { ChildList, CodeList } from '../kit/code-list.ts';
import type { FieldRuleName } from '../kit/field-rule.ts';
import { type CellIssue, textWord, valueWord } from './decode/cell-issue.ts';
import { digitsAt } from './decode/text.ts';
import { fieldRulesOf } from './field-rules.ts';
import { fieldRuleWriter, issueWriter } from './issue-writer.ts';
import type { Findings, Judge } from './judge.ts';
import { FILLED } from './table.ts';
import { dependsOnUnknown } from './unknown.ts';

type Found = CellIssue & { readonly column: string };

/** What decoding found in the cells, and codes that do not fit their row. */
export function cellFindings(judge: Judge): Findings {
  const { decoded, katalog, locale, leaks } = judge;
  const { template } = decoded;
  const write = issueWriter(decoded, leaks);
  const say = fieldRuleWriter(katalog.fieldRules, locale);
  const found: readonly Found[] = [...decoded.issues, ...strangerKeys(judge), ...strangerDistricts(judge)];
  const issues = found.flatMap((issue) => {
    const column = template.columns[issue.column];
    const row = decoded.layout.columns[issue.column]?.row ?? decoded.layout.rows[issue.row] ?? 0;
    const leak = leaks.at(template, issue.column, row);
    // An identity where a number or a choice belongs is one mistake: that it is no number says nothing more.
    if (leak === 'error' && column?.type !== 'text') return [];
    const label = column?.label ?? template.title;
    const sensitive = column?.privacy === 'sensitive' || leak !== null;
    return [write(issue, say(issue.rule, label, sensitive, issue.words))];
  });
  const evaluated = new Set<FieldRuleName>(template.key === null ? [] : ['VF-16']);
  for (const column of Object.values(template.columns)) {
    for (const rule of fieldRulesOf(column, template)) evaluated.add(rule);
  }
  return { issues, evaluated, notJudged: 0 };
}

const REGION = { from: 3, length: 4 };
const YEAR = { from: 8, length: 4 };

/** VF-16: primary codes whose region or year is not that of their row. */
function strangerKeys({ decoded, workbook, evaluation }: Judge): readonly Found[] {
  const { template } = decoded;
  const table = workbook.data.tables[template.id];
  const keys = template.key === null ? undefined : table?.columns[template.key];
  if (!table || template.key === null || keys?.kind !== 'text') return [];
  const years =
    template.date && !dependsOnUnknown(template.date, workbook)
      ? evaluation.numbers({ kind: 'part', part: 'year', operand: template.date }, table)
      : null;
  const regions =
    template.region && !dependsOnUnknown(template.region, workbook)
      ? evaluation.choices(template.region, table)
      : null;
  const digits = regionDigits(regions?.of.list ?? null);
  const found: Found[] = [];
  for (let row = 0; row < table.length; row++) {
    const key = keys.values[row] ?? null;
    if (key === null) continue;
    const position = regions?.values[row] ?? -1;
    const year = years?.[row] ?? Number.NaN;
    const wrongRegion = position >= 0 && digitsAt(key, REGION.from, REGION.length) !== digits[position];
    const wrongYear = !Number.isNaN(year) && digitsAt(key, YEAR.from, YEAR.length) !== year;
    if (wrongRegion || wrongYear) {
      found.push({ rule: 'VF-16', row, column: template.key, words: { nilai: valueWord(key) } });
    }
  }
  return found;
}

// Lists live as long as the program.
const digitsOf = new WeakMap<CodeList, readonly number[]>();

/** What stands for each region of a list in a code. */
function regionDigits(list: CodeList | null): readonly number[] {
  if (list === null) return [];
  const known = digitsOf.get(list);
  if (known !== undefined) return known;
  const digits = list.codes.map(({ code }) => Number(code.replace('.', '').padEnd(4, '0')));
  digitsOf.set(list, digits);
  return digits;
}

/** VF-20: districts that do not lie in the region of their row. */
function strangerDistricts({ decoded, workbook }: Judge): readonly Found[] {
  const { template } = decoded;
  return Object.entries(template.columns).flatMap(([name, column]) => {
    const districts = workbook.data.tables[template.id]?.columns[name];
    const regions =
      column.within === null ? undefined : workbook.data.tables[template.id]?.columns[column.within];
    const list = column.within === null ? undefined : template.columns[column.within]?.list?.codes;
    if (districts?.kind !== 'text' || regions?.kind !== 'choice' || !list) return [];
    return districts.values.flatMap((district, row): readonly Found[] => {
      const region = list[regions.values[row] ?? -1];
      if (
        district === null ||
        districts.state[row] !== FILLED ||
        !region ||
        isWithin(district, region.code, column.children)
      )
        return [];
      return [
        {
          rule: 'VF-20',
          row,
          column: name,
          words: { nilai: valueWord(district), wilayah: textWord(region.label) },
        },
      ];
    });
  });
}

function isWithin(district: string, region: string, children: ChildList | null): boolean {
  if (children === null) return district.startsWith(`${region}.`);
  return children.childrenOf(region).some(({ code }) => code === district);
}
