import type { Template } from '../../core/kit/template.ts';
import { type PeerRow, typedColumns } from './peer-facts.ts';

/** Tests cells of several choices for what a pattern cannot see: a choice given twice, or one that must stand alone. */
export function setTests(template: Template): (row: PeerRow, tell: (column: string) => void) => void {
  const sets = typedColumns(template).flatMap(([name, { type, list }]) => {
    const alone = list?.codes.filter(({ code }) => list.exclusive.includes(code)) ?? [];
    return type === 'choices' ? [{ name, alone: new Set(alone.map(({ label }) => label.id)) }] : [];
  });
  return (row, tell) => {
    for (const { name, alone } of sets) {
      const cell = row[name];
      if (typeof cell !== 'string' || !cell.includes(';')) continue;
      const choices = cell.split('; ');
      if (new Set(choices).size < choices.length || choices.some((choice) => alone.has(choice))) tell(name);
    }
  };
}
