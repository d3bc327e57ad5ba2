import { yearOf } from '../../engine/indicator/scope.ts';
import { type FigureRef, figureId } from '../../engine/report/figure-ref.ts';
import { type LabelSource, lineLabels } from '../../engine/report/package/line-labels.ts';
import { mergePackages } from '../../engine/report/package/merge-packages.ts';
import { packageSheet } from '../../engine/report/package/package-sheet.ts';
import { headWords } from '../../engine/report/package/package-words.ts';
import type { ReadPackage } from '../../engine/report/package/read-package.ts';
import { kabkotaDi, kodeProvinsi, wilayah } from '../../katalog/daftar-kode/wilayah.ts';
import { katalog } from '../../katalog/index.ts';
import { dimensi } from '../../katalog/indikator/dimensi.ts';
import { indikator } from '../../katalog/indikator/index.ts';
import { type Indicator, versionsIn } from '../../kit/indicator.ts';
import type { Locale } from '../../locale/text.ts';
import type { SheetModel } from '../../workbook/sheet-model.ts';
import { checkPackages } from '../check-packages.ts';
import { packageDays } from '../report/earlier/package-days.ts';
import type { FolderScope } from './folder-scope.ts';

/** The packages of several regions as one, and what is to be said of their figures. */
export interface MergedPackages {
  /** `null` where there is none to add up. */
  readonly sheet: SheetModel | null;
  readonly findings: readonly PackageFinding[];
}

/** Something about a figure: a rule that it breaks, or why it could not be added up (`rule` is `null`). */
export interface PackageFinding {
  readonly rule: string | null;
  readonly region: string;
  readonly figure: string;
  readonly message: string;
}

/** Adds up packages, checks them against one another (VP-11 to VP-17), and draws their sum as a package again. */
export function mergedPackages(
  packages: readonly ReadPackage[],
  { region, period }: FolderScope,
  locale: Locale,
): MergedPackages {
  if (packages.length === 0) return { sheet: null, findings: [] };
  const below = packages.filter(({ head }) => head.region !== region);
  // What a province reports as a whole holds its regencies already: it is compared with them, not added to them.
  const highest = below.filter(
    (one) => !below.some((other) => one.head.region.startsWith(`${other.head.region}.`)),
  );
  const added = highest.length > 0 ? highest : packages;
  const definitions = definitionsIn(period);
  const { lines, gaps } = mergePackages(
    added.map(({ head, lines: own }) => ({ region: head.region, lines: own })),
    definitions,
    { region, period },
  );
  const isFinal = added.every(({ head: one }) => one.status === 'FINAL');
  const head = { region, period, status: isFinal ? 'FINAL' : 'SEMENTARA' } as const;
  // Where the region sent a package of its own, that one is judged by those below it.
  const sum = { sheet: '', head, lines, complete: null, checksum: '', isUnchanged: true, findings: [] };
  const judged = below.length < packages.length ? packages : [...packages, sum];
  const came = new Set(packages.map((one) => one.head.region));
  const issues = checkPackages(judged, {
    locale,
    expected: unitsIn(region, came),
    parts: [...came].flatMap(kabkotaDi),
    compared: [],
  });
  const sheet = packageSheet(lines, {
    locale,
    head,
    about: [{ label: headWords.complete, value: completeIn(added) }],
    labels: lineLabels(lines, { ...LABELS, indicators: definitions }),
  });
  return {
    sheet,
    findings: [
      ...issues.map(({ line, rule, message }) => ({
        rule,
        region: line.region,
        figure: nameOf(line),
        message,
      })),
      ...gaps.map(({ line, reason }) => ({
        rule: null,
        region: line.region,
        figure: nameOf(line),
        message: reason[locale],
      })),
    ],
  };
}

/** The indicators as they are defined in the year of a period. */
function definitionsIn(period: string): readonly Indicator[] {
  const days = packageDays(period);
  return days === null ? indikator : versionsIn(indikator, yearOf(days));
}

/**
 * The regions that should send a package: regencies to a province, provinces to the nation; a province of which only
 * regencies have sent one stands there with all of them.
 */
function unitsIn(region: string, came: ReadonlySet<string>): readonly string[] {
  if (region !== NATION) return kabkotaDi(region);
  return kodeProvinsi.flatMap((province) => {
    const regencies = came.has(province) ? [] : kabkotaDi(province);
    return regencies.some((one) => came.has(one)) ? regencies : [province];
  });
}

const NATION = '00';
const NONE = '–';

/** The last month up to which all of them are complete. */
function completeIn(packages: readonly ReadPackage[]): string {
  const months = packages.map(({ complete }) => complete ?? NONE);
  return months.includes(NONE) ? NONE : months.reduce((least, one) => (one < least ? one : least));
}

const regions = new Map(wilayah.codes.map(({ code, label }) => [code, label]));

const LABELS: Omit<LabelSource, 'indicators'> = {
  dimensions: dimensi,
  forms: katalog.templates.map(({ id }) => id),
  regionLabel: (code) => regions.get(code) ?? null,
};

function nameOf({
  indicator,
  dimension,
  part,
}: {
  readonly indicator: string;
  readonly dimension: string | null;
  readonly part: string | null;
}): string {
  const ref: FigureRef = { indicator, dimension: dimension ?? '', key: part ?? '' };
  return figureId(ref);
}
