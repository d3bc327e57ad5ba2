/** The languages of the interface, Indonesian first. */
export type Locale = 'id' | 'en';

/** A text in every language; a missing translation does not compile. */
export type Text = Readonly<Record<Locale, string>>;

/** Several texts as one. */
export function joinedTexts(texts: readonly Text[], separator: string): Text {
  return { id: texts.map(({ id }) => id).join(separator), en: texts.map(({ en }) => en).join(separator) };
}
