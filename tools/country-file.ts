import countries from 'i18n-iso-countries';
import source from 'i18n-iso-countries/package.json' with { type: 'json' };

/** The text of core/katalog/daftar-kode/negara-data.ts: the 249 countries of ISO 3166-1 in order of code. */
export function countryFile(): string {
  const indonesian = { ...countries.getNames('id', { select: 'official' }), ...indonesianNames };
  const english = { ...countries.getNames('en', { select: 'official' }), ...englishNames };
  const codes = Object.keys(countries.getAlpha2Codes()).filter((code) => !outsideIso.has(code));
  const lines = codes.sort().map((code) => `${code}|${indonesian[code]}|${english[code]}`);
  return [
    `// Made by \`npm run regions\` from i18n-iso-countries ${source.version} (MIT, see NOTICE): change nothing here.`,
    '',
    '/** Countries: one a line, the two letters of ISO 3166-1, the Indonesian and the English name. */',
    `export const negaraData = \`\n${lines.join('\n')}\n\`;`,
    '',
  ].join('\n');
}

/** Codes that the source holds although ISO 3166-1 does not assign them. */
const outsideIso: ReadonlySet<string> = new Set(['XK']);

/** Where the source is untranslated, misspelt, or far from what Indonesian offices write. */
const indonesianNames: Readonly<Record<string, string>> = {
  AQ: 'Antarktika',
  AX: 'Kepulauan Åland',
  BQ: 'Bonaire, Sint Eustatius, dan Saba',
  BY: 'Belarus',
  CD: 'Republik Demokratik Kongo',
  CF: 'Republik Afrika Tengah',
  CG: 'Republik Kongo',
  CN: 'Tiongkok', // Keppres 12/2014
  DZ: 'Aljazair',
  FK: 'Kepulauan Falkland (Malvinas)',
  FM: 'Mikronesia',
  FR: 'Prancis',
  GB: 'Inggris',
  GF: 'Guyana Prancis',
  GT: 'Guatemala',
  IM: 'Pulau Man',
  IO: 'Wilayah Samudra Hindia Britania',
  KG: 'Kirgizstan',
  LT: 'Lituania',
  LU: 'Luksemburg',
  MA: 'Maroko',
  MF: 'Saint Martin (Prancis)',
  MV: 'Maladewa',
  NF: 'Pulau Norfolk',
  PF: 'Polinesia Prancis',
  PN: 'Kepulauan Pitcairn',
  SE: 'Swedia',
  SX: 'Sint Maarten (Belanda)',
  TC: 'Kepulauan Turks dan Caicos',
  TF: 'Wilayah Selatan Prancis',
  TL: 'Timor Leste',
  UM: 'Kepulauan Terluar Amerika Serikat',
  VC: 'Saint Vincent dan Grenadines',
  VG: 'Kepulauan Virgin Britania',
  VI: 'Kepulauan Virgin Amerika Serikat',
  VN: 'Vietnam',
  WF: 'Wallis dan Futuna',
};

/** Where the source's first name is the long or the inverted one. */
const englishNames: Readonly<Record<string, string>> = {
  CI: "Côte d'Ivoire",
  CN: 'China',
  CV: 'Cabo Verde',
  CZ: 'Czechia',
  FM: 'Micronesia',
  GM: 'Gambia',
  IR: 'Iran',
  LA: 'Laos',
  MD: 'Moldova',
  MF: 'Saint Martin (France)',
  MK: 'North Macedonia',
  PS: 'Palestine',
  RU: 'Russia',
  SX: 'Sint Maarten (Netherlands)',
  SY: 'Syria',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Vatican City',
  VG: 'British Virgin Islands',
  VI: 'United States Virgin Islands',
};
