import { expect } from 'vitest';
import { type Action, type Replies, verifySubmission } from '../../core/index.ts';
import type { ContractHost } from './contract.ts';
import {
  CASES,
  CONTEXT,
  cellAt,
  fillWorkbook,
  optionsFor,
  placeOf,
  TODAY,
  VICTIMS,
} from './contract-data.ts';
import { expectRefusal, type Scenario } from './contract-scenario.ts';

const RECORDS = 3;
const HEADER = 0;
const FIELD_ID = 1;

/** Every action that menus and the panel offer, played through the port: first, again, and after edits. */
export const acting: readonly Scenario[] = [
  {
    name: 'checks, answers and checks again',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, RECORDS);
      await host.type(CASES, [{ ...cellAt(CASES, 0, 'jumlah_pelaku'), value: 1000 }]);
      const found = await perform(host, { kind: 'check' });
      expect(found.isOwn).toBe(true);
      await same('checked', host);
      const keys = found.lines.flatMap((line) => line.keys).slice(0, 1);
      await perform(host, { kind: 'answer', keys, reason: 'Sudah dicocokkan dengan berkasnya.' });
      await same('answered', host);
      await perform(host, { kind: 'check' });
      await same('checked again', host);
      await perform(host, { kind: 'answer', keys, reason: '' });
      await same('answer taken back', host);
    },
  },
  {
    name: 'computes columns with the weights of the settings once they were checked',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, 1);
      await host.addSheet('Pengaturan');
      const typed = ['kunci,wilayah,tahun,nilai', 'bobot_hotel_A1,,,25', 'bobot_hotel_A2,,,15'].map((line) =>
        line.split(','),
      );
      await host.type(
        'Pengaturan',
        typed.flatMap((line, row) =>
          line.flatMap((text, column) => {
            const value = column === 3 && row > 0 ? Number(text) : text;
            return value === '' ? [] : [{ row, column, value }];
          }),
        ),
      );
      expect(await weights(host)).toEqual([15, 25]);
      await perform(host, { kind: 'check' });
      expect(await weights(host)).toEqual([25, 15]);
      await same('settled', host);
      await host.type('Pengaturan', [{ row: 1, column: 3, value: 30 }]); // the weights come to 105
      await perform(host, { kind: 'check' });
      expect(await weights(host)).toEqual([15, 25]);
      await same('settled by the usual weights', host);
    },
  },
  {
    name: 'tidies what is chosen, gives codes, and takes both back',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, RECORDS);
      await host.type(CASES, [
        { ...cellAt(CASES, 0, 'status_kasus'), value: ' terverifikasi ' },
        { ...cellAt(CASES, 1, 'tanggal_lapor'), value: '"26 Juli 2024"' },
      ]);
      await host.type(VICTIMS, [{ ...cellAt(VICTIMS, 1, 'kode_korban'), value: null }]);
      await same('typed', host);
      const preview = await perform(host, { kind: 'proposeTidy' });
      // Ids of rows come from the host's own source of random numbers.
      const known = preview.groups.filter(({ label }) => label !== 'ID Baris');
      const chosen = known.flatMap(({ ids }) => ids);
      expect(chosen.length).toBeGreaterThan(0);
      const tidied = await perform(host, { kind: 'tidy', chosen });
      await same('tidied', host);
      await perform(host, { kind: 'undo', edits: tidied.undo ?? [] });
      await same('as before', host);
      const coded = await perform(host, { kind: 'codes' });
      await same('with codes', host);
      await perform(host, { kind: 'undo', edits: coded.undo ?? [] });
      await same('without them', host);
    },
  },
  {
    name: 'does the same after a run that failed as if none had',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, RECORDS);
      const place = cellAt(CASES, 0, 'status_kasus');
      await host.type(CASES, [{ ...place, value: ' terverifikasi ' }]);
      await host.type(VICTIMS, [{ ...cellAt(VICTIMS, 1, 'kode_korban'), value: null }]);
      // Somebody types meanwhile what the edit does not expect.
      const cells = [{ ...place, before: ' terverifikasi ', after: 'Terverifikasi' }];
      await host.type(CASES, [{ ...place, value: 'dugaan' }]);
      const marks = [{ sheet: VICTIMS, marks: [] }];
      const update = { sheets: [], names: [], marks, edits: [{ sheet: CASES, cells }] };
      await expectRefusal(host, CASES, () => host.write(update));
      await perform(host, { kind: 'codes' });
      await perform(host, { kind: 'check' });
      await same('after the failed run', host);
      await perform(host, { kind: 'check' });
      await same('again', host);
    },
  },
  {
    name: 'repairs a form whose column somebody renamed',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, RECORDS);
      const column = placeOf(VICTIMS, 'jenis_kelamin');
      await host.type(VICTIMS, [
        { row: HEADER, column, value: 'Kolom saya' },
        { row: FIELD_ID, column, value: null },
      ]);
      const { repairs } = await perform(host, { kind: 'proposeRepair' });
      expect(repairs.length).toBeGreaterThan(0);
      await perform(host, { kind: 'repair', chosen: repairs.map(({ id }) => id) });
      await same('repaired', host);
      expect((await perform(host, { kind: 'proposeRepair' })).repairs).toEqual([]);
    },
  },
  {
    name: 'draws reports into the workbook, again after edits, and a public one beside them',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, RECORDS);
      const tabs = ['R01', 'R02', 'R08'];
      const internal = { kind: 'report', edition: 'internal', tabs, k: 5 } as const;
      await perform(host, internal);
      await same('reported', host);
      await host.type(CASES, [{ ...cellAt(CASES, 0, 'lingkup'), value: 'LN' }]);
      await perform(host, internal);
      await same('reported again', host);
      await perform(host, { kind: 'report', edition: 'public', tabs: ['R02'], k: 5 });
      await same('published', host);
    },
  },
  {
    name: 'declares forms nil, with the sources that were asked',
    async run({ open, same }) {
      const host = await open();
      await host.createTemplates(optionsFor(RECORDS));
      const { forms } = await perform(host, { kind: 'nilChoices' });
      expect(forms.some(({ isDue, obstacle }) => isDue && obstacle === null)).toBe(true);
      await perform(host, { kind: 'nil', templates: null, sources: ['UPTD_PPA', 'POLRES'] });
      await same('nil', host);
    },
  },
  {
    name: 'erases a victim',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, RECORDS);
      await perform(host, { kind: 'check' });
      const victim = String(
        (await host.read()).sheets.find(({ name }) => name === VICTIMS)?.columns[0]?.values[2],
      );
      const who = { victim, reason: 'PERMINTAAN_KORBAN' };
      const proposal = await perform(host, { kind: 'proposeErase', ...who });
      expect(proposal.state).toBe('ready');
      await perform(host, { kind: 'erase', ...who });
      await same('erased', host);
      expect((await perform(host, { kind: 'proposeErase', ...who })).state).toBe('erased');
    },
  },
  sendingScenario(),
  readingScenario(),
];

/** The weights of the first two aspects of hotels, where formulas look for them. */
async function weights(host: ContractHost): Promise<readonly unknown[]> {
  const [keys, values] = (await host.read()).sheets.find(({ name }) => name === '_monev')?.columns ?? [];
  return ['bobot_hotel_A1', 'bobot_hotel_A2'].map((key) => values?.values[keys?.values.indexOf(key) ?? -1]);
}

/** A workbook is sealed alike wherever it is sent from, and the seal holds when it is read again. */
function sendingScenario(): Scenario {
  const receipts: unknown[] = [];
  return {
    name: 'sends a workbook and takes it back',
    async run({ open }) {
      const host = await open();
      await fillWorkbook(host, 1);
      const { hindrances, receipt } = await perform(host, { kind: 'submit' });
      expect(hindrances).toEqual([]);
      receipts.push(receipt);
      expect(receipt).toEqual(receipts[0]);
      expect(verifySubmission(await host.read(), TODAY).verdict).toBe('whole');
      await perform(host, { kind: 'withdraw' });
      expect(await perform(host, { kind: 'submission' })).toMatchObject({
        state: { code: 'DRAF' },
        isSendable: true,
        changes: { count: 0 },
      });
      await perform(host, { kind: 'submit' });
      expect(verifySubmission(await host.read(), TODAY).verdict).toBe('whole');
    },
  };
}

/** Actions that change nothing answer alike; the reference host plays first. */
function readingScenario(): Scenario {
  const told = new Map<string, unknown>();
  const reading: readonly Action[] = [
    { kind: 'overview' },
    { kind: 'status' },
    { kind: 'submission' },
    { kind: 'figures' },
    { kind: 'explain', id: 'IND-02' },
    { kind: 'proposeTidy' },
    { kind: 'proposeRepair' },
    { kind: 'choices' },
  ];
  return {
    name: 'answers questions alike and changes nothing',
    async run({ open, same }) {
      const host = await open();
      await fillWorkbook(host, RECORDS);
      await same('filled', host);
      for (const action of reading) {
        const reply = await perform(host, action);
        if (!told.has(action.kind)) told.set(action.kind, JSON.parse(JSON.stringify(reply)));
        expect(JSON.parse(JSON.stringify(reply)), action.kind).toEqual(told.get(action.kind));
      }
      await same('asked', host);
    },
  };
}

/** What an action answers, as its kind says. */
async function perform<A extends Action>(host: ContractHost, action: A): Promise<Replies[A['kind']]> {
  const { locale } = CONTEXT;
  return (await host.act(action, { locale, today: TODAY, clock: null })) as Replies[A['kind']];
}
