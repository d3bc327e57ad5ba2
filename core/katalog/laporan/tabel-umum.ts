import type { ReportBlock } from '../../kit/report.ts';
import type { Text } from '../../locale/text.ts';
import { isAboutPersons } from '../tentang-orang.ts';
import { laporan } from './index.ts';

/** Tables that are made without indicators and tell of activities, hotels, actions, meetings, findings or of reporting. */
const DIBUAT = [
  'R07-C',
  'R08-D',
  'R08-E',
  'R09-B',
  'R09-C',
  'R10-B',
  'R11-B',
  'R13-A',
  'R13-B',
  'R15-A',
  'R15-B',
  'R15-C',
];

/** Titles of the tables and charts of reports in which no number counts persons, cases or files. */
export const judulTabelUmum: readonly Text[] = laporan.flatMap(({ blocks }) => {
  const tables = new Set(blocks.flatMap((block) => (isUmum(block) ? [block.id] : [])));
  return blocks.flatMap((block) => {
    if (block.kind === 'chart') return tables.has(block.of) ? [block.title] : [];
    return isUmum(block) ? [block.title] : [];
  });
});

function isUmum(block: ReportBlock): block is Extract<ReportBlock, { readonly id: string }> {
  switch (block.kind) {
    case 'made':
      return DIBUAT.includes(block.id);
    case 'breakdown':
      return block.columns.every(({ figure }) => !isAboutPersons(figure.sources));
    case 'figures':
      return block.lines.every(({ figures }) =>
        figures.every(({ figure }) => !isAboutPersons(figure.sources)),
      );
    default:
      return false;
  }
}
