import { readFileSync } from 'node:fs';
import type { PageDocument } from '../library/window.ts';
import { type PageElement, pageElement } from './page-element.ts';

const SOURCE = new URL('../../../../office-addin/taskpane.html', import.meta.url);
const TAG = /<(\w+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>([^<]*)/g;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;

/** The add-in's page without a browser around it. */
export interface Page {
  readonly document: PageDocument;
  /** Throws when taskpane.html has no element of that id. */
  element(id: string): PageElement;
  /** The user sends a form. As in a browser, a form that checks its fields itself is not sent while one has a fault. */
  submit(id: string): void;
  /** The id of the element that has the focus. */
  focused(): string;
}

/** Opens taskpane.html: its elements with their ids, texts and attributes, without layout. */
export function openPage(): Page {
  let focus = '';
  const make = (tag: string, id: string): PageElement =>
    pageElement(tag, id, (now) => {
      focus = now;
    });
  const elements = elementsOf(make);
  const element = (id: string): PageElement => {
    const found = find(id);
    if (!found) throw new RangeError(`taskpane.html has no #${id}`);
    return found;
  };
  const find = (id: string): PageElement | null => elements.find((element) => element.id === id) ?? null;
  return {
    document: {
      getElementById: find,
      querySelectorAll: (selector: string) =>
        elements.filter(({ tagName, attributes }) =>
          selector.startsWith('[')
            ? attributes.has(selector.slice(1, -1))
            : tagName === selector.toUpperCase(),
        ),
      createElement: (tag: string) =>
        Object.assign(make(tag, ''), { style: {}, appendChild: () => undefined }),
      documentElement: { lang: 'id', appendChild: () => undefined },
    },
    element,
    submit: (id) => {
      const form = element(id);
      // The page has one form, so that all fields are its own.
      if (form.attributes.has('novalidate') || !elements.some(hasFault)) form.dispatch('submit');
    },
    focused: () => focus,
  };
}

/** What a browser refuses to send: nothing in a field that is required, and numbers out of bounds. */
function hasFault({ attributes, value }: PageElement): boolean {
  if (value === '') return attributes.has('required');
  const [min, max] = [Number(attributes.get('min') ?? value), Number(attributes.get('max') ?? value)];
  return attributes.get('type') === 'number' && !(Number(value) >= min && Number(value) <= max);
}

/** Reads the page; the entries of a list become its children. */
function elementsOf(make: (tag: string, id: string) => PageElement): readonly PageElement[] {
  const elements: PageElement[] = [];
  const entries = new Map<PageElement, PageElement[]>();
  for (const [, tag = '', attributes = '', text = ''] of readFileSync(SOURCE, 'utf8').matchAll(TAG)) {
    const known = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
    );
    const element = make(tag, known.get('id') ?? '');
    element.textContent = text.trim();
    element.hidden = known.has('hidden');
    element.value = known.get('value') ?? '';
    for (const [name, value] of known) {
      element.attributes.set(name, value);
      if (name.startsWith('data-')) element.dataset[name.slice('data-'.length)] = value;
    }
    if (tag === 'select') entries.set(element, []);
    if (tag === 'option') [...entries.values()].at(-1)?.push(element);
    elements.push(element);
  }
  for (const [list, own] of entries) list.replaceChildren(...own);
  return elements;
}
