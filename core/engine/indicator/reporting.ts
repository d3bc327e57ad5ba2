import type { Indicator } from '../../kit/indicator.ts';
import { rememberedIn } from './remembered.ts';
import { regionOfRows, type Scope } from './scope.ts';

/** Whether a form's figures are there: reported, not due, or not reported. */
export type Reporting = 'reported' | 'not-due' | 'silent';

/** Whether the workbooks of a region, or of all, report every form that an indicator needs. */
export function reportingOf(
  indicator: Pick<Indicator, 'sources'>,
  scope: Scope,
  region: string | null,
): Reporting {
  const states = indicator.sources.map((template) => sourceState(template, scope, region));
  if (states.includes('silent')) return 'silent';
  return states.includes('not-due') ? 'not-due' : 'reported';
}

/** Rows speak for themselves; without any, the covers have to say that there is nothing. */
function sourceState(template: string, scope: Scope, region: string | null): Reporting {
  const { senders } = scope;
  const mine = senders.map((sender) => region === null || sender.region === region);
  if (booksWithRows(template, scope).some((book) => mine[book])) return 'reported';
  if (region !== null && regionsWithRows(template, scope).has(region)) return 'reported';
  const words = senders.flatMap((sender, i) => (mine[i] ? [sender.declared[template] ?? 'silent'] : []));
  if (words.includes('some') || words.includes('none')) return 'reported';
  return words.includes('not-due') && !words.includes('silent') ? 'not-due' : 'silent';
}

const rememberedBooks = rememberedIn<string, readonly number[]>();

/** The workbooks that have a row of a form, by their positions. */
function booksWithRows(template: string, scope: Scope): readonly number[] {
  return rememberedBooks(scope, template, () => [...new Set(scope.union.bookOf[template])]);
}

const rememberedRegions = rememberedIn<string, ReadonlySet<string>>();

/** The regions in which rows of a form lie: a province's register has those of its cities. */
function regionsWithRows(template: string, scope: Scope): ReadonlySet<string> {
  return rememberedRegions(scope, template, () => {
    const forms = scope.union.books.flatMap(({ decoded }) => decoded);
    const form = forms.find((one) => one.template.id === template);
    const found = form ? [...new Set(regionOfRows(form.template, scope))] : [];
    return new Set(found.flatMap((at) => scope.regions[at] ?? []));
  });
}
