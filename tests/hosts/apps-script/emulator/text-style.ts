import { refuse } from './errors.ts';
import { checkedColour } from './range-looks.ts';
import { SELF } from './service.ts';
import type { ServiceMethods, TextStyleState } from './world.ts';

/** Fonts of whole cells. */
export const textStyleBuilder: ServiceMethods<'TextStyleBuilder'> = {
  setBold: property('bold'),
  setItalic: property('italic'),
  setUnderline: property('underline'),
  setFontFamily: property('fontFamily'),
  setFontSize: property('fontSize'),
  setForegroundColor: (self, _world, colour: string) => {
    checkedColour(colour);
    return property('color')(self, _world, colour);
  },
  build: ({ properties }, { services }) => services.make('TextStyle', { properties }),
};

export const textStyle: ServiceMethods<'TextStyle'> = {};

/** A text with a link. */
export const richTextBuilder: ServiceMethods<'RichTextValueBuilder'> = {
  setText: (self, _world, text: string) => {
    self.text = text;
    return SELF;
  },
  setLinkUrl: (self, _world, link: string | null) => {
    if (self.text === null) refuse('setText() must be called before setLinkUrl().');
    self.link = link;
    return SELF;
  },
  build: ({ text, link }, { services }) =>
    services.make('RichTextValue', { text: text ?? refuse('setText() must be called first.'), link }),
};

export const richText: ServiceMethods<'RichTextValue'> = {};

function property(name: string) {
  return (self: TextStyleState, _world: unknown, value: unknown): symbol => {
    self.properties = { ...self.properties, [name]: value };
    return SELF;
  };
}
