import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocReport } from '../../cli/docx/doc-report.ts';
import { writeDocx } from '../../cli/docx/write-docx.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import { report } from './docx-sample.ts';

const sample = await writeDocx(report);
const parts = partsOf(sample.bytes);
const body = parts.get('word/document.xml') ?? '';

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = openZip(bytes);
  return new Map(archive.names.map((name) => [name, Buffer.from(archive.read(name)).toString('utf8')]));
}

async function bodyOf(changes: Partial<DocReport>): Promise<string> {
  const { bytes } = await writeDocx({ ...report, blocks: [], ...changes });
  return partsOf(bytes).get('word/document.xml') ?? '';
}

function textsOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('|');
}

function faultsOf(files: ReadonlyMap<string, string>): readonly string[] | null {
  const faults: string[] = [];
  for (const [name, xml] of files) {
    if (!/\.(xml|rels|svg)$/.test(name)) continue;
    const { status, stderr, error } = spawnSync('xmllint', ['--noout', '--huge', '-'], { input: xml });
    if (error !== undefined) return null;
    if (status !== 0) faults.push(`${name}: ${stderr.toString()}`);
  }
  return faults;
}

describe('a document', () => {
  test('is an archive that other programs unpack', (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'monev-docx-'));
    try {
      const file = join(folder, 'laporan.docx');
      writeFileSync(file, sample.bytes);
      const { status, stdout, error } = spawnSync('unzip', ['-t', file]);
      if (error !== undefined) context.skip('unzip is not installed');
      expect(stdout.toString()).toContain('No errors detected');
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('consists of well-formed parts', (context) => {
    const faults = faultsOf(parts);
    if (faults === null) context.skip('xmllint is not installed');
    expect(faults).toEqual([]);
  });

  test('leads to no part that is not there', () => {
    const missing = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]+)"/g)]
      .map(([, target = '']) => `word/${target}`)
      .filter((name) => !parts.has(name));
    expect(missing).toEqual([]);
  });

  test('is the same bytes for the same report', async () => {
    expect(Buffer.from((await writeDocx(report)).bytes).equals(Buffer.from(sample.bytes))).toBe(true);
  });

  test('is on A4 and says so', () => {
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
  });

  test('says what it is and nothing of when it was written', () => {
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Laporan Kasus dan Korban</dc:title>');
    expect(core).toContain('<dc:creator>Gugus Tugas</dc:creator>');
    expect(core.match(/2000-01-01T00:00:00Z/g)).toHaveLength(2);
  });

  test('holds letter-head, title, metadata, content and signature in this order', () => {
    const texts = textsOf(body);
    const places = [
      'PEMERINTAH PROVINSI',
      'LAPORAN KASUS DAN KORBAN',
      ': Januari–Juni 2024',
      'Korban terbanyak tercatat',
      'Tabel 1. Kasus dan korban menurut wilayah',
      'Gambar 1. Korban menurut wilayah',
      'Gambar 2. Kasus dan korban menurut bulan',
      'Tabel 2. Tabel panjang',
      'NIP 000000000000000000',
    ].map((words) => texts.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('repeats the titles of its tables and prints totals bold', () => {
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(body).toMatch(/<w:b\/>(?:(?!<w:r>).)*<w:t xml:space="preserve">7\.215</);
  });

  test('fills the page with the columns of each table', () => {
    const grids = [...body.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    expect(new Set(grids)).toEqual(new Set([9354]));
  });

  test('numbers each list from one', () => {
    const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(numbers).toHaveLength(5);
    expect(new Set(numbers).size).toBe(3);
  });

  test('counts its pages and shows its state on each', () => {
    expect(textsOf(parts.get('word/header1.xml') ?? '')).toBe('SEMENTARA');
    const footer = parts.get('word/footer1.xml') ?? '';
    expect(footer).toMatch(/Halaman .*PAGE.* dari .*NUMPAGES/);
    expect(footer).toContain('Tanda * = angka disamarkan');
  });

  test('counts its pages in English too', async () => {
    const { bytes } = await writeDocx({ ...report, language: 'en', blocks: [] });
    expect(partsOf(bytes).get('word/footer1.xml')).toMatch(/Page .*PAGE.* of .*NUMPAGES/);
  });
});

describe('a chart of a document', () => {
  test('is a drawing with a picture for programs that know no drawings', () => {
    const names = [...parts.keys()].filter((name) => name.startsWith('word/media/'));
    expect(names.filter((name) => name.endsWith('.svg'))).toHaveLength(4);
    expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(4);
    expect(sample.paintsCharts).toBe(true);
  });

  test('says in words what it shows', () => {
    expect(body).toContain('descr="Grafik: Korban menurut wilayah."');
  });

  test('has a number of its own', () => {
    const numbers = [...body.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(numbers).toEqual(['1', '2', '3', '4']);
  });

  test('of forty categories stays on one page', async () => {
    const categories = Array.from({ length: 60 }, (_, index) => `Kabupaten ${index + 1}`);
    const [series] = [{ name: 'Korban', values: categories.map((_, index) => index) }];
    const chart = report.blocks.find((block) => block.kind === 'chart')?.chart;
    if (chart === undefined) throw new Error('the sample has no chart');
    const block = { kind: 'chart', chart: { ...chart, categories, series: [series] }, caption: 'A' } as const;
    const height = Number(/<wp:extent cx="\d+" cy="(\d+)"/.exec(await bodyOf({ blocks: [block] }))?.[1]);
    expect(height / 9525).toBeLessThanOrEqual(840);
  });
});

describe('hostile texts', () => {
  const hostile = '<b onclick="x">&amp; "A" </w:t>\u0000\u0008\uD800 👩‍👧 ]]>';
  const kept = '&lt;b onclick=&quot;x&quot;&gt;&amp;amp; &quot;A&quot; &lt;/w:t&gt; 👩‍👧 ]]&gt;';

  test('stay words wherever they stand', async (context) => {
    const { bytes } = await writeDocx({
      ...report,
      title: hostile,
      subtitles: [hostile],
      letterhead: [hostile],
      properties: { title: hostile, creator: hostile },
      meta: [{ label: hostile, value: hostile }],
      signature: [hostile],
      header: hostile,
      footer: hostile,
      blocks: [
        { kind: 'heading', level: 1, text: hostile },
        { kind: 'list', numbered: true, items: [hostile] },
        { kind: 'note', text: hostile },
        {
          kind: 'table',
          caption: hostile,
          columns: [{ title: hostile, width: 1, align: 'left' }],
          rows: [{ cells: [hostile] }],
        },
        {
          kind: 'chart',
          caption: hostile,
          chart: {
            kind: 'bar',
            stacking: 'none',
            title: hostile,
            alt: hostile,
            categoryTitle: hostile,
            valueTitle: hostile,
            format: 'integer',
            categories: [hostile],
            series: [{ name: hostile, values: [1] }],
          },
        },
      ],
    });
    const faults = faultsOf(partsOf(bytes));
    if (faults === null) context.skip('xmllint is not installed');
    expect(faults).toEqual([]);
  });

  test('come back as they were, without what a document cannot hold', async () => {
    const texts = textsOf(await bodyOf({ blocks: [{ kind: 'paragraph', text: hostile }] }));
    expect(texts.replaceAll('"', '&quot;')).toContain(kept);
  });

  test('of fifty thousand characters are kept whole', async () => {
    const long = 'kata '.repeat(10_000).trimEnd();
    const table = {
      kind: 'table',
      caption: '',
      columns: [{ title: 'Uraian', width: 1, align: 'left' }],
      rows: [{ cells: [long] }],
    } as const;
    const xml = await bodyOf({ blocks: [{ kind: 'paragraph', text: long }, table] });
    expect(textsOf(xml).split(long)).toHaveLength(3);
  });

  test('keep their line breaks', async () => {
    const xml = await bodyOf({ blocks: [{ kind: 'paragraph', text: 'satu\ndua' }] });
    expect(xml).toMatch(/satu<\/w:t>.*<w:br\/>.*dua<\/w:t>/);
  });
});
