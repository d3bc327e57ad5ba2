import { refuse } from './errors.ts';
import { SELF } from './service.ts';
import type { ServiceMethods } from './world.ts';

const MOST_BYTES = 9 * 1024;

/** What a script keeps, with the document or with its user. */
export const propertiesService: ServiceMethods<'PropertiesService'> = {
  getDocumentProperties: (_self, { services, properties }) =>
    services.make('Properties', properties.document),
  getScriptProperties: (_self, { services, properties }) => services.make('Properties', properties.script),
  getUserProperties: (_self, { services, properties }) => services.make('Properties', properties.user),
};

export const properties: ServiceMethods<'Properties'> = {
  getProperty: (self, _world, key: string) => self.get(key) ?? null,
  setProperty: (self, _world, key: string, value: string) => {
    // Letters of a text take up to four bytes, and a script keeps few of them.
    if (value.length * 4 > MOST_BYTES) refuse('Argument too large: value');
    self.set(key, value);
    return SELF;
  },
  deleteProperty: (self, _world, key: string) => {
    self.delete(key);
    return SELF;
  },
};
