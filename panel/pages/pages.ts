import type { ComponentType } from 'preact';
import type { CommonPage, Page } from '../bridge.ts';
import { CheckPage } from './check/check-page.tsx';
import { CodesPage } from './codes-page.tsx';
import { ErasePage } from './erase/erase-page.tsx';
import { FiguresPage } from './figures/figures-page.tsx';
import { FingerprintPage } from './fingerprint/fingerprint-page.tsx';
import { HelpPage } from './help-page.tsx';
import { NilPage } from './nil/nil-page.tsx';
import type { PageProps } from './page-props.ts';
import { PreparePage } from './prepare/prepare-page.tsx';
import { RepairPage } from './repair/repair-page.tsx';
import { ReportPage } from './report/report-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import { StartPage } from './start/start-page.tsx';
import { StatusPage } from './status-page.tsx';
import { SubmitPage } from './submit/submit-page.tsx';
import { TidyPage } from './tidy/tidy-page.tsx';

type Common = Readonly<Record<CommonPage, ComponentType<PageProps>>>;

/** The pages by their names. Excel's build has those of `panel/excel/pages.ts` besides, which no other host asks for. */
export const pages = {
  start: StartPage,
  prepare: PreparePage,
  check: CheckPage,
  tidy: TidyPage,
  codes: CodesPage,
  repair: RepairPage,
  figures: FiguresPage,
  report: ReportPage,
  fingerprint: FingerprintPage,
  status: StatusPage,
  submit: SubmitPage,
  nil: NilPage,
  erase: ErasePage,
  settings: SettingsPage,
  help: HelpPage,
} satisfies Common as Common as Readonly<Record<Page, ComponentType<PageProps>>>;
