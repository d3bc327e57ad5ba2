import type { TemplateOptions } from '../../core/index.ts';
import { HostError, type Locale, type Text, todayIn } from '../../core/index.ts';
import { errorCode } from '../error-code.ts';
import { elementOf } from './elements.ts';
import { setUpForm } from './set-up-form.ts';
import { failedText, labels, news } from './words.ts';

/** What the page can do; each gives what to tell the user. */
export interface PaneActions {
  check(locale: Locale): Promise<Text>;
  prepare(options: TemplateOptions): Promise<Text>;
}

/** The page beside the sheet. */
export interface Pane {
  /** Runs *Periksa data* as the button does. */
  check(): Promise<void>;
  /** Leads to the form of *Siapkan buku kerja*. */
  askSetUp(): void;
}

/** Brings the page to life. */
export function openPane(actions: PaneActions): Pane {
  const language = elementOf('select', 'bahasa');
  const status = elementOf('p', 'kabar');
  const button = elementOf('button', 'periksa');
  const form = setUpForm(todayIn(null, new Date()));
  const locale = (): Locale => (language.value === 'en' ? 'en' : 'id');
  let shown: { readonly text: Text; readonly kind: NewsKind } | null = null;
  let working = false;

  const tell = (text: Text, kind: NewsKind): void => {
    shown = { text, kind };
    status.textContent = text[locale()];
    status.dataset['kind'] = kind;
    status.hidden = false;
  };
  const translate = (): void => {
    document.documentElement.lang = locale();
    for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
      element.textContent = labels[element.dataset['text'] ?? '']?.[locale()] ?? element.textContent;
    }
    form.show(locale());
    if (shown) tell(shown.text, shown.kind);
  };
  /** One command at a time; the buttons stay reachable, so that the keyboard keeps its place. */
  const work = async (command: () => Promise<Text>): Promise<void> => {
    if (working) return;
    working = true;
    setBusy(true);
    tell(news.busy, 'plain');
    try {
      tell(await command(), 'good');
    } catch (error) {
      tell(error instanceof HostError ? error.text : failedText(errorCode(error)), 'bad');
    } finally {
      working = false;
      setBusy(false);
      status.focus();
    }
  };
  const check = (): Promise<void> => work(() => actions.check(locale()));

  language.addEventListener('change', translate);
  button.addEventListener('click', () => void check());
  form.onSend(() => {
    const options = form.options(locale());
    if (options) {
      void work(() => actions.prepare(options));
      return;
    }
    tell(news.incomplete, 'bad');
    form.focusFault();
  });
  translate();
  return {
    check,
    askSetUp: () => {
      tell(news.setUp, 'plain');
      form.focus();
    },
  };
}

type NewsKind = 'plain' | 'good' | 'bad';

function setBusy(busy: boolean): void {
  for (const button of document.querySelectorAll('button'))
    button.setAttribute('aria-disabled', String(busy));
}
