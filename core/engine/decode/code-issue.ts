import type { Column } from '../../kit/column.ts';
import type { FieldRuleName } from '../../kit/field-rule.ts';
import { textWord, valueWord, type Word } from './cell-issue.ts';
import type { CodeNames, FoundCode } from './code-names.ts';
import { nearestLabels } from './nearest.ts';

/** The field rule that a name breaks which is no one code of the column. */
export function brokenRule({ list }: Column, { kind }: FoundCode): FieldRuleName {
  if (kind === 'several' || kind === 'doubtful') return list?.ambiguousRule ?? 'VF-11';
  return (kind === 'outside' ? list?.outsideRule : list?.unknownRule) ?? 'VF-11';
}

/** What a message can say of a cell that names no code; the nearest labels are sought once for each different text. */
export function wordsOf(column: Column, names: CodeNames) {
  const nearest = nearestLabels(column, names);
  const level = column.part?.label ?? column.list?.title ?? column.label;
  return (text: string, found: FoundCode): Readonly<Record<string, Word>> => {
    const nilai = valueWord(text);
    if (found.kind === 'several' || found.kind === 'doubtful')
      return { nilai, daftar: textWord(listed(column, found.positions)) };
    const labels = found.kind === 'none' ? nearest(text) : [];
    const usul = { id: labels.join(' atau '), en: labels.join(' or ') };
    return { nilai, tingkat: textWord(level), ...(labels.length === 0 ? {} : { usul: textWord(usul) }) };
  };
}

function listed(column: Column, positions: readonly number[]) {
  const labels = positions.flatMap((position) => column.list?.codes[position]?.label ?? []);
  return {
    id: labels.map((label) => label.id).join(' atau '),
    en: labels.map((label) => label.en).join(' or '),
  };
}
