import { refuse } from './errors.ts';
import { SELF } from './service.ts';
import type { ServiceMethods } from './world.ts';

/** Pages from files of the script or from texts. */
export const htmlService: ServiceMethods<'HtmlService'> = {
  createHtmlOutputFromFile: (_self, { services, files }, name: string) => {
    const content = files[name] ?? refuse(`No HTML file named ${name} was found.`);
    return services.make('HtmlOutput', { content, title: '' });
  },
  createHtmlOutput: (_self, { services }, content: unknown = '') =>
    services.make('HtmlOutput', { content: String(content), title: '' }),
};

export const htmlOutput: ServiceMethods<'HtmlOutput'> = {
  getContent: ({ content }) => content,
  getTitle: ({ title }) => title,
  setTitle: (self, _world, title: string) => {
    self.title = title;
    return SELF;
  },
};
