import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { BUTTON_PAGES } from '../office-addin/buttons.ts';
import { lintManifest } from './manifest-lint.ts';
import { officeAddinParts } from './office-addin-parts.ts';
import { newApis } from './office-api-sets.ts';
import { siteAddress } from './site-address.ts';
import { withoutNode } from './without-node.ts';

/** Where and how the Excel add-in is built. */
export interface OfficeAddinOptions {
  /** The folder that becomes the add-in's web site; it is replaced. */
  readonly folder: string;
  /** The address of that web site, with https; {@link LOCAL_ADDRESS} unless said otherwise. */
  readonly address?: string | undefined;
}

/** While somebody works on the add-in, it is served from the same computer. */
const LOCAL_ADDRESS = 'https://localhost:3000';

/** Excel takes the probe for an add-in of its own. */
const PROBE_ID = '0d0f5d51-6f0b-4c52-9a43-5a3d5f0f8f2e';

/** The newest API set that the manifest asks for. */
const EXCEL_API = '1.14';

/**
 * Builds the Excel add-in. Throws when the address is none, when the code uses anything above the API set that the
 * manifest asks for, or when the manifest has a fault.
 */
export async function buildOfficeAddin({
  folder,
  address: given = LOCAL_ADDRESS,
}: OfficeAddinOptions): Promise<void> {
  const address = siteAddress(given);
  const tooNew = newApis('office-addin/tsconfig.json', EXCEL_API);
  if (tooNew.length > 0)
    throw new Error(`The add-in uses APIs above ExcelApi ${EXCEL_API}:\n${tooNew.join('\n')}`);
  const manifest = manifestFor(address);
  const sources = {
    address,
    folder: 'office-addin',
    functions: Object.keys(BUTTON_PAGES),
    excelApi: EXCEL_API,
  };
  const faults = lintManifest(manifest, sources);
  if (faults.length > 0) throw new Error(`manifest.xml has faults:\n${faults.join('\n')}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['older-excel.js', 'icons']) {
    cpSync(join('office-addin', file), join(folder, file), { recursive: true });
  }
  const { files, start } = await officeAddinParts();
  writeFileSync(join(folder, 'taskpane.html'), pageWith(start));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, 'manifest.xml'), manifest);
}

/** Builds the probe for a real Excel: a page of its own, with a manifest that adds nothing to the ribbon. */
export async function buildOfficeProbe({
  folder,
  address = LOCAL_ADDRESS,
}: OfficeAddinOptions): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('office-addin/probe/probe.html', join(folder, 'probe.html'));
  cpSync('office-addin/icons', join(folder, 'icons'), { recursive: true });
  writeFileSync(join(folder, 'probe.js'), await bundle('office-addin/probe/probe.ts', []));
  const manifest = manifestFor(siteAddress(address))
    .replace(/<Id>[^<]+/, `<Id>${PROBE_ID}`)
    .replace(/<DisplayName DefaultValue="[^"]+"/, '<DisplayName DefaultValue="Probe Monev TPPO"')
    .replace(/ *<VersionOverrides[\s\S]*<\/VersionOverrides>\n/, '')
    .replaceAll('taskpane.html', 'probe.html');
  writeFileSync(join(folder, 'manifest.xml'), manifest);
}

/** Code of the add-in as one script, for tests: what `entry` shows; every file of the host goes through `edit` first. */
export function bundleOfficeAddin(
  entry: string,
  edit?: (path: string, source: string) => string,
): Promise<string> {
  return bundle(entry, [withoutNode(), ...(edit ? [editing(edit)] : [])]);
}

/** The page, told to fetch at once all that its script needs before it runs. */
function pageWith(start: readonly string[]): string {
  const hints = start.slice(1).map((path) => `    <link rel="modulepreload" href="${path}">\n`);
  return readFileSync('office-addin/taskpane.html', 'utf8').replace(
    '  </head>',
    `${hints.join('')}  </head>`,
  );
}

/** The manifest for a web site; a domain of the manifest has no path. */
export function manifestFor(address: string): string {
  return readFileSync('manifest.xml', 'utf8')
    .replace(`<AppDomain>${LOCAL_ADDRESS}<`, `<AppDomain>${new URL(address).origin}<`)
    .replaceAll(LOCAL_ADDRESS, address);
}

async function bundle(entry: string, plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'monevTppo',
    platform: 'browser',
    target: 'es2020',
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins,
  });
  return outputFiles[0]?.text ?? '';
}

function editing(edit: (path: string, source: string) => string): Plugin {
  return {
    name: 'edit-sources',
    setup: (context) => {
      context.onLoad({ filter: /[/\\]office-addin[/\\].*\.ts$/ }, ({ path }) => {
        const name = path.slice(path.lastIndexOf('office-addin')).replaceAll('\\', '/');
        return { contents: edit(name, readFileSync(path, 'utf8')), loader: 'ts' };
      });
    },
  };
}
