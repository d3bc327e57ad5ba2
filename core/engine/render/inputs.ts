import { type Bound, boundOf, type Column } from '../../kit/column.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';
import type { Area } from '../../workbook/cell.ts';
import type { Input, InputRule } from '../../workbook/sheet-model.ts';
import type { NumberFormat } from '../../workbook/theme.ts';
import { FIRST_DAY, LAST_DAY } from '../decode/date.ts';
import { quote } from '../expression/formula-writer.ts';
import { type CarriedChildren, childNames, childSource, isCarried } from './child-lists.ts';
import { exampleOf, needText } from './column-note.ts';
import { labelsName } from './label-ranges.ts';

const words = {
  id: {
    list: ['Tidak ada dalam daftar', 'Pilih dari daftar: klik tanda panah di kanan sel.'],
    date: ['Tanggal tidak dikenali', 'Tulis hh/bb/tttt, contoh 16/09/2022.'],
    whole: (min: string, max: string) => ['Angka tidak sesuai', `Tulis angka bulat ${min} sampai ${max}.`],
    number: (min: string, max: string) => ['Angka tidak sesuai', `Tulis angka ${min} sampai ${max}.`],
    length: (max: string) => ['Terlalu panjang', `Ringkas isian: paling banyak ${max} karakter.`],
  },
  en: {
    list: ['Not in the list', 'Choose from the list: click the arrow at the right of the cell.'],
    date: ['Date not recognised', 'Write dd/mm/yyyy, for example 16/09/2022.'],
    whole: (min: string, max: string) => [
      'Number out of range',
      `Write a whole number from ${min} to ${max}.`,
    ],
    number: (min: string, max: string) => ['Number out of range', `Write a number from ${min} to ${max}.`],
    length: (max: string) => ['Too long', `Shorten the entry: at most ${max} characters.`],
  },
} as const;

const ANY_NUMBER = 1e15;

/** What rules about input depend on besides the column. */
export interface InputContext {
  readonly locale: Locale;
  readonly thisYear: number;
  readonly carried: readonly CarriedChildren[];
  /** The address of another column's cell in the first row of the area, such as `$E3`. */
  cellOf(name: string): string;
}

/** What may be typed into a column's cells, with the help that shows while a cell is chosen. */
export function inputOf(template: Template, name: string, area: Area, context: InputContext): Input | null {
  const column = template.columns[name];
  if (!column || column.derived) return null;
  const { locale } = context;
  const { rule, alert } = narrowed(template, column, context) ?? ruleOf(column, context);
  const example = exampleOf(column, 'id');
  const text = [
    column.help[locale],
    needText(template, name, locale),
    ...(example === '' ? [] : [example]),
  ].join(' ');
  const told = alert && { title: alert[0] ?? '', text: alert[1] ?? '' };
  return { area, rule, prompt: { title: column.label[locale], text }, alert: told };
}

interface Ruled {
  readonly rule: InputRule;
  readonly alert: readonly string[] | null;
}

/** A list that depends on another cell. Children can be written by code too, so that nothing is refused there. */
function narrowed({ columns }: Template, column: Column, context: InputContext): Ruled | null {
  const { children, within, list, narrowedBy } = column;
  if (children !== null && within !== null && isCarried(children, context.carried)) {
    const source = childSource(children, context.cellOf(within));
    return { rule: { kind: 'narrowedList', source, whole: childNames(children).labels }, alert: null };
  }
  if (list === null || narrowedBy === null) return null;
  const cell = context.cellOf(narrowedBy.column);
  const codes = columns[narrowedBy.column]?.list?.codes ?? [];
  const whole = labelsName(list, column.part?.name ?? null);
  const source = codes.reduceRight((otherwise, { code, label }) => {
    const group = narrowedBy.groups[code];
    if (group === undefined) return otherwise;
    return `IF(${cell}=${quote(label.id)},${labelsName(list, group)},${otherwise})`;
  }, whole);
  return { rule: { kind: 'narrowedList', source, whole }, alert: words[context.locale].list };
}

function ruleOf(column: Column, { locale, thisYear }: InputContext): Ruled {
  const say = words[locale];
  const limit = (bound: Bound | null, otherwise: number): number =>
    bound === null ? otherwise : boundOf(bound, thisYear);
  switch (column.type) {
    case 'choice':
    case 'boolean': {
      if (column.list === null) return { rule: { kind: 'any' }, alert: null };
      return {
        rule: { kind: 'list', name: labelsName(column.list, column.part?.name ?? null) },
        alert: say.list,
      };
    }
    case 'date':
      // Dates after today are told by colour: a fixed limit would age with the file.
      return { rule: { kind: 'date', min: FIRST_DAY, max: LAST_DAY }, alert: say.date };
    case 'integer':
    case 'currency': {
      const [min, max] = [limit(column.min, -ANY_NUMBER), limit(column.max, ANY_NUMBER)];
      return { rule: { kind: 'integer', min, max }, alert: say.whole(String(min), String(max)) };
    }
    case 'decimal': {
      const [min, max] = [limit(column.min, -ANY_NUMBER), limit(column.max, ANY_NUMBER)];
      return { rule: { kind: 'decimal', min, max }, alert: say.number(String(min), String(max)) };
    }
    case 'text': {
      const max = limit(column.max, 0);
      if (max === 0) return { rule: { kind: 'any' }, alert: null };
      return { rule: { kind: 'textLength', min: 0, max }, alert: say.length(String(max)) };
    }
    default:
      // A drop-down would refuse two choices, and codes are pasted in blocks: both are told by colour.
      return { rule: { kind: 'any' }, alert: null };
  }
}

/** How a column's cells show numbers; text keeps codes and long digits as they are typed. */
export function formatOf({ type, list }: Column): NumberFormat {
  switch (type) {
    case 'date':
      return 'date';
    case 'currency':
      return 'currency';
    case 'decimal':
      return 'decimal';
    case 'integer':
      return 'general'; // years and counts read badly with a thousands sign
    case 'choice':
      return list?.unknownRule === 'VF-23' ? 'general' : 'text'; // scores are numbers
    default:
      return 'text';
  }
}
