import type { Preferences } from './panel-message.ts';

const LOCALE = 'bahasa';
const QUIET = 'periksa_saat_mengisi';
const OFF = 'tidak';

/** The language is each person's own; whether rows are checked while they are filled in holds for the spreadsheet. */
export function readPreferences(): Preferences {
  const locale = PropertiesService.getUserProperties().getProperty(LOCALE);
  return { locale: locale === 'en' ? 'en' : 'id', checkWhileEditing: checksWhileEditing() };
}

/** Keeps what a user has chosen. */
export function keepPreferences({ locale, checkWhileEditing }: Preferences): void {
  PropertiesService.getUserProperties().setProperty(LOCALE, locale);
  const properties = PropertiesService.getDocumentProperties();
  if (checkWhileEditing) properties.deleteProperty(QUIET);
  else properties.setProperty(QUIET, OFF);
}

/** Whether rows are checked while they are filled in: unless somebody has turned it off. */
export function checksWhileEditing(): boolean {
  return PropertiesService.getDocumentProperties().getProperty(QUIET) !== OFF;
}
