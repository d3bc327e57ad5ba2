import type { Component, TaskForceRule } from '../../../kit/task-force.ts';
import { kunciAngka, levelKomponen, predikatGugusTugas } from '../angka.ts';
import { komponenKomitmen } from './komitmen.ts';
import { komponenPelaksanaan } from './pelaksanaan.ts';
import { komponenPelayanan } from './pelayanan.ts';
import { komponenPencegahan } from './pencegahan.ts';

/** The 14 components of the performance of a task force, in the order of the Komitmen Tangerang 2022. */
export const komponenGugusTugas: readonly Component[] = [
  ...komponenKomitmen,
  ...komponenPencegahan,
  ...komponenPelayanan,
  ...komponenPelaksanaan,
];

/** Forms that have to be declared nil for the whole time before a component without rows does not apply. */
export const nihilSetahun: readonly string[] = ['T01', 'T02', 'T04'];

/** How the components are scored. */
export const aturanGugusTugas: TaskForceRule = {
  keys: {
    weight: kunciAngka.bobotGugusTugas,
    level: kunciAngka.level,
    predicate: kunciAngka.predikat,
  },
  levels: levelKomponen,
  predicates: predikatGugusTugas,
};
