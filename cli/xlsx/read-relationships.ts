import { openPart } from './read-part.ts';
import { attribute, eachChild } from './xml.ts';
import { nameOf, nextTag } from './xml-reader.ts';
import type { ZipArchive } from './zip-archive.ts';

/** A link from one part of a package to another, or to an address outside (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last step of the type's address, which transitional and strict files share: `worksheet`, `comments` … */
  readonly type: string;
  /** The name of the part as `ZipArchive` takes it; the address as written when `external`. */
  readonly target: string;
  readonly external: boolean;
}

const RELATIONSHIP = nameOf('Relationship');
const ID = nameOf('Id');
const TYPE = nameOf('Type');
const TARGET = nameOf('Target');
const TARGET_MODE = nameOf('TargetMode');

/** The relationships of a part, or of the package for `''`; a part without any has none. */
export function relationshipsOf(archive: ZipArchive, part: string): readonly Relationship[] {
  const from = relationshipsPart(part);
  if (!archive.has(from)) return [];
  const xml = openPart(archive, from);
  const found: Relationship[] = [];
  nextTag(xml);
  eachChild(xml, (name) => {
    if (name !== RELATIONSHIP) return;
    const target = attribute(xml, TARGET) ?? '';
    const external = attribute(xml, TARGET_MODE)?.toLowerCase() === 'external';
    found.push({
      id: attribute(xml, ID) ?? '',
      type: (attribute(xml, TYPE) ?? '').split('/').at(-1) ?? '',
      target: external ? target : partOf(archive, part, target),
      external,
    });
  });
  return found;
}

/** The part that holds the relationships of a part: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part of the first relationship of that type that is in the archive, or `null`. */
export function relatedPart(
  archive: ZipArchive,
  relationships: readonly Relationship[],
  type: string,
): string | null {
  return (
    relationships.find((to) => to.type === type && !to.external && archive.has(to.target))?.target ?? null
  );
}

function partOf(archive: ZipArchive, source: string, target: string): string {
  const part = resolve(source, target);
  if (archive.has(part) || !part.includes('%')) return part;
  const decoded = percentDecoded(part);
  return archive.has(decoded) ? decoded : part;
}

/** Resolves a relative or absolute target against the folder of its source (RFC 3986 5.2). */
function resolve(source: string, target: string): string {
  const [path = ''] = target.replaceAll('\\', '/').split('#');
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
