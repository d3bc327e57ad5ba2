import type { Katalog } from '../../kit/katalog.ts';
import type { SettingKey } from '../../kit/setting.ts';

/** Finds what a key of a sheet of settings may hold; `null` for a key that nobody knows. */
export function keyFinder(keys: readonly SettingKey[], katalog: Katalog): (key: string) => SettingKey | null {
  const exact = new Map(keys.flatMap((one) => (one.follows ? [] : [[one.key, one] as const])));
  const openings = keys.filter(({ follows }) => follows !== undefined);
  const templates = new Set(katalog.templates.flatMap(({ id, layout }) => (layout === 'table' ? [id] : [])));
  const senders = sendersOf(katalog);
  const follow = (rest: string, { follows }: SettingKey): boolean => {
    if (follows === 'anything') return rest !== '';
    if (follows === 'template') return templates.has(rest);
    const [template = '', ...sender] = rest.split('_');
    return templates.has(template) && (sender.length === 0 || senders.has(sender.join('_')));
  };
  return (key) =>
    exact.get(key) ??
    openings.find((one) => key.startsWith(one.key) && follow(key.slice(one.key.length), one)) ??
    null;
}

/** An agency's code, a level's, or both joined by `_`. */
function sendersOf({ duties }: Katalog): ReadonlySet<string> {
  const codes = (name: string): readonly string[] =>
    (duties?.cover.columns[name]?.list?.codes ?? []).map(({ code }) => code);
  const [agencies, levels] = duties ? [codes(duties.agency), codes(duties.level)] : [[], []];
  const both = agencies.flatMap((agency) => levels.map((level) => `${agency}_${level}`));
  return new Set([...agencies, ...levels, ...both]);
}
