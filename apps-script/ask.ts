import type { Locale, Text } from '../core/index.ts';

/** A question that is asked until it is answered or given up. */
export interface Question<T> {
  readonly title: Text;
  readonly text: Text;
  /** What an empty answer means; `null` when something must be written. */
  readonly fallback: { readonly value: T; readonly shown: string } | null;
  /** The answer that a text stands for, or what to tell when it stands for none. */
  read(text: string): { readonly value: T } | { readonly wrong: Text };
}

/** What was answered; `null` when the user gave up. */
export type Answer<T> = { readonly value: T } | null;

const words = {
  id: { fallback: (shown: string) => `Kosongkan untuk memakai: ${shown}.` },
  en: { fallback: (shown: string) => `Leave empty to use: ${shown}.` },
} as const;

const NEEDED: Text = {
  id: 'Tulis jawaban, atau pilih Batal.',
  en: 'Write an answer, or choose Cancel.',
};

/** Asks a question in a dialog. */
export function ask<T>({ title, text, fallback, read }: Question<T>, locale: Locale): Answer<T> {
  const say = words[locale];
  const question = fallback ? `${text[locale]}\n\n${say.fallback(fallback.shown)}` : text[locale];
  let remark: Text | null = null;
  for (;;) {
    const typed = prompt(title[locale], remark ? `${remark[locale]}\n\n${question}` : question);
    if (typed === null) return null;
    if (typed === '' && fallback) return { value: fallback.value };
    const answer: ReturnType<typeof read> = typed === '' ? { wrong: NEEDED } : read(typed);
    if ('value' in answer) return answer;
    remark = answer.wrong;
  }
}

/** What was typed, or `null` when the dialog was closed in another way than by OK. */
function prompt(title: string, text: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const response = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
  return response.getSelectedButton() === ui.Button.OK ? response.getResponseText().trim() : null;
}
