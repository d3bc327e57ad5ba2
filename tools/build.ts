import { rmSync } from 'node:fs';
import { buildAppsScript } from './build-apps-script.ts';
import { buildCli } from './build-cli.ts';
import { buildOfficeAddin, buildOfficeProbe } from './build-office-addin.ts';

/** Builds every host into dist/. `MONEV_ADDIN_URL` is the address of the Excel add-in's web site. */
const address = process.env['MONEV_ADDIN_URL'];
rmSync('dist', { recursive: true, force: true });
await buildCli();
await buildAppsScript();
await buildOfficeAddin({ folder: 'dist/office-addin', address });
await buildOfficeProbe({ folder: 'dist/office-addin-probe', address });
