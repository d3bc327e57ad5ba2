import { regionName } from '../../katalog/daftar-kode/wilayah.ts';
import { labelJenjang } from '../../katalog/instrumen/angka.ts';
import { instrumenMutu } from '../../katalog/instrumen/mutu-data.ts';
import type { Locale } from '../../locale/text.ts';
import type { Scores } from '../compute-scores.ts';
import type { SubmissionScore } from '../scores/submissions.ts';
import type { TaskForceOfYear } from '../scores/task-forces.ts';
import { hotelCard } from './hotel-card.ts';
import type { ScoreCard } from './reply.ts';
import { scoreText } from './score-text.ts';
import { scoreWords } from './score-words.ts';

/** The scores of a workbook: each visit to a hotel, the task force, the submission. */
export function scoreCards(scores: Scores, locale: Locale): readonly ScoreCard[] {
  return [
    ...scores.hotels.visits.map((visit) => hotelCard(visit, locale)),
    ...scores.taskForce.map((one) => taskForceCard(one, locale)),
    ...scores.dataQuality.map((one) => qualityCard(one, locale)),
  ];
}

function taskForceCard(score: TaskForceOfYear, locale: Locale): ScoreCard {
  const say = scoreWords[locale];
  const { region, year, total, predicate, provisional, components } = score;
  const name = regionName(region, locale);
  const category = predicate === null ? '–' : labelJenjang(predicate)[locale];
  return {
    title: say.taskForce(name, String(year)),
    score: scoreText(total, locale),
    category: provisional ? `${category} (${say.provisional})` : category,
    parts: components.map(({ component, metric, level, points, weight }) => ({
      label: component.name[locale],
      score: points === null ? '–' : `${scoreText(points, locale)}/${weight}`,
      note: metric === null ? say.notApplicable : say.level(String(level)),
    })),
    changes: nextLevels(score, locale),
  };
}

const SHOWN = 3;

function nextLevels({ components, nearest }: TaskForceOfYear, locale: Locale): readonly string[] {
  const say = scoreWords[locale];
  return nearest.slice(0, SHOWN).flatMap((id) => {
    const found = components.find(({ component }) => component.id === id);
    if (!found?.next) return [];
    const { level, missing, gain } = found.next;
    const name = found.component.name[locale];
    return [say.nextLevel(name, scoreText(missing, locale), String(level), scoreText(gain, locale))];
  });
}

function qualityCard(score: SubmissionScore, locale: Locale): ScoreCard {
  const say = scoreWords[locale];
  const { submission, dimensions, total, band, rejected, counts } = score;
  return {
    title: say.quality(submission),
    score: scoreText(total, locale),
    category: rejected ? instrumenMutu.rejected[locale] : labelJenjang(band)[locale],
    parts: instrumenMutu.dimensions.map(({ id, label, definition }) => ({
      label: label[locale],
      score: scoreText(dimensions[id], locale),
      note: definition[locale],
    })),
    changes: [
      ...(counts.leaks > 0 ? [say.leaks(String(counts.leaks))] : []),
      ...(counts.filled < counts.required ? [say.blank(String(counts.required - counts.filled))] : []),
      ...(counts.invalid > 0 ? [say.invalid(String(counts.invalid))] : []),
      ...(counts.errorRows > 0 ? [say.errorRows(String(counts.errorRows))] : []),
      ...(counts.surplus > 0 ? [say.surplus(String(counts.surplus))] : []),
    ],
  };
}
