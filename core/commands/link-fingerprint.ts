import { fingerprintOf } from '../engine/fingerprint/fingerprint.ts';
import { identityText } from '../engine/fingerprint/identity-text.ts';
import { type Problem, problem } from '../engine/fingerprint/problem.ts';
import { kodeProvinsi } from '../katalog/daftar-kode/wilayah.ts';
import { sebutanNama } from '../katalog/sebutan-nama.ts';

const SHORTEST_KEY = 12;
const WORDS = { ...sebutanNama, provinces: kodeProvinsi };

/** What the officers of a province type to make fingerprints: the same everywhere, and never kept. */
export interface LinkKey {
  readonly key: string;
}

/** The province's key as typed, in its one form; letter case counts. Shorter than 12 characters, it can be guessed. */
export function readLinkKey(typed: string): LinkKey | Problem {
  const key = typed.normalize('NFKC').trim();
  return [...key].length < SHORTEST_KEY ? SHORT_KEY : { key };
}

/**
 * *Buat Sidik Tautan*: the `sidik_tautan` of somebody, made of the NIK or of `name | day of birth | name of the mother`.
 * Nothing that was typed is in what comes out, neither in a problem.
 */
export function linkFingerprint({ key }: LinkKey, typed: string): { readonly fingerprint: string } | Problem {
  const identity = identityText(typed, WORDS);
  return 'problem' in identity ? identity : { fingerprint: fingerprintOf(key, identity.text) };
}

const SHORT_KEY = problem(
  `Kunci provinsi paling sedikit ${SHORTEST_KEY} karakter.`,
  `The key of the province has at least ${SHORTEST_KEY} characters.`,
);
