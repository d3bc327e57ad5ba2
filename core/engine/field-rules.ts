import type { Column } from '../kit/column.ts';
import type { FieldRuleName } from '../kit/field-rule.ts';
import type { Template } from '../kit/template.ts';

/** The field rules that cells of a column can break. */
export function fieldRulesOf(column: Column, template: Template): readonly FieldRuleName[] {
  if (column.derived) return [];
  const required: readonly FieldRuleName[] = column.required ? ['VF-01'] : [];
  return ['VF-26', 'VF-27', ...required, ...byType(column, template)];
}

function byType(column: Column, template: Template): readonly FieldRuleName[] {
  const { list, part } = column;
  const listed: readonly FieldRuleName[] = list ? [list.unknownRule, list.ambiguousRule] : [];
  const outside: readonly FieldRuleName[] = list && part ? [list.outsideRule] : [];
  switch (column.type) {
    case 'text':
      return column.min === null && column.max === null ? [] : ['VF-17'];
    case 'code':
      return ['VF-15', ...(column.within === null ? [] : (['VF-20'] as const))];
    case 'date':
      return [
        'VF-03',
        'VF-04',
        ...(column.future ? [] : (['VF-05'] as const)),
        ...(template.earliest === null ? [] : (['VF-06'] as const)),
      ];
    case 'decimal':
      return ['VF-07', column.boundsRule, 'VF-10'];
    case 'integer':
    case 'currency':
      return ['VF-07', 'VF-08', 'VF-09', 'VF-10'];
    case 'choice':
    case 'boolean':
      return [...listed, ...outside];
    case 'choices':
      return ['VF-12', 'VF-14', ...outside, ...(list?.exclusive.length ? (['VF-13'] as const) : [])];
  }
}
