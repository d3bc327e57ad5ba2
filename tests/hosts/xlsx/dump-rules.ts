import type { Area, InputRule } from '../../../core/index.ts';
import type { SheetDump } from '../dump.ts';
import { listRule } from '../dump-parts.ts';
import type { FileStyles } from './dump-styles.ts';
import { areaOf } from './references.ts';
import { childOf, elementsOf, textOf, type XmlElement } from './xml-tree.ts';

const KINDS = { whole: 'integer', decimal: 'decimal', date: 'date', textLength: 'textLength' } as const;

/** What may be typed where, as ECMA-376 18.3.1.33 writes it. */
export function inputsOf(root: XmlElement): SheetDump['inputs'] {
  return elementsOf(childOf(root, 'dataValidations')).map((validation) => {
    const { attributes } = validation;
    return {
      area: onlyArea(attributes.get('sqref')),
      rule: ruleOf(validation),
      help: attributes.get('prompt') ?? '',
      strict: attributes.get('showErrorMessage') === '1' && !attributes.has('errorStyle'),
    };
  });
}

/** The conditional formats, those that count first in front (ECMA-376 18.3.1.18). */
export function highlightsOf(
  root: XmlElement,
  { highlightFill, highlightColor }: FileStyles,
): SheetDump['highlights'] {
  return elementsOf(root, 'conditionalFormatting')
    .flatMap((group) => elementsOf(group, 'cfRule').map((rule) => ({ group, rule })))
    .sort((a, b) => priorityOf(a.rule) - priorityOf(b.rule))
    .map(({ group, rule }) => ({
      area: onlyArea(group.attributes.get('sqref')),
      formula: firstFormula(rule, 'formula'),
      fill: highlightFill(Number(rule.attributes.get('dxfId'))),
      color: highlightColor(Number(rule.attributes.get('dxfId'))),
    }));
}

function ruleOf(validation: XmlElement): InputRule {
  const type = validation.attributes.get('type') ?? 'none';
  if (type === 'none') return { kind: 'any' };
  if (type === 'list') return listRule(firstFormula(validation, 'formula1'));
  const kind = isKind(type) ? KINDS[type] : null;
  if (kind === null) throw new RangeError(`a validation of type ${type}`);
  const [min, max] = [firstFormula(validation, 'formula1'), firstFormula(validation, 'formula2')];
  return { kind, min: Number(min), max: Number(max) };
}

function isKind(type: string): type is keyof typeof KINDS {
  return type in KINDS;
}

function firstFormula(parent: XmlElement, name: string): string {
  const child = childOf(parent, name);
  return child ? textOf(child) : '';
}

function priorityOf(rule: XmlElement): number {
  return Number(rule.attributes.get('priority'));
}

function onlyArea(sqref = ''): Area {
  if (sqref.includes(' ')) throw new RangeError(`several areas: ${sqref}`);
  return areaOf(sqref);
}
