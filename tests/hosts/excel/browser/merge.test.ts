import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { consolidate } from '../../../../cli/command-consolidate.ts';
import { openZip } from '../../../../cli/xlsx/zip.ts';
import { buildOfficeAddin } from '../../../../tools/build-office-addin.ts';
import { submissionFolder } from '../../../cli/consolidate-run.ts';
import { launchBrowser } from '../../../support/browser.ts';
import { submissionFile } from '../../../support/submission-book.ts';
import { openAddin } from './opened-page.ts';

const site = mkdtempSync(join(tmpdir(), 'monev-addin-'));
const folder = submissionFolder();
let browser: Browser;
let files: readonly { readonly name: string; readonly bytes: Uint8Array }[];

beforeAll(async () => {
  await buildOfficeAddin({ folder: site });
  browser = await launchBrowser();
  const good = await Promise.all(
    ['DPPPA', 'DINSOS', 'RS', 'DISDIK'].map(async (agency, i) => ({
      name: `${agency.toLowerCase()}.xlsx`,
      bytes: await submissionFile({ agency, after: i * 100 }),
    })),
  );
  const broken = [
    { name: 'terpotong.xlsx', bytes: good[0]?.bytes.slice(0, 9000) ?? new Uint8Array() },
    {
      name: 'laman.xlsx',
      bytes: Buffer.from('<html><body><table><tr><td>1</td></tr></table></body></html>'),
    },
  ];
  files = [...broken, ...good];
}, 300_000);

afterAll(async () => {
  await browser.close();
  rmSync(site, { recursive: true });
  folder.remove();
});

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

it('merges files in a browser to what the command line writes', { timeout: 300_000 }, async () => {
  const { page, excel, scripts, complaints } = await openAddin(browser, site, { firstSheet: 'Lembar1' });
  page.setDefaultTimeout(90_000);
  await page.locator('main[aria-busy=false]').waitFor();
  expect(scripts.filter((path) => /files|later/.test(path))).toEqual([]);
  await press(page, 'Gabungkan berkas');
  await page.getByLabel('Berkas kiriman').setInputFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
  await page.getByText('4 dapat digabung, 2 ditolak.').waitFor();
  await page.getByText('Berkas rusak atau tidak lengkap.').waitFor();
  await page.getByText('halaman web').waitFor();
  await press(page, 'Gabungkan');
  await page.getByText('4 kiriman digabung.').waitFor();
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Lembar1']);
  expect(complaints).toEqual([]);

  for (const { name, bytes } of files) folder.write(`masuk/${name}`, bytes);
  const terminal = { out: () => undefined, err: () => undefined, colours: false, progress: () => undefined };
  const out = folder.path('hasil.xlsx');
  await consolidate([folder.path('masuk'), `--out=${out}`, '--jobs=1'], terminal);
  expect(partsOf(excel.opened[0])).toEqual(partsOf(readFileSync(out)));
});

it('takes files that are dropped, and stays where it is', { timeout: 120_000 }, async () => {
  const { page, complaints } = await openAddin(browser, site, { firstSheet: 'Lembar1' });
  page.setDefaultTimeout(60_000);
  await page.locator('main[aria-busy=false]').waitFor();
  await press(page, 'Gabungkan berkas');
  await page.getByLabel('Berkas kiriman').waitFor();
  const isRefused = await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.items.add(new File(['halo'], 'surat.docx'));
    data.items.add(new File(['x'], '~$dppa.xlsx'));
    const event = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  })()`);
  expect(isRefused).toBe(true);
  await page.getByText('0 dapat digabung, 1 ditolak.').waitFor();
  await page.getByText('surat.docx').waitFor();
  expect(complaints).toEqual([]);
});

/** Every part of a file, unpacked: browsers pack in another way. */
function partsOf(bytes: Uint8Array | undefined): Readonly<Record<string, string>> {
  const zip = openZip(bytes ?? new Uint8Array());
  return Object.fromEntries(zip.names.map((name) => [name, Buffer.from(zip.read(name)).toString('latin1')]));
}
