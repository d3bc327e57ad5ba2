export { MergePage } from './merge/merge-page.tsx';
export { PeriodPage } from './period/period-page.tsx';
