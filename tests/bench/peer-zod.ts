import { z } from 'zod';
import { kasus } from '../../core/katalog/templat/kasus.ts';
import { korban } from '../../core/katalog/templat/korban.ts';
import type { Column } from '../../core/kit/column.ts';
import type { Template } from '../../core/kit/template.ts';
import type { CheckDays } from './peer-facts.ts';
import { boundsOf, isRequired, labelsOf, type PeerRow, patternOf, typedColumns } from './peer-facts.ts';

/** Gives the columns of a row that zod objects to. */
export function zodSchemas(days: CheckDays) {
  return { cases: objecting(schemaOf(kasus, days)), victims: objecting(schemaOf(korban, days)) };
}

function objecting(schema: z.ZodType): (row: PeerRow) => readonly string[] {
  return (row) => {
    const result = schema.safeParse(row);
    return result.success ? [] : result.error.issues.map(({ path }) => String(path[0]));
  };
}

function schemaOf(template: Template, days: CheckDays): z.ZodType {
  const fields = typedColumns(template).map(([name, column]) => {
    const field = fieldOf(column, days);
    return [name, isRequired(name, column) ? field : field.nullable()] as const;
  });
  return z.object(Object.fromEntries(fields));
}

function fieldOf(column: Column, days: CheckDays) {
  switch (column.type) {
    case 'choice':
    case 'boolean':
      return z.enum(labelsOf(column));
    case 'date':
    case 'integer': {
      const { minimum, maximum } = boundsOf(column, days);
      return z.number().int().min(minimum).max(maximum);
    }
    default: {
      const text = z.string().regex(new RegExp(patternOf(column)));
      return typeof column.max === 'number' && column.type === 'text' ? text.max(column.max) : text;
    }
  }
}
