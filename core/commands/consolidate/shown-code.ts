import { maskTest } from '../../engine/expression/mask.ts';
import { katalog } from '../../katalog/index.ts';
import type { Template } from '../../kit/template.ts';
import type { Text } from '../../locale/text.ts';

const TESTS: ReadonlyMap<string, (text: string) => boolean> = new Map(
  katalog.templates.flatMap(({ id, key, columns }) => {
    const mask = key === null ? null : (columns[key]?.mask ?? null);
    return mask === null ? [] : [[id, maskTest(mask)] as const];
  }),
);

/** What stands for a code that is none: somebody may have written a name there (decision D.15). */
const NO_CODE: Text = { id: 'isian ini', en: 'this entry' };

/** The code of a form's row as it may be shown: itself where it has the shape of one, else a word for it. */
export function shownCode({ id }: Pick<Template, 'id'>, code: string): Text {
  return TESTS.get(id)?.(code) ? { id: code, en: code } : NO_CODE;
}
