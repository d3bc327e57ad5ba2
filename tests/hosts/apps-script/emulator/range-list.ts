import { rangeLooks } from './range-looks.ts';
import { SELF } from './service.ts';
import type { RangeListState, ServiceMethods, World } from './world.ts';

/** Several ranges of one sheet. */
export const rangeList: ServiceMethods<'RangeList'> = {
  getRanges: ({ sheet, areas }, { services }) => areas.map((area) => services.make('Range', { sheet, area })),
  setBackground: all('setBackground'),
  setNote: all('setNote'),
  clearNote: all('clearNote'),
  setNumberFormat: all('setNumberFormat'),
  setWrap: all('setWrap'),
  setHorizontalAlignment: all('setHorizontalAlignment'),
  setVerticalAlignment: all('setVerticalAlignment'),
  setBorder: all('setBorder'),
};

/** Does to all ranges what the method does to one. */
function all(method: string) {
  return ({ sheet, areas }: RangeListState, world: World, ...given: never[]): symbol => {
    for (const area of areas) rangeLooks[method]?.({ sheet, area }, world, ...given);
    return SELF;
  };
}
