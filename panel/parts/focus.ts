import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Leads the keyboard to an element when it appears, and again whenever `reason` becomes another one. */
export function useFocus<T extends HTMLElement>(reason: unknown = true): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (reason !== null && reason !== false) element.current?.focus();
  }, [reason]);
  return element;
}
