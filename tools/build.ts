import { rmSync } from 'node:fs';
import { buildAppsScript } from './build-apps-script.ts';
import { buildCli } from './build-cli.ts';
import { buildOfficeAddin } from './build-office-addin.ts';

/** Builds every host into dist/. The address of the Excel add-in's web site may be given as an argument. */
rmSync('dist', { recursive: true, force: true });
await buildCli();
await buildAppsScript();
await buildOfficeAddin({ folder: 'dist/office-addin', address: process.argv[2] });
