import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUTTON_PAGES } from '../../../office-addin/buttons.ts';
import { manifestFor } from '../../../tools/build-office-addin.ts';
import { lintManifest } from '../../../tools/manifest-lint.ts';
import { ribbonPicture } from '../../../tools/ribbon-picture.ts';

const MANIFEST = readFileSync('manifest.xml', 'utf8');
const CONTEXT = {
  address: 'https://localhost:3000',
  folder: 'office-addin',
  functions: Object.keys(BUTTON_PAGES),
  excelApi: '1.14',
};

describe('the manifest', () => {
  it('has no fault', () => {
    expect(lintManifest(MANIFEST, CONTEXT)).toEqual([]);
  });

  it('has no fault as it is built for a web site either', () => {
    const address = 'https://contoh.go.id/monev';
    expect(lintManifest(manifestFor(address), { ...CONTEXT, address })).toEqual([]);
  });

  it('opens the tab Monev TPPO with all that the menu of Google Sheets has', () => {
    expect(MANIFEST).toMatch(/<CustomTab id="Monev\.Tab">/);
    const labels = [...MANIFEST.matchAll(/<bt:String id="(\w+)\.Label" DefaultValue="([^"]+)"/g)];
    expect(labels.flatMap(([, id, label]) => (/^(?:Tab|Grup)/.test(id ?? '') ? [] : [label]))).toEqual([
      'Siapkan buku kerja',
      'Periksa data',
      'Rapikan isian',
      'Buat kode',
      'Buat sidik tautan',
      'Hitung indikator dan skor',
      'Buat laporan',
      'Status pengiriman',
      'Panel',
      'Pengaturan',
      'Bantuan',
    ]);
  });
});

it('looks as the picture in the README shows it', () => {
  expect(ribbonPicture(MANIFEST, 'office-addin/icons')).toBe(readFileSync('tests/golden/pita.svg', 'utf8'));
});

describe('the lint of the manifest finds', () => {
  it.each<[name: string, from: string | RegExp, to: string, fault: string]>([
    ['a tag that is not closed', '</Hosts>\n  <Requirements>', '<Requirements>', 'not well-formed'],
    ['an id that is no GUID', /<Id>[^<]+/, '<Id>monev', 'The Id is no GUID'],
    ['a version of three numbers', '0.1.0.0', '0.1.0', 'has not four numbers'],
    [
      'a name that leads nowhere',
      'resid="GrupIsian.Label"',
      'resid="GrupIsian.Nama"',
      'GrupIsian.Nama is not defined',
    ],
    [
      'a resource that nothing uses',
      'resid="GrupIsian.Label"',
      'resid="Tab.Label"',
      'GrupIsian.Label is never used',
    ],
    [
      'a resource that is defined twice',
      '<bt:String id="Pane.Judul"',
      '<bt:String id="Tab.Label"',
      'Tab.Label is defined twice',
    ],
    ['a name of 33 characters', /GrupIsian\.Label/g, 'K'.repeat(33), 'has more than 32 characters'],
    [
      'two buttons of one name',
      'id="Monev.Periksa"',
      'id="Monev.Siapkan"',
      'Two controls are called Monev.Siapkan',
    ],
    ['an icon without a size', '<bt:Image size="80" resid="Siapkan.80"/>', '', 'lacks the size 80'],
    ['an icon that is not there', 'icons/periksa-32.png', 'icons/cari-32.png', 'cari-32.png is missing'],
    ['an icon of another size', 'icons/periksa-32.png', 'icons/periksa-16.png', 'is 16 × 16 and not 32'],
    [
      'an address without encryption',
      'https://localhost:3000/icons/monev-16.png',
      'http://localhost:3000/icons/monev-16.png',
      'is not below https://localhost:3000',
    ],
    [
      'an address elsewhere',
      'https://localhost:3000/icons/monev-64.png',
      'https://contoh.id/icons/monev-64.png',
      'is not below https://localhost:3000',
    ],
    [
      'a domain with a path',
      '<AppDomain>https://localhost:3000',
      '<AppDomain>https://localhost:3000/panel',
      'The domain https://localhost:3000/panel is not https://localhost:3000',
    ],
    [
      'a text without translation',
      '<bt:Override Locale="en-US" Value="Check the data"/>',
      '',
      'Periksa.Label has no translation for en-US',
    ],
    [
      'a description without translation',
      /<Override Locale="en-US" Value="Prepares[^>]+>/,
      '',
      'Description has no translation',
    ],
    [
      'a translation into the same language',
      'Locale="en-US" Value="Settings"',
      'Locale="id-ID" Value="Pengaturan"',
      'has a translation for id-ID',
    ],
    [
      'a label that is too long',
      'DefaultValue="Periksa data"',
      `DefaultValue="${'x'.repeat(126)}"`,
      'Periksa.Label has more than 125 characters',
    ],
    [
      'a tip that is too long',
      'DefaultValue="Membuka panel',
      `DefaultValue="${'x'.repeat(251)}`,
      'Panel.Uraian has more than 250 characters',
    ],
    ['an empty label', 'DefaultValue="Periksa data"', 'DefaultValue=" "', 'Periksa.Label is empty'],
    [
      'a function that the code does not have',
      '<FunctionName>periksaData',
      '<FunctionName>periksa',
      'No function periksa stands behind a button',
    ],
    [
      'a function without a button',
      '<FunctionName>periksaData',
      '<FunctionName>siapkanBukuKerja',
      'The function periksaData has no button',
    ],
    [
      'another API set than the code is checked against',
      'Name="ExcelApi" MinVersion="1.14"',
      'Name="ExcelApi" MinVersion="1.15"',
      'The ribbon does not ask for ExcelApi 1.14',
    ],
    [
      'a runtime that is not shared',
      '<bt:Set Name="SharedRuntime" MinVersion="1.1"/>',
      '',
      'does not ask for SharedRuntime',
    ],
    [
      'a page that an older Excel does not open',
      '<Set Name="ExcelApi" MinVersion="1.1"/>',
      '<Set Name="ExcelApi" MinVersion="1.14"/>',
      'The page asks for more than ExcelApi 1.1',
    ],
    [
      'no language of its own',
      /\s*<DefaultLocale>[^<]*<\/DefaultLocale>/,
      '',
      '<OfficeApp> has no <DefaultLocale>',
    ],
    ['a language that is none', '<DefaultLocale>id-ID', '<DefaultLocale>indonesia', 'indonesia is no locale'],
    [
      'permissions before what they belong behind',
      /(<DefaultSettings>[\s\S]*?<\/DefaultSettings>)(\s*)(<Permissions>[^<]*<\/Permissions>)/,
      '$3$2$1',
      '<DefaultSettings> stands too late in <OfficeApp>',
    ],
    [
      'a runtime behind the form factor',
      /(\s*<Runtimes>[\s\S]*?<\/Runtimes>)([\s\S]*?<\/DesktopFormFactor>)/,
      '$2$1',
      '<Runtimes> stands too late in <Host>',
    ],
    [
      'an icon behind the action',
      /(<Icon>(?:(?!<\/Icon>)[\s\S])*<\/Icon>)(\s*<Action[\s\S]*?<\/Action>)/,
      '$2$1',
      '<Icon> stands too late in <Control>',
    ],
    [
      'an element of another place',
      '<GetStarted>',
      '<Label resid="Tab.Label"/><GetStarted>',
      'has a <Label>, which does not belong there',
    ],
    ['an unknown permission', 'ReadWriteDocument', 'ReadWriteAll', 'The permission is ReadWriteAll'],
    ['a permission that is too small', 'ReadWriteDocument', 'ReadDocument', 'The permission is ReadDocument'],
    ['a runtime that ends', 'lifetime="long"', 'lifetime="short"', 'The lifetime of the runtime is short'],
    ['a runtime without a lifetime', ' lifetime="long"', '', 'The lifetime of the runtime is missing'],
    [
      'a shared runtime that no Excel has',
      'Name="SharedRuntime" MinVersion="1.1"',
      'Name="SharedRuntime" MinVersion="9.9"',
      'No Excel has SharedRuntime 9.9',
    ],
    [
      'functions in a page of their own',
      '<FunctionFile resid="Pane.Url"/>',
      '<FunctionFile resid="Lain.Url"/>',
      'do not name one page',
    ],
  ])('%s', (_name, from, to, fault) => {
    const broken = MANIFEST.replace(from, to);
    expect(broken).not.toBe(MANIFEST);
    expect(lintManifest(broken, CONTEXT).join('\n')).toContain(fault);
  });
});
