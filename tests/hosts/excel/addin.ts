import type vm from 'node:vm';
import type { SimExcel } from './excel.ts';
import { desktopOf } from './library/desktop.ts';
import { openWindow } from './library/window.ts';

/** Starts office.js and a script of the add-in in a page of their own, as Excel does; gives what the script shows. */
export async function startAddin(excel: SimExcel, script: vm.Script): Promise<unknown> {
  const window = openWindow({}, { external: desktopOf(excel).external });
  window.runLibrary('office.js');
  window.run(script);
  const office = window.global('Office') as typeof Office;
  await office.onReady();
  excel.forget();
  return window.global('monevTppo');
}
