import type { ComponentChildren } from 'preact';
import { useSession } from '../session.ts';
import { Icon, type IconName } from './icon.tsx';

/** What a button looks like, and what it does. */
export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Sends the form around it instead of being clicked on its own. */
  readonly sends?: boolean;
  readonly isOpen?: boolean;
  readonly onClick?: () => void;
}

/**
 * A button that starts something. While the workbook is being changed it stays where it is, says that it waits, and
 * does nothing, so that the keyboard keeps its place.
 */
export function Button({ children, look = 'plain', icon, sends = false, isOpen, onClick }: ButtonProps) {
  const { isLocked } = useSession();
  const click = (event: Event): void => {
    if (isLocked) event.preventDefault();
    else onClick?.();
  };
  return (
    <button
      type={sends ? 'submit' : 'button'}
      class={`button ${look}`}
      aria-disabled={isLocked}
      aria-expanded={isOpen}
      onClick={click}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
