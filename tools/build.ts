import { rmSync } from 'node:fs';
import { buildAppsScript } from './build-apps-script.ts';
import { buildCli } from './build-cli.ts';
import { buildOfficeAddin, buildOfficeProbe } from './build-office-addin.ts';
import { siteAddress } from './site-address.ts';

/** Builds every host into dist/. `MONEV_ADDIN_URL` is the address of the Excel add-in's web site. */
const given = process.env['MONEV_ADDIN_URL'];
const address = given === undefined ? undefined : addressOrStop(given);
rmSync('dist', { recursive: true, force: true });
await buildCli();
await buildAppsScript();
await buildOfficeAddin({ folder: 'dist/office-addin', address });
await buildOfficeProbe({ folder: 'dist/office-addin-probe', address });

/** A wrong address is told in a sentence, without the trace of a program that failed, and before anything is built. */
function addressOrStop(text: string): string {
  try {
    return siteAddress(text);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
