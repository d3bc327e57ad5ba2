import type { Column } from '../../kit/column.ts';
import type { Text } from '../../locale/text.ts';
import { nameKey } from '../decode/text.ts';

/** Says of a name or code of an earlier time until when it held and by which law; `null` for what is said today. */
export function formerNotes({ list }: Column): (text: string) => Text | null {
  const former = list?.former ?? [];
  if (former.length === 0) return () => null;
  const notes = new Map(
    former.flatMap(({ names, until, source }) => {
      const note: Text = {
        id: `Sebutan sampai ${until}; sekarang ditulis seperti pada daftar pilihan (${source}).`,
        en: `Said until ${until}; now written as in the list of choices (${source}).`,
      };
      return names.map((name) => [nameKey(name), note] as const);
    }),
  );
  return (text) => notes.get(nameKey(text)) ?? null;
}
