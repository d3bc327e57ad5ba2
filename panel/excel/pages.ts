import type { ComponentType } from 'preact';
import type { Page } from '../bridge.ts';
import type { PageProps } from '../pages/page-props.ts';
import { pages as common } from '../pages/pages.ts';
import { laterPage } from './later-page.tsx';

// One part for all of them: each part splits what it shares with the others from what the panel starts with.
const load = (): Promise<typeof import('./later-pages.ts')> => import('./later-pages.ts');

/** In the place of `pages/pages.ts`. What Excel has besides is loaded when somebody opens it. */
export const pages: Readonly<Record<Page, ComponentType<PageProps>>> = {
  ...common,
  merge: laterPage(() => load().then(({ MergePage }) => MergePage)),
  period: laterPage(() => load().then(({ PeriodPage }) => PeriodPage)),
};
