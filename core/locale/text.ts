/** The languages of the interface, Indonesian first. */
export type Locale = 'id' | 'en';

/** A text in every language; a missing translation does not compile. */
export type Text = Readonly<Record<Locale, string>>;
