import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The keys of the list of findings: J and Alt+↓ forward, K and Alt+↑ back, while the keyboard is in the list. */
export function useLineKeys(step: (by: 1 | -1) => void): RefObject<HTMLElement | null> {
  const list = useRef<HTMLElement>(null);
  const stepping = useRef(step);
  stepping.current = step;
  useEffect(() => {
    const element = list.current;
    const onKey = (event: KeyboardEvent): void => {
      const by = isTyping(event.target) ? null : directionOf(event);
      if (by === null) return;
      event.preventDefault();
      stepping.current(by);
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, []);
  return list;
}

function directionOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): 1 | -1 | null {
  if (ctrlKey || metaKey) return null;
  const name = altKey ? key : key.toLowerCase();
  if (name === (altKey ? 'ArrowDown' : 'j')) return 1;
  return name === (altKey ? 'ArrowUp' : 'k') ? -1 : null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}
