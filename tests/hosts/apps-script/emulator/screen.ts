import { memberOf } from './enumeration.ts';
import { gap, refuse } from './errors.ts';
import { SELF } from './service.ts';
import type { ServiceMethods, World } from './world.ts';

/** Menus and questions. */
export const ui: ServiceMethods<'Ui'> = {
  createMenu: (_self, { services }, caption: string) => services.make('Menu', { caption, items: [] }),
  alert: (_self, { screen }, ...said: unknown[]) => {
    if (!said.every((one) => typeof one === 'string')) gap('Ui.alert with buttons to choose from');
    screen.shown.push({ kind: 'alert', text: sentence(said) });
    return memberOf('Button', 'OK');
  },
  prompt: (_self, { services, screen }, ...said: unknown[]) => {
    screen.shown.push({ kind: 'prompt', text: sentence(said) });
    const answer = screen.answers.shift() ?? refuse('Nobody answers this question.');
    return services.make('PromptResponse', answer);
  },
};

export const menu: ServiceMethods<'Menu'> = {
  addItem: ({ items }, _world, caption: string, calls: string) => {
    items.push({ caption, calls });
    return SELF;
  },
  addSeparator: () => SELF,
  addToUi: (self, { screen }) => {
    screen.menus.push(self);
  },
};

export const promptResponse: ServiceMethods<'PromptResponse'> = {
  getResponseText: ({ text }) => text,
  getSelectedButton: ({ button }) => memberOf('Button', button),
};

/** Who runs the script, and where. */
export const session: ServiceMethods<'Session'> = {
  getScriptTimeZone: (_self, { scriptZone }) => scriptZone,
  getActiveUserLocale: () => 'id',
};

export const lockService: ServiceMethods<'LockService'> = {
  getDocumentLock: (_self, { services }) => services.make('Lock', { held: false }),
};

export const lock: ServiceMethods<'Lock'> = {
  tryLock: (self, world: World, _milliseconds: number) => {
    if (world.busy && !self.held) return false;
    world.busy = true;
    self.held = true;
    return true;
  },
  releaseLock: (self, world) => {
    if (!self.held) return;
    self.held = false;
    world.busy = false;
  },
  hasLock: ({ held }) => held,
};

function sentence(said: readonly unknown[]): string {
  const texts = said.filter((one): one is string => typeof one === 'string');
  if (texts.length === 0) gap('a dialog without a text');
  return texts.join('\n');
}
