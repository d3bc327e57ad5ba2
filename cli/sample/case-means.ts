import type { CaseFacts } from './case-facts.ts';
import { caseLabel, joined } from './labels.ts';
import { type Odds, odds, type Random } from './random.ts';
import type { CaseRow } from './rows.ts';

const platforms = {
  MEDSOS: odds({ FACEBOOK: 45, INSTAGRAM: 25, TIKTOK: 20, X_TWITTER: 10 }),
  APLIKASI: odds({ MICHAT: 50, WHATSAPP: 28, TELEGRAM: 14, LINE: 4, WECHAT: 4 }),
  IKLAN_DARING: odds({ LAMAN_LOKER: 50, FACEBOOK: 30, TELEGRAM: 20 }),
} as const satisfies Readonly<Record<string, Odds>>;
const acts = odds({ REKRUT: 40, ANGKUT: 20, TAMPUNG: 18, KIRIM: 10, PINDAH: 6, TERIMA: 6 });
const means = odds({
  TIPU: 38,
  RENTAN: 22,
  JERAT_UTANG: 13,
  ANCAM: 9,
  BAYAR: 6,
  KERAS: 4,
  SEKAP: 4,
  KUASA: 2,
  PALSU: 2,
});

const exploited = odds({ YA: 84, TIDAK: 13, TD: 3 });

/** How people were recruited, and the elements that make the case trafficking. */
export function meansOf(facts: CaseFacts, random: Random): Partial<CaseRow> {
  const { channels, scenario, forms, status } = facts;
  const named = status === 'TERVERIFIKASI' || (status === 'DUGAAN' && random.chance(0.6));
  const digital = channels.flatMap((channel) => platformOf(channel, random));
  const promises = random.chance(0.8) ? [random.weighted(scenario.promises)] : [];
  return {
    saluran_perekrutan: labels('saluran_perekrutan', channels),
    platform_digital: labels('platform_digital', [...new Set(digital)]),
    janji_perekrut: labels('janji_perekrut', promises),
    unsur_proses: labels('unsur_proses', named ? random.several(acts, random.integer(1, 3)) : []),
    unsur_cara: labels('unsur_cara', named ? random.several(means, random.integer(1, 2)) : []),
    unsur_tujuan: labels('unsur_tujuan', status === 'BUKAN_TPPO' ? [] : forms),
    eksploitasi_terjadi: caseLabel('eksploitasi_terjadi', happened(status, random)),
  };
}

function platformOf(channel: string, random: Random): readonly string[] {
  switch (channel) {
    case 'MEDSOS':
    case 'APLIKASI':
    case 'IKLAN_DARING':
      return [random.weighted<string>(platforms[channel])];
    default:
      return [];
  }
}

function happened(status: CaseFacts['status'], random: Random): string {
  return status === 'BUKAN_TPPO' ? 'TIDAK' : random.weighted(exploited);
}

function labels(column: string, codes: readonly string[]): string | null {
  return codes.length === 0 ? null : joined(codes.map((code) => caseLabel(column, code)));
}
