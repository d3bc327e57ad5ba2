import { memberOf } from './enumeration.ts';
import { gap, refuse } from './errors.ts';
import { SELF } from './service.ts';
import type { ServiceMethods, World } from './world.ts';

/** Menus and questions. */
export const ui: ServiceMethods<'Ui'> = {
  createMenu: (_self, { services }, caption: string) => services.make('Menu', { caption, items: [] }),
  alert: (_self, world, ...said: unknown[]) => {
    if (!said.every((one) => typeof one === 'string')) gap('Ui.alert with buttons to choose from');
    openDialog(world, 'alert', said);
    return memberOf('Button', 'OK');
  },
  showSidebar: (_self, { services, screen }, page: object) => {
    screen.sidebar = services.stateOf('HtmlOutput', page);
  },
  prompt: (_self, world, ...said: unknown[]) => {
    openDialog(world, 'prompt', said);
    const answer = world.screen.answers.shift() ?? refuse('Nobody answers this question.');
    answer.meanwhile?.();
    return world.services.make('PromptResponse', answer);
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
  getDocumentLock: (_self, { services }) => services.make('Lock', { service: 'document' }),
};

export const lock: ServiceMethods<'Lock'> = {
  tryLock: (self, world: World, _milliseconds: number) => {
    if (world.busy) return false;
    if (world.lock && world.lock !== self) gap('a second handle of a lock that is held');
    world.lock = self;
    world.meter.locked = true;
    return true;
  },
  releaseLock: (self, world) => {
    if (world.lock === self) letGo(world);
  },
  hasLock: (self, { lock: held }) => held === self,
};

function letGo(world: World): void {
  world.lock = null;
  world.meter.locked = false;
}

/** Shows a dialog. It suspends the script, and locks do not persist across that: so Google documents every dialog. */
function openDialog(world: World, kind: 'alert' | 'prompt', said: readonly unknown[]): void {
  world.screen.shown.push({ kind, text: sentence(said) });
  if (!world.lock) return;
  world.lostLocks.push(kind);
  letGo(world);
}

function sentence(said: readonly unknown[]): string {
  const texts = said.filter((one): one is string => typeof one === 'string');
  if (texts.length === 0) gap('a dialog without a text');
  return texts.join('\n');
}
