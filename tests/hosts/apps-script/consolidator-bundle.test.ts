import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { expect, it } from 'vitest';
import { addOnCode } from './add-on.ts';
import { consolidatorCode } from './consolidator.ts';
import { refusedSyntax } from './refused-syntax.ts';

const ENTRIES = [
  'onOpen',
  'gabungkanKiriman',
  'lanjutkanPenggabungan',
  'hentikanPenggabungan',
  'hapusHasilBacaan',
];

it('is no larger than 1 MB, and has nothing that the editor of Apps Script refuses', async () => {
  const code = await consolidatorCode();
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(1024 * 1024);
  expect(refusedSyntax(code)).toEqual([]);
});

it('has its functions where the menu and the clock look for them, and loads nothing for the menu', async () => {
  const code = await consolidatorCode();
  const items: string[] = [];
  const menu = {
    addItem: (_caption: string, name: string) => items.push(name) && menu,
    addSeparator: () => menu,
    addToUi: () => menu,
  };
  const context = vm.createContext({ SpreadsheetApp: { getUi: () => ({ createMenu: () => menu }) } });
  vm.runInContext(`${code}\nonOpen();`, context);
  for (const name of [...ENTRIES, ...items])
    expect(vm.runInContext(`typeof ${name}`, context)).toBe('function');
  expect(items).toHaveLength(3);
  expect(vm.runInContext('typeof MonevTppo_.bundle', context)).toBe('undefined');
});

it('asks for no more than it uses, and calls no address', async () => {
  const { oauthScopes } = JSON.parse(readFileSync('apps-script/drive/appsscript.json', 'utf8'));
  const scopes = ['drive.readonly', 'spreadsheets', 'script.scriptapp', 'script.container.ui'];
  expect(oauthScopes).toEqual(scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`));
  expect(await consolidatorCode()).not.toMatch(/UrlFetchApp|MailApp|GmailApp|getOAuthToken/);
});

it('is a script of its own: the add-on knows nothing of Google Drive', async () => {
  expect(await consolidatorCode()).toContain('DriveApp');
  expect(await addOnCode()).not.toMatch(/DriveApp|newTrigger|openById/);
});
