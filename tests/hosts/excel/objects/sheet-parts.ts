import { WHOLE } from '../model/address.ts';
import type { Sheet } from '../model/book.ts';
import { checkChangeable, checkNoTable } from '../model/guard.ts';
import { fault } from '../protocol/fault.ts';
import { type SimObject, simObject } from '../protocol/sim-object.ts';
import { choiceArgument, countArgument, rangeArgument, recordArgument, textArgument } from './world.ts';

/** `Worksheet.freezePanes`. */
export function freezeObject(
  sheet: Sheet,
  range: (area: NonNullable<Sheet['frozen']>) => SimObject,
): SimObject {
  const freeze = (area: Sheet['frozen']): null => {
    sheet.frozen = area;
    return null;
  };
  return simObject('WorksheetFreezePanes', {
    call: {
      freezeAt: (value) => freeze(rangeArgument(value).area),
      freezeRows: (count) => freeze({ ...WHOLE, rows: countArgument(count, 1) }),
      freezeColumns: (count) => freeze({ ...WHOLE, columns: countArgument(count, 1) }),
      unfreeze: () => freeze(null),
      getLocationOrNullObject: () => sheet.frozen && range(sheet.frozen),
    },
  });
}

const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
];

/** `Worksheet.protection`; newer Excels refuse to do what is done already (github.com/OfficeDev/office-js/issues/6784). */
export function protectionObject(sheet: Sheet): SimObject {
  return simObject('WorksheetProtection', {
    get: {
      protected: () => sheet.protection !== null,
      options: () => sheet.protection?.options ?? null,
    },
    call: {
      protect: (value = null, password = null) => {
        if (sheet.protection) throw fault('AccessDenied', `${sheet.name} is protected already`);
        const given = value === null ? {} : recordArgument(value);
        for (const name of Object.keys(given)) {
          if (name !== 'selectionMode' && !OPTIONS.includes(name))
            throw fault('InvalidArgument', `${name} is no option`);
        }
        const options = Object.fromEntries(OPTIONS.map((name) => [name, given[name] === true]));
        const selectionMode = choiceArgument(given['selectionMode'] ?? 'Normal', [
          'Normal',
          'Unlocked',
          'None',
        ]);
        sheet.protection = {
          password: password === null ? null : textArgument(password),
          options: { ...options, selectionMode },
        };
        return null;
      },
      unprotect: (password = null) => {
        if (!sheet.protection) throw fault('AccessDenied', `${sheet.name} is not protected`);
        if (sheet.protection.password !== password)
          throw fault('AccessDenied', `${sheet.name} has a password`);
        sheet.protection = null;
        return null;
      },
    },
  });
}

/** `Worksheet.autoFilter`. */
export function filterObject(
  sheet: Sheet,
  range: (area: NonNullable<Sheet['filter']>) => SimObject,
): SimObject {
  return simObject('AutoFilter', {
    get: { enabled: () => sheet.filter !== null, isDataFiltered: () => false },
    call: {
      apply: (value) => {
        checkChangeable(sheet);
        checkNoTable(sheet, rangeArgument(value).area);
        sheet.filter = rangeArgument(value).area;
        return null;
      },
      remove: () => {
        checkChangeable(sheet);
        sheet.filter = null;
        return null;
      },
      getRangeOrNullObject: () => sheet.filter && range(sheet.filter),
    },
  });
}
