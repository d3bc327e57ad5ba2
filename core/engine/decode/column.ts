import type { Column } from '../../kit/column.ts';
import { decodeChoices } from './column-choice.ts';
import { decodeDates } from './column-date.ts';
import { decodeNumbers } from './column-number.ts';
import { decodeSets } from './column-set.ts';
import { decodeCodes, decodeTexts } from './column-text.ts';
import type { DecodeContext, DecodedColumn, RawColumn } from './raw-column.ts';

/** Reads a column's cells into typed values; a cell that breaks an error rule is invalid, and other rules stay silent on it. */
export function decodeColumn(column: Column, raw: RawColumn, context: DecodeContext): DecodedColumn {
  switch (column.type) {
    case 'text':
      return decodeTexts(column, raw);
    case 'code':
      return decodeCodes(column, raw);
    case 'date':
      return decodeDates(column, raw, context);
    case 'integer':
    case 'decimal':
    case 'currency':
      return decodeNumbers(column, raw, context);
    case 'choice':
    case 'boolean':
      return decodeChoices(column, raw);
    case 'choices':
      return decodeSets(column, raw);
  }
}
