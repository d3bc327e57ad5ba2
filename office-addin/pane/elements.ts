/** An element of taskpane.html. Throws when the page has none of that id and kind. */
export function elementOf<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  id: string,
): HTMLElementTagNameMap[T] {
  const element = document.getElementById(id);
  if (!isTag(element, tag)) throw new TypeError(`taskpane.html has no ${tag} #${id}`);
  return element;
}

function isTag<T extends keyof HTMLElementTagNameMap>(
  element: HTMLElement | null,
  tag: T,
): element is HTMLElementTagNameMap[T] {
  return element?.tagName === tag.toUpperCase();
}

/** An entry of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Fills a list; what was chosen stays chosen where it is still there. */
export function fillSelect(select: HTMLSelectElement, choices: readonly Choice[]): void {
  const chosen = select.value;
  select.replaceChildren(
    ...choices.map(({ value, label }) => {
      const option = document.createElement('option');
      option.value = value;
      option.textContent = label;
      return option;
    }),
  );
  if (choices.some(({ value }) => value === chosen)) select.value = chosen;
}
