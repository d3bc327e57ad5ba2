import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsIn, type XmlElement } from './xml-tree.ts';

const SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];
const MAIN_ICONS = { IconUrl: '32', HighResolutionIconUrl: '64' } as const;

/** Icons that lack a size, whose files are missing, or whose files have another size. */
export function iconFaults(
  root: XmlElement,
  { address, folder }: { readonly address: string; readonly folder: string },
): readonly string[] {
  const all = elementsIn(root);
  const icons = all.filter(({ name }) => name === 'Icon');
  const addresses = new Map(
    all
      .filter(({ name, attributes }) => name === 'bt:Image' && attributes.has('id'))
      .map(({ attributes }) => [attributes.get('id') ?? '', attributes.get('DefaultValue') ?? '']),
  );
  const fileOf = (url: string): string => join(folder, url.slice(address.length));
  const images = icons.flatMap(({ children }) => children);
  return [
    ...icons.flatMap(missingSizes),
    ...images.flatMap(({ attributes }) => {
      const url = addresses.get(attributes.get('resid') ?? '');
      return url === undefined ? [] : sizeFault(fileOf(url), attributes.get('size') ?? '');
    }),
    ...Object.entries(MAIN_ICONS).flatMap(([name, size]) => {
      const url = all.find((element) => element.name === name)?.attributes.get('DefaultValue');
      return url === undefined ? [`The manifest has no ${name}.`] : sizeFault(fileOf(url), size);
    }),
  ];
}

function missingSizes({ children }: XmlElement): readonly string[] {
  const sizes = children.map(({ attributes }) => attributes.get('size'));
  const first = children[0]?.attributes.get('resid') ?? '';
  return SIZES.filter((size) => !sizes.includes(size)).map(
    (size) => `The icon with ${first} lacks the size ${size}.`,
  );
}

const WIDTH = 16; // where a PNG file tells its width, then its height

function sizeFault(file: string, size: string): readonly string[] {
  if (!existsSync(file)) return [`The icon ${file} is missing.`];
  const bytes = readFileSync(file);
  const [width, height] = [bytes.readUInt32BE(WIDTH), bytes.readUInt32BE(WIDTH + 4)];
  const right = width === Number(size) && height === Number(size);
  return right ? [] : [`The icon ${file} is ${width} × ${height} and not ${size}.`];
}
