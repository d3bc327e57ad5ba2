import type { ComponentType } from 'preact';
import type { Page } from '../bridge.ts';
import type { PageProps } from '../pages/page-props.ts';
import { pages as common } from '../pages/pages.ts';
import { PeriodPage } from './period/period-page.tsx';

/** In the place of `pages/pages.ts`. */
export const pages: Readonly<Record<Page, ComponentType<PageProps>>> = { ...common, period: PeriodPage };
