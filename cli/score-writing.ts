import { styleText } from 'node:util';
import { type Locale, labelJenjang, regionName, scoreText, type Text } from '../core/index.ts';

/** How a line of scores is written. */
export interface Writing {
  readonly locale: Locale;
  paint(style: 'bold' | 'dim' | 'red', text: string): string;
  /** A number with two decimals, `–` where there is none. */
  number(value: number | null): string;
  /** What a category, predicate or band is called. */
  label(code: string | null): string;
  say(text: Text): string;
  region(code: string | null): string;
}

/** How lines are written in a language, with colours or without. */
export function writing(locale: Locale, colours: boolean): Writing {
  return {
    locale,
    paint: (style, text) => (colours ? styleText(style, text) : text),
    number: (value) => scoreText(value, locale),
    label: (code) => (code === null ? '–' : labelJenjang(code)[locale]),
    say: (text) => text[locale],
    region: (code) => (code === null ? '–' : regionName(code, locale)),
  };
}
