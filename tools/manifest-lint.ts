import { iconFaults } from './manifest-icons.ts';
import { commandFaults, resourceFaults } from './manifest-references.ts';
import { structureFaults } from './manifest-structure.ts';
import { textFaults } from './manifest-texts.ts';
import { elementsIn, parseXml, type XmlElement } from './xml-tree.ts';

/** What a manifest is compared with. */
export interface ManifestContext {
  /** The address of the add-in's web site, without `/` at its end. */
  readonly address: string;
  /** The folder that the web site is made of. */
  readonly folder: string;
  /** The functions that the add-in gives to ribbon buttons. */
  readonly functions: readonly string[];
  /** The version of ExcelApi that the code is checked against. */
  readonly excelApi: string;
}

/**
 * The faults of an add-in's manifest that neither its schema nor Excel reports well: names that lead nowhere, texts
 * without translation, icons of wrong size, addresses elsewhere. One sentence each; none when it is sound.
 */
export function lintManifest(xml: string, context: ManifestContext): readonly string[] {
  const root = rootOf(xml);
  if (typeof root === 'string') return [root];
  return [
    ...identityFaults(root),
    ...structureFaults(root),
    ...addressFaults(root, context),
    ...requirementFaults(root, context),
    ...resourceFaults(root),
    ...commandFaults(root, context.functions),
    ...textFaults(root),
    ...iconFaults(root, context),
  ];
}

function rootOf(xml: string): XmlElement | string {
  try {
    return parseXml(xml);
  } catch (error) {
    return `The manifest is not well-formed: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}(?:\.\d{1,5}){3}$/;

const LEAST_API = '1.1';

function identityFaults(root: XmlElement): readonly string[] {
  const textOf = (name: string): string => root.children.find((child) => child.name === name)?.text ?? '';
  return [
    ...(root.name === 'OfficeApp' ? [] : [`The manifest is no OfficeApp but <${root.name}>.`]),
    ...(GUID.test(textOf('Id')) ? [] : ['The Id is no GUID in small letters.']),
    ...(VERSION.test(textOf('Version')) ? [] : ['The Version has not four numbers.']),
  ];
}

/** Attributes that hold texts for people or addresses. */
const VALUES = ['DefaultValue', 'Value'];
const ADDRESS = /^[a-z]+:\/\//i;

function addressFaults(root: XmlElement, { address }: ManifestContext): readonly string[] {
  const elements = elementsIn(root);
  const values = elements.flatMap(({ attributes }) => VALUES.map((name) => attributes.get(name) ?? ''));
  const { origin } = new URL(address);
  return [
    ...values
      .filter((value) => ADDRESS.test(value) && !value.startsWith(`${address}/`))
      .map((value) => `${value} is not below ${address}.`),
    ...elements
      .filter(({ name, text }) => name === 'AppDomain' && text !== origin)
      .map(({ text }) => `The domain ${text} is not ${origin}.`),
  ];
}

/** Ribbon and shared runtime ask for what the code needs; an older Excel still opens the page, which says what to use. */
function requirementFaults(root: XmlElement, { excelApi }: ManifestContext): readonly string[] {
  const overrides = root.children.filter(({ name }) => name === 'VersionOverrides').flatMap(elementsIn);
  const asked = (name: string, sets: readonly XmlElement[]): string | undefined =>
    sets.find(({ attributes }) => attributes.get('Name') === name)?.attributes.get('MinVersion');
  const ribbon = overrides.filter(({ name }) => name === 'bt:Set');
  const page = elementsIn(root).filter(({ name }) => name === 'Set');
  return [
    ...(asked('ExcelApi', ribbon) === excelApi ? [] : [`The ribbon does not ask for ExcelApi ${excelApi}.`]),
    ...(asked('SharedRuntime', ribbon) === undefined ? ['The ribbon does not ask for SharedRuntime.'] : []),
    ...(asked('ExcelApi', page) === LEAST_API && page.length === 1
      ? []
      : [`The page asks for more than ExcelApi ${LEAST_API}, so that an older Excel would not open it.`]),
  ];
}
