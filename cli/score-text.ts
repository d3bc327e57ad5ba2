import { instrumenHotel, type Locale, type Scores } from '../core/index.ts';
import { hotelLines } from './score-text-hotels.ts';
import { qualityLines, taskForceLines } from './score-text-others.ts';
import { type Writing, writing } from './score-writing.ts';

const words = {
  id: {
    title: 'Skor monev',
    final: 'data final',
    provisional: 'data sementara',
    hotels: 'Hotel',
    taskForce: 'Kinerja gugus tugas (Komitmen Tangerang 2022)',
    quality: 'Mutu data',
    settings: 'Bobot dan ambang',
    default: 'baku',
    changed: 'diubah',
    every: 'semua wilayah',
  },
  en: {
    title: 'Monitoring scores',
    final: 'final data',
    provisional: 'provisional data',
    hotels: 'Hotels',
    taskForce: 'Performance of the task force (Komitmen Tangerang 2022)',
    quality: 'Data quality',
    settings: 'Weights and thresholds',
    default: 'default',
    changed: 'changed',
    every: 'all regions',
  },
} as const;

/** The scores as people read them on a screen. */
export function scoresText(scores: Scores, locale: Locale, colours: boolean): string {
  const write = writing(locale, colours);
  const say = words[locale];
  const status = scores.dataStatus === 'FINAL' ? say.final : say.provisional;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [`${say.hotels} · ${instrumenHotel.name[locale]}`, hotelLines(scores.hotels, write)],
    [say.taskForce, taskForceLines(scores.taskForce, write)],
    [say.quality, qualityLines(scores.dataQuality, write)],
    [say.settings, settingLines(scores, write)],
  ];
  const title = write.paint(
    'bold',
    [say.title, write.region(scores.region), scores.window.id, status].join(' · '),
  );
  const body = sections.flatMap(([head, lines]) =>
    lines.length === 0 ? [] : ['', write.paint('bold', head), ...lines.map((line) => `  ${line}`)],
  );
  return `${[title, ...body].join('\n')}\n`;
}

/** One line where nothing was changed anywhere. */
function settingLines({ settings }: Scores, { locale, region }: Writing): readonly string[] {
  const say = words[locale];
  const special = settings.filter(({ changed, faults }) => changed.length + faults.length > 0);
  if (special.length === 0) return [say.default];
  return special.flatMap(({ region: code, year, changed, faults }) => {
    const place = `${code === null ? say.every : region(code)} ${year}`;
    const set = changed.length === 0 ? say.default : `${say.changed}: ${changed.join(', ')}`;
    return [`${place}: ${set}`, ...faults.map((fault) => `! ${fault[locale]}`)];
  });
}
