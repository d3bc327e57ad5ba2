import type { Katalog } from '../../kit/katalog.ts';
import type { Template } from '../../kit/template.ts';
import type { Locale } from '../../locale/text.ts';

/** Entries that break a rule in the first of the templates for which the catalogue has an example. */
export function exampleOf(
  id: string,
  templates: readonly Template[],
  { examples }: Katalog,
  locale: Locale,
): string | null {
  for (const { id: template, columns } of templates) {
    const cells = examples[`${id} ${template}`];
    if (cells === undefined) continue;
    const said = Object.entries(cells).map(([name, text]) => {
      const entry = text === '' ? { id: '(kosong)', en: '(blank)' }[locale] : `"${text}"`;
      return `${columns[name]?.label[locale] ?? name}: ${entry}`;
    });
    return said.join('; ');
  }
  return null;
}
