import type vm from 'node:vm';
import type { SimExcel } from './excel.ts';
import { type Desktop, desktopOf } from './library/desktop.ts';
import { openWindow } from './library/window.ts';
import { openPage, type Page } from './page/page.ts';

/** An add-in that has started in Excel. */
export interface RunningAddin {
  readonly page: Page;
  readonly desktop: Desktop;
  /** What the script shows to others. */
  readonly shown: unknown;
}

/** Starts office.js and the built script in a page of their own, as Excel does, and waits until both are ready. */
export async function startAddin(excel: SimExcel, script: vm.Script): Promise<RunningAddin> {
  const desktop = desktopOf(excel);
  const page = openPage();
  const window = openWindow(page.document, { external: desktop.external });
  window.runLibrary('office.js');
  window.run(script);
  const office = window.global('Office') as typeof Office;
  await office.onReady();
  await new Promise((done) => setTimeout(done, 0));
  excel.forget();
  return { page, desktop, shown: window.global('monevTppo') };
}
