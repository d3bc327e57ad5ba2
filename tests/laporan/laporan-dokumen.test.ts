import { expect, it } from 'vitest';
import { writeDocx } from '../../cli/docx/write-docx.ts';
import { reportDocument } from '../../cli/report-document.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import { cellText } from '../../core/engine/report/cell-text.ts';
import { demoBooks } from './keadaan.ts';
import { laporanDari } from './laporan-dunia.ts';

const YEAR = { kind: 'year', year: 2023, number: 0 } as const;

it('a public document prints what the public tabs print, masked numbers as well, and no code of a person', async () => {
  const report = laporanDari(await demoBooks(2023), { period: YEAR, edition: 'public' });
  const { bytes } = await writeDocx(reportDocument(report, 'id'));
  const zip = openZip(bytes);
  const textOf = (name: string): string => Buffer.from(zip.read(name)).toString('utf8');
  const printed = report.tabs.flatMap(({ tab }) =>
    tab.blocks.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map(({ label, cells }) =>
            [label, ...cells.map((cell) => cellText(cell, 'id'))].join(' | '),
          )
        : [],
    ),
  );
  const tables = [...textOf('word/document.xml').matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([xml]) => xml);
  const lines = tables.flatMap((xml) =>
    [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => cellsIn(row)),
  );
  const missing = printed.filter((line) => !lines.includes(line));
  expect(missing).toEqual([]);
  expect(printed.filter((line) => line.includes('*')).length).toBeGreaterThan(20);
  const whole = zip.names
    .filter((name) => /\.(xml|rels|svg)$/.test(name))
    .map(textOf)
    .join('\n');
  expect(whole).not.toMatch(/\b(?:KB|KS|LY|PK)-\d{4}/);
});

/** The texts of a row's cells. */
function cellsIn(row: string): string {
  return [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)]
    .map(([cell]) => [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .map((text) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    )
    .join(' | ');
}
