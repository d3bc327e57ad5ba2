import type { FieldRule, FieldRuleName, FieldRules } from '../kit/field-rule.ts';
import type { Severity } from '../kit/rule.ts';
import { formatNumber } from '../locale/format.ts';
import type { Locale, Text } from '../locale/text.ts';
import { addressOf } from '../workbook/cell.ts';
import { isoOf } from '../workbook/serial.ts';
import type { Word } from './decode/cell-issue.ts';
import { formatAt, valueAt } from './decode/raw-column.ts';
import { type DecodedTemplate, rawOf } from './decode/template-rows.ts';
import type { LeakCells } from './identity/leak.ts';
import type { Issue } from './issue.ts';
import { mayBeShown, type Phrase, phraseOf, sayValue, THIS_ENTRY } from './phrase.ts';

/** Where an issue is: a record of a template, counted from 0, and a field_id. */
export interface Spot {
  readonly row: number;
  readonly column: string;
}

/** What an issue says, besides where. */
export interface Saying {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** Turns findings about one template's records into issues with sheet rows, addresses, and values where they tell of nobody. */
export function issueWriter(
  decoded: DecodedTemplate,
  leaks: LeakCells,
): (spot: Spot, saying: Saying) => Issue {
  const { template, sheet, layout } = decoded;
  const raws = new Map(Object.keys(template.columns).map((name) => [name, rawOf(sheet, layout, name)]));
  return ({ row, column }, saying) => {
    const place = layout.columns[column];
    const sheetRow = place?.row ?? layout.rows[row] ?? 0;
    const sensitive =
      template.columns[column]?.privacy === 'sensitive' || leaks.at(template, column, sheetRow) !== null;
    return {
      rule: saying.rule,
      severity: saying.severity,
      template: template.id,
      sheet: sheet.name,
      row: sheetRow + 1,
      column,
      cell: place ? addressOf(sheetRow, place.column) : null,
      value: sensitive ? null : shownValue(raws.get(column) ?? null, row),
      message: saying.message,
      remedy: saying.remedy,
    };
  };
}

function shownValue(raw: ReturnType<typeof rawOf>, row: number): string | null {
  const value = raw && valueAt(raw, row);
  if (raw === null || value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return formatAt(raw, row) === 'date' ? isoOf(value) : String(value);
  return mayBeShown(value, false) ? value : null;
}

/** Says what a field rule found in one column, in one language. */
export function fieldRuleWriter(rules: FieldRules, locale: Locale) {
  const prepared = new Map<FieldRuleName, PreparedFieldRule>();
  return (
    name: FieldRuleName,
    label: Text,
    sensitive: boolean,
    words: Readonly<Record<string, Word>>,
  ): Saying => {
    const rule = prepared.get(name) ?? prepare(rules[name], locale);
    prepared.set(name, rule);
    const say = (place: string): string | null =>
      place === 'label' ? label[locale] : sayWord(words[place], sensitive, place === 'nilai', locale);
    const discreet = sensitive ? rule.discreet : null;
    const message = (discreet?.message ?? rule.message)(say) ?? rule.messageOtherwise?.(say) ?? '';
    const remedy = (discreet?.remedy ?? rule.remedy)(say) ?? rule.remedyOtherwise?.(say) ?? '';
    return { rule: name, severity: rule.severity, message, remedy };
  };
}

interface PreparedFieldRule {
  readonly severity: Severity;
  readonly message: Phrase;
  readonly messageOtherwise: Phrase | null;
  readonly remedy: Phrase;
  readonly remedyOtherwise: Phrase | null;
  readonly discreet: { readonly message: Phrase; readonly remedy: Phrase } | null;
}

function prepare(rule: FieldRule, locale: Locale): PreparedFieldRule {
  const { discreet, messageOtherwise, remedyOtherwise } = rule;
  return {
    severity: rule.severity,
    message: phraseOf(rule.message[locale]),
    messageOtherwise: messageOtherwise ? phraseOf(messageOtherwise[locale]) : null,
    remedy: phraseOf(rule.remedy[locale]),
    remedyOtherwise: remedyOtherwise ? phraseOf(remedyOtherwise[locale]) : null,
    discreet: discreet
      ? { message: phraseOf(discreet.message[locale]), remedy: phraseOf(discreet.remedy[locale]) }
      : null,
  };
}

// Years and small limits read badly with a thousands sign.
const GROUPED_FROM = 10_000;

function sayWord(word: Word | undefined, sensitive: boolean, quoted: boolean, locale: Locale): string | null {
  if (word === undefined) return null;
  if ('text' in word) return word.text[locale];
  if ('number' in word)
    return word.number < GROUPED_FROM ? String(word.number) : formatNumber(word.number, locale);
  const said = sayValue(word.value, sensitive, locale);
  return quoted && said !== THIS_ENTRY[locale] ? `'${said}'` : said;
}
