import { fixedText } from './decimals.ts';
import type { Locale } from './text.ts';

const LARGE = [
  { from: 1_000_000_000, id: 'miliar', en: 'billion' },
  { from: 1_000_000, id: 'juta', en: 'million' },
] as const;

/** An amount as sentences say it: `Rp2,55 miliar`, `Rp22,46 juta`, `Rp412.500` (specification §7.2). */
export function rupiahText(amount: number, locale: Locale): string {
  const large = LARGE.find(({ from }) => Math.abs(amount) >= from);
  if (!large) return `Rp${fixedText(amount, 0, locale)}`;
  return `Rp${fixedText(amount / large.from, 2, locale)} ${large[locale]}`;
}
