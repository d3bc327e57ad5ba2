import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type BuildResult, build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';

const NAMESPACE = /^http:\/\/www\.w3\.org\/(?:2000\/svg|1998\/Math\/MathML|1999\/xhtml)$/;

let result: BuildResult<{ write: false; metafile: true }>;
beforeAll(async () => {
  result = await build({
    entryPoints: ['panel/panel.tsx', 'panel/panel.css'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'panel-test',
    write: false,
    metafile: true,
  });
});

const textOf = (): string => result.outputFiles.map(({ text }) => text).join('\n');

it('holds no address but the names of namespaces', () => {
  const addresses = textOf().match(/(?:https?:)?\/\/[\w.-]+\.\w+[^\s"'`)]*/g) ?? [];
  expect(addresses.filter((address) => !NAMESPACE.test(address))).toEqual([]);
});

it('carries nothing of the core', () => {
  const inputs = Object.keys(result.metafile.inputs);
  expect(
    inputs.filter((path) => !path.startsWith('panel/') && !path.includes('node_modules/preact/')),
  ).toEqual([]);
});

it('carries nothing of the pages that Excel alone has', () => {
  const own = Object.keys(result.metafile.inputs).filter((path) => path.startsWith('panel/excel/'));
  expect(own).toEqual([]);
  expect(textOf()).not.toContain('Gabungkan berkas');
});

it('keeps nothing, fetches nothing, and makes no page out of text', () => {
  const sources = readdirSync('panel', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const forbidden =
    /innerHTML|dangerously|localStorage|sessionStorage|indexedDB|cookie|fetch\(|XMLHttp|WebSocket|sendBeacon|eval\(|new Function|\sstyle=|console\./;
  const faults = sources.filter((name) => forbidden.test(readFileSync(`panel/${name}`, 'utf8')));
  expect(faults).toEqual([]);
});

it('is small', () => {
  const size = result.outputFiles.reduce(
    (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
    0,
  );
  expect(size).toBeLessThan(35_000);
});
