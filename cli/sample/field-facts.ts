import type { Calendar } from './calendar.ts';
import type { Template } from './labels.ts';
import type { Row } from './rows.ts';

/** A column of a form, by its field_id. */
export interface NamedColumn {
  readonly name: string;
  readonly column: Template['columns'][string];
}

/** What a form's fields cannot tell by themselves. */
export interface FieldFacts {
  readonly calendar: Calendar;
  /** Columns to which other records refer, so that a mistake there would be one of theirs too. */
  readonly keys: readonly string[];
  /** Required columns that are filled in by themselves. */
  readonly computed: readonly string[];
  /** When a column is required that may be blank otherwise. */
  readonly requiredWhen: Readonly<Record<string, (row: Row) => boolean>>;
  /** Date columns in which a year before the law contradicts nothing else. */
  readonly bygone: readonly string[];
}
