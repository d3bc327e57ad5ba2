import type { PatchContext } from './patch-context.ts';
import { editPart } from './patch-edit.ts';
import {
  appending,
  type ElementSpan,
  prefixOf,
  removing,
  settingAttribute,
  spanOf,
  tagName,
} from './patch-element.ts';
import type { Splice } from './patch-splice.ts';
import { xmlAttributes, xmlText } from './write-xml.ts';
import { attribute, eachChild, skipElement } from './xml.ts';
import { nameOf, type XmlReader } from './xml-reader.ts';

/** What a name is to refer to; `scope` is the index of the only sheet where it holds, `null` the whole workbook. */
export interface NameChange {
  readonly name: string;
  readonly scope: number | null;
  /** `null` takes the name away. */
  readonly refersTo: string | null;
}

const DEFINED_NAMES = nameOf('definedNames');
const NAME = nameOf('name');
const LOCAL_SHEET = nameOf('localSheetId');
/** The children of `workbook` that stand before the names (ECMA-376 18.2.27). */
const BEFORE_NAMES = new Set([nameOf('sheets'), nameOf('functionGroups'), nameOf('externalReferences')]);
const FILTER = '_xlnm._filterdatabase';

/** Adds, replaces and removes names; all others stay as written. */
export function changeNames(context: PatchContext, changes: readonly NameChange[]): void {
  if (changes.length === 0) return;
  const pending = new Map(changes.map((change) => [keyOf(change.name, change.scope), change]));
  editPart(context.parts, context.workbookPart, (xml) => {
    const prefix = prefixOf(tagName(xml));
    const splices: Splice[] = [];
    let list: ElementSpan | null = null;
    let listAt = xml.at;
    eachChild(xml, (section) => {
      if (section === DEFINED_NAMES) list = spanOf(xml, () => splices.push(...changedNames(xml, pending)));
      if (BEFORE_NAMES.has(section)) {
        skipElement(xml);
        listAt = xml.at;
      }
    });
    return [...splices, ...addedNames(list, listAt, prefix, [...pending.values()])];
  });
}

/** Names that hold on one sheet only are bound to its index: those of the removed sheet go, later ones move up. */
export function dropSheetScope(context: PatchContext, index: number): void {
  editPart(context.parts, context.workbookPart, (xml) => {
    const splices: Splice[] = [];
    eachChild(xml, (section) => {
      if (section !== DEFINED_NAMES) return;
      eachChild(xml, () => {
        const scope = scopeOf(xml);
        if (scope === null || scope < index) return;
        if (scope === index) splices.push(removing(spanOf(xml)));
        else splices.push(settingAttribute(xml, LOCAL_SHEET, 'localSheetId', String(scope - 1)));
      });
    });
    return splices;
  });
}

/** Makes the changes to names that exist and takes those off the pending ones. */
function changedNames(xml: XmlReader, pending: Map<string, NameChange>): readonly Splice[] {
  const splices: Splice[] = [];
  eachChild(xml, () => {
    const key = keyOf(attribute(xml, NAME) ?? '', scopeOf(xml));
    const change = pending.get(key);
    if (change === undefined) return;
    pending.delete(key);
    const span = spanOf(xml);
    if (change.refersTo === null) splices.push(removing(span));
    else if (span.selfClosing) splices.push(appending(span, xmlText(change.refersTo)));
    else splices.push({ start: span.contentStart, end: span.contentEnd, text: xmlText(change.refersTo) });
  });
  return splices;
}

function addedNames(
  list: ElementSpan | null,
  listAt: number,
  prefix: string,
  changes: readonly NameChange[],
): readonly Splice[] {
  const names = changes.map((change) => nameXml(prefix, change)).join('');
  if (names === '') return [];
  if (list !== null) return [appending(list, names)];
  const text = `<${prefix}definedNames>${names}</${prefix}definedNames>`;
  return [{ start: listAt, end: listAt, text }];
}

function nameXml(prefix: string, { name, scope, refersTo }: NameChange): string {
  if (refersTo === null) return '';
  const hidden = name.toLowerCase() === FILTER ? 1 : null;
  const attributes = xmlAttributes({ name, localSheetId: scope, hidden });
  return `<${prefix}definedName${attributes}>${xmlText(refersTo)}</${prefix}definedName>`;
}

function scopeOf(xml: XmlReader): number | null {
  const scope = attribute(xml, LOCAL_SHEET);
  return scope === null ? null : Number(scope);
}

function keyOf(name: string, scope: number | null): string {
  return `${scope ?? ''}!${name.toLowerCase()}`;
}
