import { type BuildOptions, build } from 'esbuild';
import { hostPanel } from './host-panel.ts';

/** The panel as one HTML file, as HtmlService serves it: nothing is loaded from elsewhere. */
export async function bundleSheetsPanel(): Promise<string> {
  const [script, style] = await Promise.all([textOf('apps-script/panel/page.ts'), textOf('panel/panel.css')]);
  if (/<\/script/i.test(script) || /<\/style/i.test(style)) throw new Error('the panel would end early');
  return [
    '<!doctype html>',
    '<html lang="id" data-page="start">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Monev TPPO</title>',
    `<style>${style.trim()}</style>`,
    '</head>',
    '<body>',
    '<div id="panel"></div>',
    `<script>${script.trim()}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const OPTIONS = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2020',
  format: 'iife',
  platform: 'browser',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
} as const satisfies BuildOptions;

async function textOf(entry: string): Promise<string> {
  const { outputFiles } = await build({ ...OPTIONS, plugins: [hostPanel('sheets')], entryPoints: [entry] });
  return outputFiles[0]?.text ?? '';
}
