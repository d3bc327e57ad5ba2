import { elementsIn, type XmlElement } from './xml-tree.ts';

const RESOURCES = new Set(['bt:Image', 'bt:Url', 'bt:String']);
const CONTROLS = new Set(['CustomTab', 'Group', 'Control']);
const LONGEST_ID = 32;

/** Resources that are missing, defined twice, never used or have too long a name. */
export function resourceFaults(root: XmlElement): readonly string[] {
  const all = elementsIn(root);
  const ids = all.flatMap(({ name, attributes }) =>
    RESOURCES.has(name) ? (attributes.get('id') ?? []) : [],
  );
  const used = new Set(all.flatMap(({ attributes }) => attributes.get('resid') ?? []));
  return [
    ...[...used].filter((id) => !ids.includes(id)).map((id) => `The resource ${id} is not defined.`),
    ...repeated(ids).map((id) => `The resource ${id} is defined twice.`),
    ...ids.filter((id) => !used.has(id)).map((id) => `The resource ${id} is never used.`),
    ...ids
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => `The name ${id} has more than ${LONGEST_ID} characters.`),
  ];
}

/** Buttons without a function and functions without a button, controls of one name, and pages that run apart. */
export function commandFaults(root: XmlElement, functions: readonly string[]): readonly string[] {
  const all = elementsIn(root);
  const controls = all
    .filter(({ name }) => CONTROLS.has(name))
    .map(({ attributes }) => attributes.get('id') ?? '');
  const pressed = all.filter(({ name }) => name === 'FunctionName').map(({ text }) => text);
  return [
    ...repeated(controls).map((id) => `Two controls are called ${id}.`),
    ...pressed
      .filter((name) => !functions.includes(name))
      .map((name) => `No function ${name} stands behind a button.`),
    ...functions
      .filter((name) => !pressed.includes(name))
      .map((name) => `The function ${name} has no button.`),
    ...pageFaults(all),
  ];
}

/** Ribbon and panel share one runtime only when all three name the same page. */
function pageFaults(all: readonly XmlElement[]): readonly string[] {
  const pageOf = (name: string): string | undefined =>
    all.find((element) => element.name === name && element.attributes.has('resid'))?.attributes.get('resid');
  const [runtime, ...others] = ['Runtime', 'FunctionFile', 'SourceLocation'].map(pageOf);
  const shared = runtime !== undefined && others.every((page) => page === runtime);
  return shared ? [] : ['Runtime, FunctionFile and SourceLocation do not name one page.'];
}

function repeated(items: readonly string[]): readonly string[] {
  return [...new Set(items.filter((item, i) => items.indexOf(item) !== i))];
}
