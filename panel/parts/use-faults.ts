import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Text } from '../../core/index.ts';
import { useSession } from '../session.ts';

/** A form that says what is missing once somebody has tried to send it. */
interface Faults<Name extends string> {
  readonly form: RefObject<HTMLFormElement | null>;
  /** Why a field cannot be used; `null` where it can, or where nobody has tried yet. */
  faultOf(name: Name): string | null;
  /** Sends when nothing is missing; otherwise leads to the first field that is wrong. */
  submit(send: () => void): (event: Event) => void;
}

/** `checks` has for each field what is wrong with it now, or false. */
export function useFaults<Name extends string>(checks: Readonly<Record<Name, Text | false>>): Faults<Name> {
  const { say, isLocked } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const [isTried, setTried] = useState(false);
  const faultOf = (name: Name): string | null => {
    const fault: Text | false = checks[name];
    return isTried && fault !== false ? say(fault) : null;
  };
  const submit = (send: () => void) => (event: Event) => {
    event.preventDefault();
    if (isLocked) return;
    const isWrong = Object.values(checks).some((check) => check !== false);
    setTried(isWrong);
    if (isWrong) requestAnimationFrame(() => firstWrong(form.current)?.focus());
    else send();
  };
  return { form, faultOf, submit };
}

/** The first field, or the first option of a group, that is said to be wrong. */
function firstWrong(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('.wrong input, .wrong select, .wrong textarea') ?? null;
}
