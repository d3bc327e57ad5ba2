import { openPart } from './read-part.ts';
import { type Relationship, relationshipsOf } from './read-relationships.ts';
import { vmlTexts } from './read-vml.ts';
import { eachChild, elementText } from './xml.ts';
import { nameOf, nextTag, TAG, type XmlReader } from './xml-reader.ts';
import { unescapeString } from './xml-text.ts';
import type { ZipArchive } from './zip.ts';

const BODY = nameOf('txBody');
const RICH = nameOf('rich');
const CACHE = nameOf('strCache');
const POINT = nameOf('pt');
const VALUE = nameOf('v');
const PARAGRAPH = nameOf('p');
const RUN_TEXT = nameOf('t');

/**
 * The texts of the text boxes, other shapes and charts of a sheet (ECMA-376 20.5, 21.2, and 19 for boxes of old files);
 * those without text are left out. A chart keeps the names that it shows, also when their cells are gone.
 */
export function readShapes(archive: ZipArchive, sheetPart: string): readonly string[] {
  return relatedParts(archive, sheetPart).flatMap(({ type, target }) => {
    if (type === 'vmlDrawing') return vmlTexts(archive, target);
    if (type !== 'drawing') return [];
    const charts = relatedParts(archive, target).filter((part) => CHARTS.has(part.type));
    return [target, ...charts.map((chart) => chart.target)].flatMap((part) =>
      textsOf(openPart(archive, part)),
    );
  });
}

const CHARTS = new Set(['chart', 'chartEx']);

function relatedParts(archive: ZipArchive, part: string): readonly Relationship[] {
  return relationshipsOf(archive, part).filter(({ target, external }) => !external && archive.has(target));
}

/** Reads all bodies of text, however deep they stand in groups of shapes. */
function textsOf(xml: XmlReader): readonly string[] {
  const texts: string[] = [];
  for (let kind = nextTag(xml); kind !== TAG.none; kind = nextTag(xml)) {
    if (kind !== TAG.open) continue;
    if (xml.name === BODY || xml.name === RICH) texts.push(bodyText(xml));
    if (xml.name === CACHE) texts.push(...cachedTexts(xml));
  }
  return texts.filter((text) => text !== '');
}

/** The paragraphs of a body, one a line. */
function bodyText(xml: XmlReader): string {
  const lines: string[] = [];
  eachChild(xml, (name) => {
    if (name === PARAGRAPH) lines.push(paragraphText(xml));
  });
  return lines.join('\n').trim();
}

function paragraphText(xml: XmlReader): string {
  let text = '';
  eachChild(xml, () =>
    eachChild(xml, (part) => {
      if (part === RUN_TEXT) text += unescapeString(elementText(xml));
    }),
  );
  return text;
}

/** The names that a chart remembers of its cells. */
function cachedTexts(xml: XmlReader): readonly string[] {
  const texts: string[] = [];
  eachChild(xml, (point) => {
    if (point !== POINT) return;
    eachChild(xml, (part) => {
      if (part === VALUE) texts.push(unescapeString(elementText(xml)).trim());
    });
  });
  return texts;
}
