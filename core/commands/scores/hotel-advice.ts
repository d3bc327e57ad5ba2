import type { HotelInstrument } from '../../kit/hotel-instrument.ts';
import type { Text } from '../../locale/text.ts';
import type { HotelScore } from './hotel-score.ts';

/** What would raise the scores of hotels: evidence that nobody saw, critical conditions, answers that are missing. */
export function hotelAdvice(visits: readonly HotelScore[], instrument: HotelInstrument): readonly Text[] {
  return [
    ...instrument.aspects.flatMap(({ id, label }) => lackingEvidence(visits, id, label)),
    ...knockedOut(visits, instrument),
    ...unanswered(visits),
  ];
}

function lackingEvidence(visits: readonly HotelScore[], aspect: string, label: Text): readonly Text[] {
  const lacking = visits.filter(({ score }) =>
    score.aspects.some(({ id, capped }) => id === aspect && capped.length > 0),
  );
  if (lacking.length === 0) return [];
  const hotels = named(lacking);
  return [
    {
      id: `${lacking.length} hotel belum mempunyai bukti dokumen atau observasi untuk aspek ${aspect} (${label.id}); butirnya dihitung 2: ${hotels}.`,
      en: `No evidence by document or observation for aspect ${aspect} (${label.en}) at ${hotelsEn(lacking.length)}; its items count as 2: ${hotels}.`,
    },
  ];
}

function knockedOut(
  visits: readonly HotelScore[],
  { critical, incident, lowered, categories }: HotelInstrument,
): readonly Text[] {
  const label = categories.find(({ code }) => code === lowered)?.label;
  return [...critical, incident].flatMap((reason) => {
    const found = visits.filter(({ score }) => score.knockOuts.includes(reason));
    if (found.length === 0) return [];
    const what =
      reason === incident
        ? { id: 'ada insiden terbukti 12 bulan terakhir', en: 'an incident of the last 12 months is proven' }
        : { id: `butir kritis ${reason} bernilai 0 atau 1`, en: `the critical item ${reason} scores 0 or 1` };
    const hotels = named(found);
    return [
      {
        id: `${found.length} hotel paling tinggi berkategori ${label?.id} karena ${what.id}: ${hotels}.`,
        en: `At best "${label?.en}" for ${hotelsEn(found.length)}, since ${what.en}: ${hotels}.`,
      },
    ];
  });
}

function unanswered(visits: readonly HotelScore[]): readonly Text[] {
  const found = visits.filter(({ score }) => score.total === null);
  if (found.length === 0) return [];
  const hotels = found
    .map((visit) => `${codeOf(visit)} (${visit.score.aspects.flatMap(({ missing }) => missing).join(', ')})`)
    .join('; ');
  return [
    {
      id: `${found.length} hotel belum dapat dinilai karena isiannya belum lengkap: ${hotels}.`,
      en: `No score yet for ${hotelsEn(found.length)}, since answers are missing: ${hotels}.`,
    },
  ];
}

function hotelsEn(count: number): string {
  return count === 1 ? '1 hotel' : `${count} hotels`;
}

function named(visits: readonly HotelScore[]): string {
  return visits.map(codeOf).join(', ');
}

function codeOf({ hotel, visit }: HotelScore): string {
  return hotel ?? visit ?? '–';
}
