import { type Duties, type Duty, scheduleKeys, WHEN_DECLARED } from '../../kit/duty.ts';
import type { Locale } from '../../locale/text.ts';
import { columnLetters, quotedSheet } from '../../workbook/cell.ts';
import { FIRST_ROW } from '../decode/layout.ts';
import { quote } from '../expression/formula-writer.ts';
import { dutyAddress } from './duty-place.ts';
import { dutyWords } from './duty-words.ts';
import { countedColumn, IN_DOUBT } from './helpers.ts';
import { type Grid, placeOn } from './place.ts';

/** The formulas beside one declaration; `null` for what this workbook cannot tell. */
export interface DutyFormulas {
  readonly sentence: string;
  readonly due: string;
  readonly since: string;
  readonly deadline: string | null;
  readonly rows: string | null;
}

/** What the formulas of the cover depend on. */
export interface DutyContext {
  readonly duties: Duties;
  readonly grid: Grid;
  readonly settings: Readonly<Record<string, number>>;
  readonly holidays: readonly number[];
  readonly locale: Locale;
}

/** What is due and what is there, computed again whenever the officer changes period, level or agency. */
export function dutyFormulas(duty: Duty, context: DutyContext): DutyFormulas {
  const { duties } = context;
  const at = cellsOf(duties);
  const [first, last] = [at(duties.first), at(duties.last)];
  const months = monthsFormula(duty, context);
  const stretch = `IF(${months}>0,MOD(MONTH(${last}),${months})=0,FALSE)`;
  const declared = `AND(${months}=${WHEN_DECLARED},${at(duty.declaration)}=${quote(labelOf(duties, duty.declaration, duties.declared))})`;
  const own = (parameter: string): string => dutyAddress(duties, parameter) ?? '""';
  const { due, since, deadline, rows } = duty.parameters;
  const from = `DATE(YEAR(${last}),MONTH(${last})-${months}+1,1)`;
  const counted = rowsFormula(duty, context.grid);
  return {
    sentence: sentenceFormula(months, [own(due), own(since), own(deadline), own(rows), last], context.locale),
    due: known(duties, `IF(OR(${stretch},${declared}),1,0)`),
    since: known(duties, `IF(${stretch},MIN(${first},${from}),${first})`),
    deadline: deadlineFormula(duty, { due: own(due), since: own(since), last, months }, context),
    rows: counted,
  };
}

/** The last day to send the whole workbook: by the kind of its period. */
export function wholeDeadlineFormula(context: DutyContext): string {
  const { duties } = context;
  const at = cellsOf(duties);
  const kind = at(duties.kind);
  const months = Object.entries(duties.monthsOf).reduceRight(
    (otherwise, [code, length]) =>
      `IF(${kind}=${quote(labelOf(duties, duties.kind, code))},${dayFor(length, context)},${otherwise})`,
    '""',
  );
  const last = at(duties.last);
  const day = workingDay(`${firstAfter(last)}+${months}-1`, context);
  return known(duties, `IF(ISNUMBER(${months}),${day},"")`);
}

function cellsOf({ cover }: Duties): (name: string) => string {
  const place = placeOn(cover, { templates: [cover], carried: [], rows: 1 });
  return (name) => place.cell({ kind: 'column', table: cover, name });
}

/** A formula that waits for a period; the fifth quarter of a year is none. */
function known(duties: Duties, formula: string): string {
  const at = cellsOf(duties);
  const last = at(duties.last);
  return `IF(ISNUMBER(${last}),IF(YEAR(${last})=${at(duties.year)},${formula},""),"")`;
}

function labelOf({ cover }: Duties, column: string, code: string): string {
  return cover.columns[column]?.list?.codes.find((one) => one.code === code)?.label.id ?? code;
}

/** The cadence: a number, or a choice by agency and level where the settings tell them apart. */
function monthsFormula(duty: Duty, { duties, settings }: DutyContext): string {
  const codes = (column: string): readonly string[] =>
    (duties.cover.columns[column]?.list?.codes ?? []).map(({ code }) => code);
  const at = cellsOf(duties);
  const is = (column: string, code: string): string =>
    `${at(column)}=${quote(labelOf(duties, column, code))}`;
  const wanted = (agency: string | null, level: string | null): readonly (readonly [string, number])[] => {
    const months = settings[scheduleKeys(duty, agency, level)[0] ?? ''];
    if (months === undefined) return [];
    const tests = [
      ...(agency === null ? [] : [is(duties.agency, agency)]),
      ...(level === null ? [] : [is(duties.level, level)]),
    ];
    return [[tests.length === 1 ? (tests[0] ?? '') : `AND(${tests.join(',')})`, months]];
  };
  const [agencies, levels] = [codes(duties.agency), codes(duties.level)];
  const special = [
    ...agencies.flatMap((agency) => levels.flatMap((level) => wanted(agency, level))),
    ...agencies.flatMap((agency) => wanted(agency, null)),
    ...levels.flatMap((level) => wanted(null, level)),
  ];
  return special.reduceRight(
    (otherwise, [test, months]) => `IF(${test},${months},${otherwise})`,
    String(settings[duty.schedule] ?? 0),
  );
}

interface PeriodFormulas {
  readonly due: string;
  readonly since: string;
  readonly last: string;
  readonly months: string;
}

function deadlineFormula(
  duty: Duty,
  { due, since, last, months }: PeriodFormulas,
  context: DutyContext,
): string | null {
  const { duties, settings, grid } = context;
  const byMonths = Object.keys(duties.dayOf).reduceRight(
    (otherwise, length) => `IF(${months}=${length},${dayFor(Number(length), context)},${otherwise})`,
    '0',
  );
  const usual = workingDay(`${firstAfter(last)}+${byMonths}-1`, context);
  const wait = settings[duty.afterLast?.days ?? ''];
  const template = grid.templates.find(({ id }) => id === duty.template);
  if (duty.afterLast === null || wait === undefined || !template) return `IF(${due}=1,${usual},"")`;
  const place = placeOn(duties.cover, grid);
  const days = place.range({ kind: 'column', table: template, name: duty.afterLast.column });
  // The latest day of the period, without MAXIFS, which Excel 2016 does not have.
  const later = `COUNTIF(${days},">="&(${last}+1))`;
  const latest = `INT(LARGE(${days},${later}+1))`;
  const none = `IF(${months}>0,${usual},"")`;
  const after = `IF(COUNTIF(${days},">="&${since})=${later},${none},${workingDay(`${latest}+${wait}`, context)})`;
  return `IF(${due}=1,${after},"")`;
}

function dayFor(months: number, { duties, settings }: DutyContext): number {
  return settings[duties.dayOf[months] ?? ''] ?? 0;
}

function firstAfter(last: string): string {
  return `DATE(YEAR(${last}),MONTH(${last})+1,1)`;
}

/** The day itself or the next working day: one working day after the day before. */
function workingDay(day: string, { holidays }: DutyContext): string {
  const listed = holidays.length === 0 ? '' : `,{${holidays.join(';')}}`;
  return `WORKDAY(${day}-1,1${listed})`;
}

/** How many rows are reported; "" while there are none and a row's day cannot be read. */
function rowsFormula({ template: id }: Duty, { templates, carried, rows, duties }: Grid): string | null {
  const template = templates.find((one) => one.id === id);
  const column = template
    ? countedColumn(template, { templates, carried, rows, ...(duties && { duties }) })
    : null;
  if (!template || column === null) return null;
  const letters = columnLetters(column);
  const range = `${quotedSheet(template.sheet)}!$${letters}$${FIRST_ROW + 1}:$${letters}$${FIRST_ROW + rows}`;
  const certain = `COUNTIF(${range},1)`;
  return `IF(AND(${certain}=0,COUNTIF(${range},"${IN_DOUBT}")>0),"",${certain})`;
}

function sentenceFormula(
  months: string,
  [due, since, deadline, rows, last]: readonly [string, string, string, string, string],
  locale: Locale,
): string {
  const say = dutyWords[locale];
  const isDue = `${quote(say.due)}&IF(ISNUMBER(${deadline}),${quote(say.by)}&${dayText(deadline)},"")&${quote(say.end)}`;
  const otherwise = `IF(${months}=${WHEN_DECLARED},${quote(say.whenDeclared + say.end)},${quote(say.notDue)})`;
  const counted = `${rows}&${quote(say.rows)}&${dayText(since)}&${quote(say.to)}&${dayText(last)}&"."`;
  return `IF(ISNUMBER(${due}),IF(${due}=1,${isDue},${otherwise})&IF(ISNUMBER(${rows}),${counted},""),${quote(say.noPeriod)})`;
}

/** A day as officers write it; TEXT would need the letters of the spreadsheet's own language. */
function dayText(day: string): string {
  return `RIGHT("0"&DAY(${day}),2)&"/"&RIGHT("0"&MONTH(${day}),2)&"/"&YEAR(${day})`;
}
