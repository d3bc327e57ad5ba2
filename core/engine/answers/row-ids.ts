import { valueAt } from '../decode/raw-column.ts';
import { type DecodedTemplate, rawOf } from '../decode/template-rows.ts';

/** The column in which the product keeps the number of a row. */
export const ROW_ID = '_id_baris';

/** Says which record a row is, wherever it stands: its code, else the product's own number, else all that it holds. */
export function rowIdsOf(decoded: DecodedTemplate): (record: number) => string {
  const { template, sheet, layout } = decoded;
  if (template.layout === 'form') return () => '';
  const known = [template.key, ROW_ID]
    .map((name) => (name === null ? null : rawOf(sheet, layout, name)))
    .filter((raw) => raw !== null);
  const entered = Object.entries(template.columns)
    .filter(([name, column]) => !column.derived && name !== ROW_ID)
    .map(([name]) => rawOf(sheet, layout, name))
    .filter((raw) => raw !== null);
  return (record) => {
    for (const raw of known) {
      const value = valueAt(raw, record);
      if (value !== null && value !== '') return String(value).trim();
    }
    return entered.map((raw) => String(valueAt(raw, record) ?? '')).join('\t');
  };
}
