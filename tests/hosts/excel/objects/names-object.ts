import { addressText, parseAddress, sheetPrefix } from '../model/address.ts';
import type { BookName } from '../model/book.ts';
import { checkFormula } from '../model/formula-text.ts';
import { fault } from '../protocol/fault.ts';
import { isSimObject, type SimObject, simCollection, simObject } from '../protocol/sim-object.ts';
import { rangeArgument, textArgument, type World } from './world.ts';

const NAME = /^[\p{L}_\\][\p{L}\d_.]*$/u;
const LONGEST_NAME = 255;
const ABSOLUTE = /[A-Z]+|\d+/g;

/** `Workbook.names`: the defined names of the whole workbook. */
export function namesObject({ book }: World): SimObject {
  const find = (key: unknown): SimObject | null => {
    const wanted = String(key).toLowerCase();
    const name = book.names.find((one) => one.name.toLowerCase() === wanted);
    return name ? nameObject(book.names, name) : null;
  };
  return simCollection(
    'NamedItemCollection',
    () => book.names.map((name) => nameObject(book.names, name)),
    find,
    {
      call: {
        add: (name, reference) => {
          const text = textArgument(name);
          const fits = NAME.test(text) && text.length <= LONGEST_NAME && parseAddress(text) === null;
          if (!fits) throw fault('InvalidArgument', `${text} is no name`);
          if (find(text)) throw fault('ItemAlreadyExists', `there is a name ${text}`);
          const added = {
            name: text,
            formula: isSimObject(reference) ? formulaOf(reference) : checked(reference),
          };
          book.names.push(added);
          return nameObject(book.names, added);
        },
      },
    },
  );
}

function nameObject(names: BookName[], name: BookName): SimObject {
  return simObject('NamedItem', {
    get: {
      _Id: () => name.name,
      name: () => name.name,
      formula: () => name.formula,
      scope: () => 'Workbook',
    },
    set: {
      formula: (value) => {
        name.formula = checked(value);
      },
    },
    call: {
      delete: () => {
        names.splice(names.indexOf(name), 1);
        return null;
      },
    },
  });
}

function checked(value: unknown): string {
  const formula = textArgument(value);
  if (!formula.startsWith('=')) throw fault('InvalidArgument', 'the formula of a name starts with =');
  checkFormula(formula);
  return formula;
}

function formulaOf(reference: SimObject): string {
  const { sheet, area } = rangeArgument(reference);
  return `=${sheetPrefix(sheet.name)}!${addressText(area).replace(ABSOLUTE, '$$$&')}`;
}
