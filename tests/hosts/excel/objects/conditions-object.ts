import type { Area } from '../../../../core/index.ts';
import { covers, intersection } from '../model/address.ts';
import type { Condition, Sheet } from '../model/book.ts';
import { checkFormula } from '../model/formula-text.ts';
import { checkChangeable } from '../model/guard.ts';
import { newId } from '../model/new-book.ts';
import { fault, notSimulated } from '../protocol/fault.ts';
import { type SimObject, simCollection, simObject } from '../protocol/sim-object.ts';
import { choiceArgument, colorArgument, textArgument, truthArgument } from './world.ts';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

/** `Range.conditionalFormats`: those that touch the area, the one of highest priority first. */
export function conditionsObject(sheet: Sheet, area: Area, range: (area: Area) => SimObject): SimObject {
  const touching = (): readonly Condition[] =>
    sheet.conditions.filter((condition) => intersection(area, condition.area));
  const objectOf = (condition: Condition): SimObject => conditionObject(sheet, condition, range);
  const find = (key: unknown): SimObject | null => {
    const condition = touching().find(({ id }) => id === key);
    return condition ? objectOf(condition) : null;
  };
  return simCollection('ConditionalFormatCollection', () => touching().map(objectOf), find, {
    call: {
      add: (type) => {
        checkChangeable(sheet);
        if (choiceArgument(type, TYPES) !== 'Custom')
          throw notSimulated(`conditional formats of type ${String(type)}`);
        const condition: Condition = { id: newId(), area, formula: '', stopIfTrue: false, looks: new Map() };
        sheet.conditions.unshift(condition); // a new one comes first
        return objectOf(condition);
      },
      clearAll: () => {
        checkChangeable(sheet);
        for (const condition of touching()) {
          if (!covers(area, condition.area)) throw notSimulated('clearing a part of a conditional format');
          sheet.conditions.splice(sheet.conditions.indexOf(condition), 1);
        }
        return null;
      },
    },
  });
}

function conditionObject(sheet: Sheet, condition: Condition, range: (area: Area) => SimObject): SimObject {
  const format = simObject('ConditionalRangeFormat', {
    follow: {
      fill: () =>
        simObject('ConditionalRangeFill', lookMembers(sheet, condition, 'fill', { color: colorArgument })),
      font: () =>
        simObject(
          'ConditionalRangeFont',
          lookMembers(sheet, condition, 'font', {
            color: colorArgument,
            bold: (value) => String(truthArgument(value)),
          }),
        ),
    },
  });
  const rule = simObject('ConditionalFormatRule', {
    get: { formula: () => condition.formula },
    set: {
      formula: (value) => {
        checkChangeable(sheet);
        const formula = textArgument(value);
        if (!formula.startsWith('=')) throw fault('InvalidArgument', 'a formula starts with =');
        checkFormula(formula);
        condition.formula = formula;
      },
    },
  });
  const custom = simObject('CustomConditionalFormat', { follow: { rule: () => rule, format: () => format } });
  return simObject('ConditionalFormat', {
    get: {
      id: () => condition.id,
      type: () => 'Custom',
      priority: () => sheet.conditions.indexOf(condition),
      stopIfTrue: () => condition.stopIfTrue,
    },
    set: {
      stopIfTrue: (value) => {
        condition.stopIfTrue = truthArgument(value);
      },
    },
    follow: { custom: () => custom, customOrNullObject: () => custom },
    call: {
      getRange: () => range(condition.area),
      delete: () => {
        checkChangeable(sheet);
        sheet.conditions.splice(sheet.conditions.indexOf(condition), 1);
        return null;
      },
    },
  });
}

function lookMembers(
  sheet: Sheet,
  { looks }: Condition,
  part: string,
  checks: Readonly<Record<string, (value: unknown) => string>>,
): Pick<SimObject, 'get' | 'set'> {
  const names = Object.entries(checks);
  return {
    get: Object.fromEntries(names.map(([name]) => [name, () => looks.get(`${part}.${name}`) ?? null])),
    set: Object.fromEntries(
      names.map(([name, check]) => [
        name,
        (value) => {
          checkChangeable(sheet);
          looks.set(`${part}.${name}`, check(value));
        },
      ]),
    ),
  };
}
