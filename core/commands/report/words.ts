import type { Words } from '../../engine/report/narrate.ts';
import type { Sentence } from '../../kit/report.ts';
import type { WordReader } from './word-reader.ts';
import { hotelWords } from './words-hotel.ts';
import { lawWords, serviceWords } from './words-law.ts';
import { followUpWords, scoreWords } from './words-score.ts';
import { summaryWords } from './words-summary.ts';
import { trendWords } from './words-trend.ts';

/** The words of every sentence by its id; sentences take theirs by name. */
export function wordsOf({ id }: Sentence, reader: WordReader): Words {
  switch (id) {
    case 'N-06':
      return serviceWords(reader);
    case 'N-07':
      return lawWords(reader);
    case 'N-08':
      return hotelWords(reader);
    case 'N-09':
      return followUpWords(reader);
    case 'N-10':
      return scoreWords(reader);
    case 'N-04':
    case 'N-05':
    case 'N-AWARE':
    case 'N-NETRAL':
      return trendWords(reader);
    default:
      return summaryWords(reader);
  }
}
