import { numberWordOf } from '../decode/cell-issue.ts';
import { FORM } from '../decode/layout.ts';
import { nameKey } from '../decode/text.ts';
import { type Damage, nameWord, type SheetUnderCheck, sheetAndCount } from './damage.ts';
import { extraColumns } from './extra-columns.ts';
import { unguarded } from './guards.ts';

/** What is wrong with the columns of a table, or the lines of a form. */
export function columnDamages(sheet: SheetUnderCheck): readonly Damage[] {
  const everywhere = [
    ...missing(sheet),
    ...doubled(sheet),
    ...lostIds(sheet),
    ...lostGuards(sheet),
    ...lostProtection(sheet),
  ];
  if (sheet.template.layout === 'form') return everywhere;
  return [...everywhere, ...renamed(sheet), ...moved(sheet), ...extra(sheet), ...hidden(sheet)];
}

function missing({ absent, sheet }: SheetUnderCheck): readonly Damage[] {
  return absent.map((column) => ({ rule: 'VT-01', column, words: { lembar: nameWord(sheet.name) } }));
}

function doubled({ layout, template }: SheetUnderCheck): readonly Damage[] {
  const counts = new Map<string, number>();
  for (const { name } of layout.claims) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([column, n]) =>
    n > 1 && !template.columns[column]?.derived
      ? [{ rule: 'VT-03' as const, column, words: { n: numberWordOf(n) } }]
      : [],
  );
}

/** Field_ids that are gone from a sheet of ours, where the header still tells what the column is. */
function lostIds({ layout, template, sheet, identity }: SheetUnderCheck): readonly Damage[] {
  if (!identity?.templates.includes(template.id)) return [];
  const kept = new Set(layout.claims.flatMap(({ name, by }) => (by === 'id' ? [name] : [])));
  const lost = Object.keys(layout.columns).filter((name) => !kept.has(name));
  return lost.length === 0 ? [] : [{ rule: 'VT-07', words: sheetAndCount(sheet.name, lost.length) }];
}

function lostGuards({ template, layout, sheet, identity }: SheetUnderCheck): readonly Damage[] {
  if (!identity?.templates.includes(template.id)) return [];
  const lost = unguarded(sheet, template, layout) ?? [];
  const [first] = lost;
  if (first === undefined) return [];
  const at = layout.columns[first.column]?.column ?? FORM.value;
  return [{ rule: 'VT-18', ...first, at, words: sheetAndCount(sheet.name, lost.length) }];
}

function lostProtection({ template, sheet, identity }: SheetUnderCheck): readonly Damage[] {
  if (!identity?.templates.includes(template.id) || sheet.protected !== false) return [];
  return [{ rule: 'VT-22', words: { lembar: nameWord(sheet.name) } }];
}

/** Columns that the field_id tells, under a header that is none of theirs. */
function renamed({ layout, template, sheet }: SheetUnderCheck): readonly Damage[] {
  return layout.claims.flatMap(({ name, by }, place): readonly Damage[] => {
    const column = name === null ? undefined : template.columns[name];
    if (by !== 'id' || name === null || !column || column.derived) return [];
    const header = nameKey(String(sheet.columns[place]?.values[layout.head.header] ?? ''));
    const known = [column.label.id, column.label.en, name, ...column.headers];
    return known.some((one) => nameKey(one) === header) ? [] : [{ rule: 'VT-04', column: name, words: {} }];
  });
}

function moved({ layout, template, sheet }: SheetUnderCheck): readonly Damage[] {
  const places = Object.keys(template.columns).flatMap((name) => layout.columns[name]?.column ?? []);
  const ordered = places.every((place, i) => i === 0 || place > (places[i - 1] ?? 0));
  return ordered ? [] : [{ rule: 'VT-05', words: { lembar: nameWord(sheet.name) } }];
}

function extra({ sheet, layout, leaks }: SheetUnderCheck): readonly Damage[] {
  const { length } = extraColumns(sheet, layout).filter((at) => !leaks.isRefused(sheet.name, at));
  return length === 0 ? [] : [{ rule: 'VT-06', words: sheetAndCount(sheet.name, length) }];
}

function hidden({ sheet, layout, template }: SheetUnderCheck): readonly Damage[] {
  return Object.entries(layout.columns).flatMap(([column, place]) =>
    sheet.columns[place.column]?.hidden && !template.columns[column]?.derived
      ? [{ rule: 'VT-12' as const, column, words: {} }]
      : [],
  );
}
