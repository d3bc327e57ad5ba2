import { elementsIn, type XmlElement } from './xml-tree.ts';

/** The children of elements in the order of Microsoft's schema; after `!` those that must be there. Others are left alone. */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    '!Id AlternateId !Version !ProviderName !DefaultLocale !DisplayName !Description !IconUrl HighResolutionIconUrl SupportUrl AppDomains !Hosts !Requirements !DefaultSettings !Permissions !VersionOverrides',
  VersionOverrides: 'Description !Requirements !Hosts !Resources',
  'VersionOverrides/Hosts/Host': '!Runtimes !DesktopFormFactor',
  DesktopFormFactor: '!GetStarted !FunctionFile !ExtensionPoint',
  GetStarted: '!Title !Description !LearnMoreUrl',
  CustomTab: '!Group !Label InsertAfter',
  Group: '!Label !Icon !Control',
  Control: '!Label !Supertip !Icon !Action',
  Supertip: '!Title !Description',
  Resources: '!bt:Images !bt:Urls !bt:ShortStrings !bt:LongStrings',
};

/** What add-ins may be allowed to do: learn.microsoft.com/javascript/api/manifest/permissions. This one writes cells. */
const PERMISSION = 'ReadWriteDocument';
const SHARED_RUNTIME = '1.1';
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;

/**
 * What a manifest lacks or has in a place where Excel does not look for it: Excel leaves out the ribbon, or the whole
 * add-in, and does not say why.
 */
export function structureFaults(root: XmlElement): readonly string[] {
  const textOf = (name: string): string => root.children.find((child) => child.name === name)?.text ?? '';
  const all = elementsIn(root);
  const locales = all.flatMap(({ attributes }) => attributes.get('Locale') ?? []);
  const lifetimes = all.flatMap(({ name, attributes }) =>
    name === 'Runtime' ? [attributes.get('lifetime') ?? ''] : [],
  );
  const shared = all.find(({ attributes }) => attributes.get('Name') === 'SharedRuntime');
  const version = shared?.attributes.get('MinVersion') ?? SHARED_RUNTIME;
  const permission = textOf('Permissions');
  return [
    ...childFaults(root, root.name),
    ...[textOf('DefaultLocale'), ...locales]
      .filter((locale) => locale !== '' && !LOCALE.test(locale))
      .map((locale) => `${locale} is no locale such as id-ID.`),
    ...(permission === PERMISSION
      ? []
      : [`The permission is ${permission || 'missing'} and not ${PERMISSION}.`]),
    ...lifetimes
      .filter((lifetime) => lifetime !== 'long')
      .map(
        (lifetime) =>
          `The lifetime of the runtime is ${lifetime || 'missing'} and not long, so it is not shared.`,
      ),
    ...(version === SHARED_RUNTIME
      ? []
      : [`No Excel has SharedRuntime ${version}; it is ${SHARED_RUNTIME}.`]),
  ];
}

function childFaults(element: XmlElement, path: string): readonly string[] {
  const rule =
    CHILDREN[element.name] ?? Object.entries(CHILDREN).find(([end]) => path.endsWith(`/${end}`))?.[1];
  const own = rule === undefined ? [] : orderFaults(element, rule.split(' '));
  return [...own, ...element.children.flatMap((child) => childFaults(child, `${path}/${child.name}`))];
}

function orderFaults({ name, children }: XmlElement, rule: readonly string[]): readonly string[] {
  const order = rule.map((one) => one.replace('!', ''));
  const present = children.map((child) => child.name);
  const places = present.map((one) => order.indexOf(one));
  return [
    ...rule
      .filter((one) => one.startsWith('!') && !present.includes(one.slice(1)))
      .map((one) => `<${name}> has no <${one.slice(1)}>.`),
    ...present
      .filter((one) => !order.includes(one))
      .map((one) => `<${name}> has a <${one}>, which does not belong there.`),
    ...present
      .filter((_, i) => i > 0 && (places[i] ?? 0) < (places[i - 1] ?? 0))
      .map((one) => `<${one}> stands too late in <${name}>.`),
  ];
}
