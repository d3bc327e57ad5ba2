import { elementsIn, type XmlElement } from './xml-tree.ts';

/** Characters that Excel shows of a text, by the element that holds it (MS-OWEMXML 2.2). */
const LONGEST: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250, 'bt:String': 250 };
const LONGEST_SHORT = 125;
const OTHER_LOCALE = 'en-US';

/** Texts that are too long or not translated, and translations into the language that they have already. */
export function textFaults(root: XmlElement): readonly string[] {
  const locale = root.children.find(({ name }) => name === 'DefaultLocale')?.text ?? '';
  const short = new Set(
    elementsIn(root)
      .filter(({ name }) => name === 'bt:ShortStrings')
      .flatMap(elementsIn),
  );
  return elementsIn(root).flatMap((element) => {
    const longest = short.has(element) ? LONGEST_SHORT : LONGEST[element.name];
    const own = element.attributes.get('DefaultValue');
    if (longest === undefined || own === undefined) return [];
    const name = element.attributes.get('id') ?? element.name;
    const overrides = element.children.filter((child) => child.name.endsWith('Override'));
    const locales = overrides.map(({ attributes }) => attributes.get('Locale') ?? '');
    const texts = [own, ...overrides.map(({ attributes }) => attributes.get('Value') ?? '')];
    return [
      ...texts
        .filter((text) => text.length > longest)
        .map(() => `The text ${name} has more than ${longest} characters.`),
      ...(texts.some((text) => text.trim() === '') ? [`The text ${name} is empty.`] : []),
      ...(locales.includes(OTHER_LOCALE) ? [] : [`The text ${name} has no translation for ${OTHER_LOCALE}.`]),
      ...(locales.some((one) => one.toLowerCase() === locale.toLowerCase())
        ? [`The text ${name} has a translation for ${locale}, the language it is in.`]
        : []),
    ];
  });
}
