import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsIn, parseXml, type XmlElement } from './xml-tree.ts';

const ICON = 32;
const BUTTON = { width: 88, height: 72 };
const LINE = { characters: 13, height: 16 };
const MARGIN = 16;
const TAB_HEIGHT = 36;
const GROUP_LABEL = 28;
const FONT = "font-family='Segoe UI, Carlito, sans-serif'";

/**
 * The ribbon tab that a manifest defines, drawn as SVG in the manifest's own language: what Excel will show, without
 * Excel. `icons` is the folder that holds the files of the addresses below `/icons/`.
 */
export function ribbonPicture(manifest: string, icons: string): string {
  const root = parseXml(manifest);
  const resources = resourcesOf(root);
  const tab = elementsIn(root).find(({ name }) => name === 'CustomTab');
  if (!tab) throw new RangeError('the manifest defines no ribbon tab');
  const groups = tab.children.filter(({ name }) => name === 'Group');
  const pictures: string[] = [];
  let left = MARGIN;
  for (const group of groups) {
    const buttons = group.children.filter(({ name }) => name === 'Control');
    const width = buttons.length * BUTTON.width;
    pictures.push(
      ...buttons.map((button, index) =>
        buttonPicture(button, resources, icons, left + index * BUTTON.width, TAB_HEIGHT + MARGIN),
      ),
      textPicture(
        labelOf(group, resources),
        left + width / 2,
        TAB_HEIGHT + MARGIN + BUTTON.height + 18,
        12,
        '#605e5c',
      ),
    );
    left += width + MARGIN;
  }
  const height = TAB_HEIGHT + MARGIN + BUTTON.height + GROUP_LABEL;
  return [
    `<svg xmlns='http://www.w3.org/2000/svg' width='${left}' height='${height}' viewBox='0 0 ${left} ${height}' role='img'>`,
    `<title>${escaped(labelOf(tab, resources))}</title>`,
    `<rect width='${left}' height='${height}' fill='#f3f2f1'/>`,
    `<rect x='8' y='${TAB_HEIGHT}' width='${left - 16}' height='${height - TAB_HEIGHT - 6}' rx='6' fill='#ffffff'/>`,
    textPicture(labelOf(tab, resources), MARGIN + 56, 22, 14, '#185c37', 'bold'),
    `<rect x='${MARGIN + 6}' y='29' width='100' height='3' fill='#185c37'/>`,
    ...pictures,
    '</svg>\n',
  ].join('\n');
}

type Resources = ReadonlyMap<string, string>;

function resourcesOf(root: XmlElement): Resources {
  return new Map(
    elementsIn(root).flatMap(({ attributes }) => {
      const id = attributes.get('id');
      const value = attributes.get('DefaultValue');
      return id === undefined || value === undefined ? [] : [[id, value] as const];
    }),
  );
}

function labelOf({ children }: XmlElement, resources: Resources): string {
  const label = children.find(({ name }) => name === 'Label');
  return resources.get(label?.attributes.get('resid') ?? '') ?? '';
}

function buttonPicture(
  button: XmlElement,
  resources: Resources,
  icons: string,
  left: number,
  top: number,
): string {
  const image = elementsIn(button).find(
    ({ name, attributes }) => name === 'bt:Image' && attributes.get('size') === String(ICON),
  );
  const address = resources.get(image?.attributes.get('resid') ?? '') ?? '';
  const data = readFileSync(join(icons, address.slice(address.lastIndexOf('/') + 1))).toString('base64');
  const middle = left + BUTTON.width / 2;
  return [
    `<image x='${middle - ICON / 2}' y='${top}' width='${ICON}' height='${ICON}' href='data:image/png;base64,${data}'/>`,
    ...linesOf(labelOf(button, resources)).map((line, at) =>
      textPicture(line, middle, top + ICON + 20 + at * LINE.height, 12, '#201f1e'),
    ),
  ].join('\n');
}

/** A label in two lines at most, as Excel breaks it. */
function linesOf(label: string): readonly string[] {
  const words = label.split(' ');
  const first: string[] = [];
  while (words.length > 0 && [...first, words[0]].join(' ').length <= LINE.characters) {
    first.push(words.shift() ?? '');
  }
  return words.length === 0 ? [first.join(' ')] : [first.join(' '), words.join(' ')];
}

function textPicture(
  text: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  weight = 'normal',
): string {
  return `<text x='${x}' y='${y}' ${FONT} font-size='${size}' font-weight='${weight}' fill='${fill}' text-anchor='middle'>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
