import type { Issue } from '../../engine/issue.ts';
import { RESULT_SHEET } from '../../engine/render/is-result.ts';
import type { Validation } from '../../engine/validate.ts';
import { formatNumber } from '../../locale/format.ts';
import type { Locale } from '../../locale/text.ts';
import { actWords } from './words.ts';

/** What is told after a check. */
export function checkedText({ issues, rules, notJudged }: Validation, locale: Locale): string {
  const say = actWords[locale].checked;
  if (rules === 0) return say.none;
  const count = (severity: Issue['severity']): string =>
    formatNumber(issues.filter((issue) => issue.severity === severity).length, locale);
  const found = issues.length === 0 ? say.clean : say.found(count('error'), count('warning'), count('info'));
  const untold = notJudged === 0 ? [] : [say.untold(formatNumber(notJudged, locale))];
  return [found, ...untold, ...(issues.length === 0 ? [] : [say.where(RESULT_SHEET)])].join(' ');
}
