import { Ajv } from 'ajv';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import { korban } from '../../core/katalog/templat/korban.ts';
import type { Column } from '../../core/kit/column.ts';
import type { Template } from '../../core/kit/template.ts';
import type { CheckDays } from './peer-facts.ts';
import { boundsOf, isRequired, labelsOf, type PeerRow, patternOf, typedColumns } from './peer-facts.ts';

/** Gives the columns of a row that ajv objects to. */
export function ajvSchemas(days: CheckDays) {
  return { cases: objecting(schemaOf(kasus, days)), victims: objecting(schemaOf(korban, days)) };
}

function objecting(schema: object): (row: PeerRow) => readonly string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  // `enum` compares one label after the other; the 801 places need what ajv's users write for long lists.
  ajv.addKeyword({
    keyword: 'among',
    schemaType: 'array',
    compile: (labels: readonly string[]) => {
      const known = new Set<unknown>(labels);
      return (value: unknown) => value === null || known.has(value);
    },
  });
  const validate = ajv.compile(schema);
  return (row) =>
    validate(row) ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath.slice(1));
}

function schemaOf(template: Template, days: CheckDays): object {
  const properties = typedColumns(template).map(([name, column]) => {
    const { type, ...rest } = fieldOf(column, days);
    return [name, { type: isRequired(name, column) ? type : [type, 'null'], ...rest }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function fieldOf(column: Column, days: CheckDays): Readonly<Record<string, unknown>> {
  switch (column.type) {
    case 'choice':
    case 'boolean':
      return { type: 'string', among: labelsOf(column) };
    case 'date':
    case 'integer':
      return { type: 'integer', ...boundsOf(column, days) };
    default: {
      const most = typeof column.max === 'number' && column.type === 'text' ? { maxLength: column.max } : {};
      return { type: 'string', pattern: patternOf(column), ...most };
    }
  }
}
