import type { Area } from '../../../../core/index.ts';
import { parseAddress, splitAddress } from '../model/address.ts';
import type { Sheet, Validation } from '../model/book.ts';
import { checkFormula } from '../model/formula-text.ts';
import { checkChangeable } from '../model/guard.ts';
import { sheetOf } from '../model/new-book.ts';
import { fault, notSimulated } from '../protocol/fault.ts';
import { type SimObject, simObject } from '../protocol/sim-object.ts';
import { choiceArgument, recordArgument, textArgument, truthArgument, type World } from './world.ts';

const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;
const LONGEST_LIST = 255;
const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
const BLANK: Validation = { rule: null, prompt: null, errorAlert: null, ignoreBlanks: true };

/** `Range.dataValidation`: the rule of an area's cells; where they have several, that of the first cell. */
export function validationObject(world: World, sheet: Sheet, area: Area): SimObject {
  const own = (): Validation => sheet.validations.at(area.row, area.column) ?? BLANK;
  const change = (part: Partial<Validation>): void => {
    checkChangeable(sheet);
    sheet.validations.paint(area, { ...own(), ...part });
  };
  return simObject('DataValidation', {
    get: {
      rule: () => own().rule ?? {},
      prompt: () => own().prompt,
      errorAlert: () => own().errorAlert,
      ignoreBlanks: () => own().ignoreBlanks,
    },
    set: {
      rule: (value) => change({ rule: checkedRule(world, value) }),
      prompt: (value) => {
        const { title, message, showPrompt } = recordArgument(value);
        change({
          prompt: {
            title: shortText(title, LONGEST_TITLE),
            message: shortText(message, LONGEST_PROMPT),
            showPrompt: truthArgument(showPrompt),
          },
        });
      },
      errorAlert: (value) => {
        const { title, message, showAlert, style } = recordArgument(value);
        change({
          errorAlert: {
            title: shortText(title, LONGEST_TITLE),
            message: shortText(message, LONGEST_ALERT),
            showAlert: truthArgument(showAlert),
            style: choiceArgument(style, ['Stop', 'Warning', 'Information']),
          },
        });
      },
      ignoreBlanks: (value) => change({ ignoreBlanks: truthArgument(value) }),
    },
    call: {
      clear: () => {
        checkChangeable(sheet);
        sheet.validations.paint(area, undefined);
        return null;
      },
    },
  });
}

function checkedRule(world: World, value: unknown): Readonly<Record<string, unknown>> {
  const rule = recordArgument(value);
  const [kind, ...others] = Object.keys(rule);
  if (kind === undefined || others.length > 0) throw fault('InvalidArgument', 'a rule has exactly one kind');
  const details = recordArgument(rule[kind]);
  switch (kind) {
    case 'list':
      checkList(world, details['source']);
      truthArgument(details['inCellDropDown']);
      break;
    case 'custom':
      checkFormula(textArgument(details['formula']));
      break;
    case 'wholeNumber':
    case 'decimal':
    case 'textLength':
      checkBounds(details, (bound) => typeof bound === 'number' || isFormula(bound));
      break;
    case 'date':
      // A bare serial number is not among the documented forms.
      checkBounds(details, (bound) => isFormula(bound) || isIsoDate(bound));
      break;
    default:
      throw notSimulated(`a validation rule of kind ${kind}`);
  }
  return rule;
}

/** An inline list is split at commas in every region and has 255 characters at most; names and addresses start with `=`. */
function checkList(world: World, source: unknown): void {
  const text = textArgument(source);
  if (!text.startsWith('=')) {
    if (text.length > LONGEST_LIST) throw fault('InvalidArgument', 'the inline list is too long');
    return;
  }
  if (text.includes('(')) {
    checkListFormula(world, text.slice(1));
    return;
  }
  const { sheet, rest } = splitAddress(text.slice(1));
  const named = world.book.names.some(({ name }) => name.toLowerCase() === rest.toLowerCase());
  const addressed = parseAddress(rest) !== null && (sheet === null || sheetOf(world.book, sheet) !== null);
  if (!named && !addressed) throw fault('InvalidArgument', `the list ${text} does not exist`);
}

const QUOTED = /"(?:[^"]|"")*"/g;
const NAME = /\b[A-Z]\w*_\w+\b(?!\()/gi;
const LONGEST_FORMULA = 255;

/** Excel takes functions, names and cells there, and "no reference operators (unions, intersections, ranges) or array constants". */
function checkListFormula({ book }: World, formula: string): void {
  checkFormula(formula);
  const bare = formula.replace(QUOTED, 'x');
  if (formula.length > LONGEST_FORMULA || /[:{ ]/.test(bare)) {
    throw fault('InvalidArgument', `the list ${formula} holds what validation does not take`);
  }
  for (const [word] of bare.matchAll(NAME)) {
    const known = book.names.some(({ name }) => name.toLowerCase() === word.toLowerCase());
    if (!known) throw fault('InvalidArgument', `the list ${formula} names ${word}, which does not exist`);
  }
}

function checkBounds(details: Readonly<Record<string, unknown>>, isBound: (bound: unknown) => boolean): void {
  const operator = choiceArgument(details['operator'], OPERATORS);
  const two = operator === 'Between' || operator === 'NotBetween';
  const bounds = two ? [details['formula1'], details['formula2']] : [details['formula1']];
  for (const bound of bounds) {
    if (!isBound(bound)) throw fault('InvalidArgument', `${String(bound)} is no bound of this rule`);
  }
}

function isFormula(bound: unknown): boolean {
  if (typeof bound !== 'string' || !bound.startsWith('=')) return false;
  checkFormula(bound);
  return true;
}

const ISO = /^\d{4}-\d{2}-\d{2}/;

function isIsoDate(bound: unknown): boolean {
  return typeof bound === 'string' && ISO.test(bound);
}

function shortText(value: unknown, longest: number): string {
  const text = textArgument(value);
  if (text.length > longest) throw fault('InvalidArgument', `more than ${longest} characters`);
  return text;
}
