import { refuse } from './errors.ts';
import { SELF } from './service.ts';
import type { ServiceMethods } from './world.ts';

const MOST = 20;
const MINUTES = [1, 5, 10, 15, 30];

export const scriptApp: ServiceMethods<'ScriptApp'> = {
  newTrigger: (_self, { services }, handler: string) =>
    services.make('TriggerBuilder', { handler, minutes: null }),
  getProjectTriggers: (_self, { services, triggers }) => triggers.map((one) => services.make('Trigger', one)),
  deleteTrigger: (_self, world, handle: object) => {
    const gone = world.services.stateOf('Trigger', handle);
    if (!world.triggers.includes(gone)) refuse('Trigger not found.');
    world.triggers = world.triggers.filter((one) => one !== gone);
  },
};

export const triggerBuilder: ServiceMethods<'TriggerBuilder'> = {
  timeBased: (self, { services }) => services.make('ClockTriggerBuilder', self),
};

export const clockTriggerBuilder: ServiceMethods<'ClockTriggerBuilder'> = {
  everyMinutes: (self, _world, minutes: number) => {
    if (!MINUTES.includes(minutes)) refuse('The value you passed to everyMinutes was invalid.');
    self.minutes = minutes;
    return SELF;
  },
  create: (self, world) => {
    if (self.minutes === null) refuse('A time interval must be set before the trigger is created.');
    if (world.triggers.length >= MOST) refuse('This script has too many triggers.');
    const made = { ...self };
    world.triggers = [...world.triggers, made];
    return world.services.make('Trigger', made);
  },
};

export const trigger: ServiceMethods<'Trigger'> = {
  getHandlerFunction: ({ handler }) => handler,
};
