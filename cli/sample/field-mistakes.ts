import { choiceMistakes, setMistakes } from './field-choice-mistakes.ts';
import { dateMistakes } from './field-date-mistakes.ts';
import type { FieldFacts, NamedColumn } from './field-facts.ts';
import { numberMistakes } from './field-number-mistakes.ts';
import { codeMistakes, textMistakes, untidyMistake } from './field-text-mistakes.ts';
import { identityMistakes } from './identity-mistakes.ts';
import type { Template } from './labels.ts';
import { type Mistake, slip } from './mistake.ts';
import type { Row } from './rows.ts';

/** The mistakes against field rules that a single cell of a form can make (specification §4.1). */
export function fieldMistakes(template: Template, facts: FieldFacts): readonly Mistake[] {
  return Object.entries(template.columns).flatMap(([name, column]) => {
    if (column.derived || facts.keys.includes(name)) return [];
    const named: NamedColumn = { name, column };
    return [...missing(named, facts), ...ofType(named, facts), ...untidyMistake(named)];
  });
}

function missing({ name, column }: NamedColumn, { computed, requiredWhen }: FieldFacts): readonly Mistake[] {
  const needed = requiredWhen[name];
  const forget = (rule: string, applies: (row: Row) => boolean): Mistake =>
    slip(rule, name, ({ row }) => ((row[name] ?? null) !== null && applies(row) ? { [name]: null } : null));
  if (needed) return [forget('VF-02', needed)];
  return column.required && !computed.includes(name) ? [forget('VF-01', () => true)] : [];
}

function ofType(named: NamedColumn, facts: FieldFacts): readonly Mistake[] {
  switch (named.column.type) {
    case 'date':
      return dateMistakes(named, facts);
    case 'integer':
    case 'decimal':
    case 'currency':
      return numberMistakes(named, facts);
    case 'choice':
    case 'boolean':
      return choiceMistakes(named);
    case 'choices':
      return setMistakes(named);
    case 'code':
      return codeMistakes(named);
    case 'text':
      return [...textMistakes(named), ...identityMistakes(named)];
  }
}
