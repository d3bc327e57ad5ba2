import type { Page } from '../bridge.ts';
import { useSession } from '../session.ts';
import { shellWords } from '../words/shell-words.ts';
import { Icon } from './icon.tsx';

const LINKS = ['help', 'settings'] as const;

/** The bar above every page. */
export function Header({ page }: { readonly page: Page }) {
  const { say, open } = useSession();
  return (
    <header class="bar">
      {page === 'start' ? (
        <span class="brand">{say(shellWords.product)}</span>
      ) : (
        <button type="button" class="brand" onClick={() => open('start')}>
          <Icon name="previous" />
          <span>{say(shellWords.home)}</span>
        </button>
      )}
      <nav aria-label={say(shellWords.product)}>
        {LINKS.map((link) => (
          <button
            key={link}
            type="button"
            class="tool"
            aria-label={say(shellWords[link])}
            title={say(shellWords[link])}
            aria-current={page === link ? 'page' : undefined}
            onClick={() => open(link)}
          >
            <Icon name={link} />
          </button>
        ))}
      </nav>
    </header>
  );
}
