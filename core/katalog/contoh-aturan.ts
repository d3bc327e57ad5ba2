import { contohAturanData } from './contoh-aturan-data.ts';

/** Entries that break each rule, by rule and form: `VR-01 T01`, then the cells by field_id; '' is a blank cell. */
export const contohAturan: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  contohAturanData
    .trim()
    .split('\n')
    .map((line) => {
      const [rule = '', ...cells] = line.split('|');
      return [
        rule,
        Object.fromEntries(
          cells.map((cell) => [cell.slice(0, cell.indexOf('=')), cell.slice(cell.indexOf('=') + 1)]),
        ),
      ];
    }),
);
