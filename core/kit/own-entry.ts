/** What a record holds under a name that may be any text: `constructor`, which every object answers to, is none of its own. */
export function ownEntry<V>(record: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
