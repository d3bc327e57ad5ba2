/** An element of a page, as far as the add-in's page uses it. */
export interface PageElement {
  readonly tagName: string;
  readonly id: string;
  readonly dataset: Record<string, string>;
  readonly attributes: Map<string, string>;
  textContent: string;
  value: string;
  hidden: boolean;
  disabled: boolean;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
  replaceChildren(...children: readonly PageElement[]): void;
  setAttribute(name: string, value: string): void;
  focus(): void;
  /** What the user does: clicks, sends a form, changes a field. */
  dispatch(type: string): void;
  options(): readonly string[];
}

interface PageEvent {
  preventDefault(): void;
}

/** Makes an element; `onFocus` hears when it gets the focus. */
export function pageElement(tag: string, id: string, onFocus: (id: string) => void): PageElement {
  const listeners = new Map<string, ((event: PageEvent) => void)[]>();
  const attributes = new Map<string, string>();
  let children: readonly PageElement[] = [];
  let typed = '';
  const options = (): readonly string[] => children.map(({ value }) => value);
  return {
    tagName: tag.toUpperCase(),
    id,
    dataset: {},
    attributes,
    textContent: '',
    hidden: false,
    disabled: false,
    /** A list has one of its entries, the first unless another one was chosen. */
    get value() {
      if (tag !== 'select') return typed;
      return options().includes(typed) ? typed : (options()[0] ?? '');
    },
    set value(value) {
      typed = value;
    },
    addEventListener: (type, listener) => {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
    },
    replaceChildren: (...next) => {
      children = next;
    },
    setAttribute: (name, value) => {
      attributes.set(name, value);
    },
    focus: () => onFocus(id),
    dispatch: (type) => {
      for (const listener of listeners.get(type) ?? []) listener({ preventDefault: () => undefined });
    },
    options,
  };
}
