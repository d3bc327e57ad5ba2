import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { patchWorkbook } from '../../cli/xlsx/patch-workbook.ts';
import { type WorkbookContent, writeWorkbook } from '../../cli/xlsx/write-workbook.ts';
import { openZip } from '../../cli/xlsx/zip.ts';
import type { ChartData } from '../../core/workbook/chart.ts';
import { blankSheet, type SheetModel } from '../../core/workbook/sheet-model.ts';
import { chart, charted, coverage, hotels, months, sheetOf, victims } from './xlsx-chart-sample.ts';

const parts = await partsOf(charted);

async function partsOf(content: WorkbookContent): Promise<ReadonlyMap<string, string>> {
  const archive = openZip(await writeWorkbook(content));
  return new Map(archive.names.map((name) => [name, Buffer.from(archive.read(name)).toString('utf8')]));
}

async function chartPart(data: ChartData, sheet = 'Data'): Promise<string> {
  const content = { ...charted, sheets: [sheetOf(sheet, [data])] };
  return (await partsOf(content)).get('xl/charts/chart1.xml') ?? '';
}

describe('a workbook with charts', () => {
  test('consists of well-formed parts', (context) => {
    const faults: string[] = [];
    for (const [name, xml] of parts) {
      const { status, stderr, error } = spawnSync('xmllint', ['--noout', '-'], { input: xml });
      if (error !== undefined) context.skip('xmllint is not installed');
      if (status !== 0) faults.push(`${name}: ${stderr.toString()}`);
    }
    expect(faults).toEqual([]);
  });

  test('has a part for each chart, which its sheet leads to', () => {
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<drawing r:id="rId1"/>');
    expect(parts.get('xl/worksheets/_rels/sheet2.xml.rels')).toContain('../drawings/drawing2.xml');
    expect(parts.get('xl/drawings/_rels/drawing2.xml.rels')).toContain('../charts/chart3.xml');
    expect(parts.get('xl/drawings/_rels/drawing2.xml.rels')).toContain('../charts/chart4.xml');
    expect(parts.get('xl/charts/chart4.xml')).toContain('Cakupan layanan');
  });

  test('numbers the charts of a sheet apart', () => {
    const drawing = parts.get('xl/drawings/drawing1.xml') ?? '';
    const numbers = [...drawing.matchAll(/<xdr:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(numbers).size).toBe(2);
  });

  test('says in words what each chart shows', () => {
    expect(parts.get('xl/drawings/drawing1.xml')).toContain('descr="Grafik: Korban menurut wilayah."');
  });

  test('covers the cells that the chart is to cover', () => {
    const drawing = parts.get('xl/drawings/drawing1.xml') ?? '';
    const corners = [...drawing.matchAll(/<xdr:col>(\d+)<.*?<xdr:row>(\d+)</g)].map(
      ([, c, r]) => `${c},${r}`,
    );
    expect(corners.slice(0, 2)).toEqual(['0,8', '6,27']);
  });

  test('keeps its notes', async () => {
    const sheet = { ...sheetOf('Data', [victims]), notes: [{ row: 0, column: 0, text: 'Bantuan.' }] };
    const xml = (await partsOf({ ...charted, sheets: [sheet] })).get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml.indexOf('<legacyDrawing')).toBeGreaterThan(xml.indexOf('<drawing'));
    expect(xml.indexOf('<drawing')).toBeGreaterThan(xml.indexOf('<ignoredErrors'));
  });

  test('is the same bytes for the same content', async () => {
    const first = await writeWorkbook(charted);
    expect(Buffer.from(await writeWorkbook(charted)).equals(Buffer.from(first))).toBe(true);
  });
});

describe('a native chart', () => {
  test('takes names, categories and values from the cells of its sheet', () => {
    const xml = parts.get('xl/charts/chart1.xml') ?? '';
    expect([...xml.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, reference]) => reference)).toEqual([
      "'R02 Kasus &amp; Korban''s'!$B$1",
      "'R02 Kasus &amp; Korban''s'!$A$2:$A$7",
      "'R02 Kasus &amp; Korban''s'!$B$2:$B$7",
    ]);
  });

  test('holds its numbers for programs that compute nothing, and none of a masked cell', () => {
    const xml = parts.get('xl/charts/chart1.xml') ?? '';
    const cache = /<c:numCache>.*<\/c:numCache>/.exec(xml)?.[0] ?? '';
    expect([...cache.matchAll(/<c:pt idx="(\d)"/g)].map(([, index]) => index)).toEqual(['2', '3', '4', '5']);
  });

  test.each([
    [victims, 'barDir val="bar"', 'grouping val="clustered"'],
    [hotels, 'barDir val="bar"', 'grouping val="percentStacked"'],
    [coverage, 'barDir val="col"', 'grouping val="clustered"'],
    [{ ...coverage, stacking: 'stacked' } as const, 'overlap val="100"', 'grouping val="stacked"'],
    [months, '<c:lineChart>', 'grouping val="standard"'],
  ])('is of its kind', async (data, kind, grouping) => {
    const xml = await chartPart(data);
    expect(xml).toContain(kind);
    expect(xml).toContain(grouping);
  });

  test('has a legend only where several series are told apart', async () => {
    expect(await chartPart(victims)).not.toContain('<c:legend>');
    expect(await chartPart(months)).toContain('<c:legend>');
  });

  test('writes the sign where a bar is masked', async () => {
    const xml = await chartPart(victims);
    expect([...xml.matchAll(/<c:dLbl><c:idx val="(\d)"/g)].map(([, index]) => index)).toEqual(['0', '1']);
    expect(xml.match(/<a:t>\*<\/a:t>/g)).toHaveLength(2);
  });

  test('draws no line to or from a masked point', async () => {
    const points = [...(await chartPart(months)).matchAll(/<c:dPt><c:idx val="(\d)"\/>.*?<\/c:dPt>/g)];
    expect(points.map(([, index]) => index)).toEqual(['2', '3']);
    expect(points[0]?.[0]).toContain('symbol val="none"');
  });

  test('draws no shares of a stack with a masked part', async () => {
    const points = [...(await chartPart(hotels)).matchAll(/<c:dPt><c:idx val="(\d)"\/>/g)];
    expect(points.map(([, index]) => index)).toEqual(['1', '1', '1', '1', '1']);
  });

  test('shows percentages as the cells hold them', async () => {
    const xml = await chartPart(coverage);
    expect(xml).toContain('<c:numFmt formatCode="0.0&quot;%&quot;" sourceLinked="0"/>');
    expect(xml).toContain('<c:max val="100"/>');
  });

  test('counts people in whole steps', async () => {
    const few = chart('column', 'none', 'integer', {
      title: 'Kasus',
      axes: ['Bulan', 'Kasus'],
      categories: ['Jan', 'Feb'],
      series: [['Kasus', [1, 2]]],
    });
    expect(await chartPart(few)).toContain('<c:majorUnit val="1"/>');
  });

  test('holds hostile words as words', async () => {
    const xml = await chartPart({ ...victims, title: '<b>"A" & B</b>\u0001\uD800' }, "O'Brien <1>");
    expect(xml).toContain('<a:t>&lt;b&gt;"A" &amp; B&lt;/b&gt;</a:t>');
    expect(xml).toContain("'O''Brien &lt;1&gt;'!$B$1");
  });
});

describe('a chart on a sheet of a workbook that is there already', () => {
  const plain = blankSheet('Data');
  const replaced = sheetOf('Data', [victims, months]);

  async function patched(...updates: readonly SheetModel[]): Promise<ReadonlyMap<string, string>> {
    let bytes = await writeWorkbook({ ...charted, sheets: [...charted.sheets, plain] });
    for (const sheet of updates) bytes = patchWorkbook(bytes, { sheets: [sheet], names: [], marks: [] });
    const archive = openZip(bytes);
    return new Map(archive.names.map((name) => [name, Buffer.from(archive.read(name)).toString('utf8')]));
  }

  test('is drawn beside those of other sheets', async () => {
    const files = await patched(replaced);
    expect(files.get('xl/worksheets/sheet3.xml')).toContain('<drawing ');
    expect(files.get('xl/worksheets/_rels/sheet3.xml.rels')).toContain('../drawings/drawing3.xml');
    expect(files.get('xl/drawings/_rels/drawing3.xml.rels')).toContain('../charts/chart5.xml');
    expect(files.get('xl/drawings/_rels/drawing3.xml.rels')).toContain('../charts/chart6.xml');
    expect(files.get('[Content_Types].xml')).toContain('/xl/charts/chart6.xml');
    expect(files.get('xl/charts/chart5.xml')).toBe(await chartPart(victims));
  });

  test('replaces the earlier ones', async () => {
    const files = await patched(replaced, sheetOf('Data', [hotels]));
    const charts = [...files.keys()].filter((name) => name.startsWith('xl/charts/chart'));
    expect(charts).toHaveLength(5);
    expect(files.get('xl/charts/chart5.xml')).toContain('Kategori hotel');
  });

  test('goes with its sheet’s content', async () => {
    const files = await patched(replaced, plain);
    expect([...files.keys()].filter((name) => name.startsWith('xl/charts/chart'))).toHaveLength(4);
    expect([...files.keys()].filter((name) => name.startsWith('xl/drawings/drawing'))).toHaveLength(2);
    expect(files.get('xl/worksheets/sheet3.xml')).not.toContain('<drawing');
  });

  test('leaves the file well-formed, with the texts of its pages', async (context) => {
    const files = await patched(replaced);
    expect(files.get('xl/worksheets/sheet3.xml')).toContain('<oddHeader>&amp;CSEMENTARA</oddHeader>');
    const faults: string[] = [];
    for (const [name, xml] of files) {
      const { status, error } = spawnSync('xmllint', ['--noout', '-'], { input: xml });
      if (error !== undefined) context.skip('xmllint is not installed');
      if (status !== 0) faults.push(name);
    }
    expect(faults).toEqual([]);
  });
});

describe('the pages of a sheet', () => {
  test('carry the texts of the model, with ampersands that are no codes', () => {
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toContain('<oddHeader>&amp;CSEMENTARA</oddHeader>');
    expect(xml).toContain(
      '&amp;LTanda * = angka disamarkan &amp;&amp; 0 = nihil.&amp;RHalaman &amp;P dari &amp;N',
    );
  });

  test('never carry more than Excel opens', async () => {
    const sheet = sheetOf('Data', []);
    const long = { ...sheet, print: { ...sheet.print, footer: '&'.repeat(500) } };
    const xml = (await partsOf({ ...charted, sheets: [long] })).get('xl/worksheets/sheet1.xml') ?? '';
    const footer = (/<oddFooter>(.*?)<\/oddFooter>/.exec(xml)?.[1] ?? '').replaceAll('&amp;', '&');
    expect(footer.length).toBeLessThanOrEqual(255);
    expect(footer).toMatch(/^&L(&&)+&RHalaman &P dari &N$/);
  });
});
