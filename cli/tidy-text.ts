import { styleText } from 'node:util';
import { formatNumber, groupTidy, type Locale, type TidyProposal, type Validation } from '../core/index.ts';
import { countOf } from './check-text.ts';

const words = {
  id: {
    clean: 'Tidak ada yang perlu dirapikan.',
    changed: (count: string) => `${count} sel dirapikan`,
    doubtful: (count: string) => `${count} sel belum pasti artinya dan tidak diubah:`,
    more: (count: string) => `  … dan ${count} sel lain`,
    left: (errors: string, warnings: string, infos: string) =>
      `Sesudahnya: ${errors} galat, ${warnings} peringatan, ${infos} info.`,
  },
  en: {
    clean: 'There is nothing to tidy.',
    changed: (count: string) => `${count} cells tidied`,
    doubtful: (count: string) => `${count} cells whose meaning is not certain are left as they are:`,
    more: (count: string) => `  … and ${count} more`,
    left: (errors: string, warnings: string, infos: string) =>
      `Afterwards: ${errors} errors, ${warnings} warnings, ${infos} infos.`,
  },
} as const;

/** As many doubtful cells as are named. */
const MOST_NAMED = 20;

/** What tidying changes, by column and reason, as people read it on a screen. */
export function tidyText(
  file: string,
  { changes, choices }: TidyProposal,
  { issues }: Validation,
  locale: Locale,
  colours: boolean,
): string {
  const say = words[locale];
  const number = (value: number): string => formatNumber(value, locale);
  const title = colours ? styleText('bold', file) : file;
  const groups = groupTidy(changes, locale).flatMap(({ sheet, label, reason, count, examples }) => [
    `  ${sheet} · ${label}: ${number(count)} × ${reason}`,
    ...examples.map((example) => `      ${example}`),
  ]);
  const named = choices.slice(0, MOST_NAMED).map(({ sheet, address }) => `  ${sheet}!${address}`);
  const unnamed = choices.length - named.length;
  const [errors, warnings, infos] = (['error', 'warning', 'info'] as const).map((severity) =>
    number(countOf(issues, severity)),
  );
  const lines = [
    title,
    ...groups,
    changes.length === 0 ? say.clean : `${say.changed(number(changes.length))}.`,
    ...(choices.length === 0 ? [] : [say.doubtful(number(choices.length)), ...named]),
    ...(unnamed > 0 ? [say.more(number(unnamed))] : []),
    say.left(errors ?? '', warnings ?? '', infos ?? ''),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
