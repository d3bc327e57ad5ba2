import { describe, expect, it } from 'vitest';
import { optionsFor } from '../contract-data.ts';
import { type AddOn, openAddOn } from './add-on.ts';

const FORM = 'T01 Kasus';

async function prepared(): Promise<AddOn> {
  const addOn = await openAddOn();
  addOn.prepare(optionsFor(40));
  return addOn;
}

function formOf({ driver }: AddOn) {
  const found = driver.dump().sheets.find(({ name }) => name === FORM);
  if (!found) throw new RangeError(`no sheet ${FORM}`);
  return found;
}

/** Types into a form and lets the trigger run, as Google does after each edit. */
function edit(addOn: AddOn, cells: readonly (readonly [field: string, row: number, value: string])[]): void {
  const ids = formOf(addOn).values[1] ?? [];
  const typed = cells.map(([field, row, value]) => ({ row, column: ids.indexOf(field), value }));
  addOn.driver.user.type(FORM, typed);
  for (const { row, column } of typed) addOn.driver.edited('onEdit', FORM, address(row, column));
}

function address(row: number, column: number): string {
  const letter = (at: number): string => String.fromCharCode(65 + at);
  const letters = column < 26 ? letter(column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);
  return `${letters}${row + 1}`;
}

/** The marked cells: address and the rules in their notes. */
function marked(addOn: AddOn): readonly string[] {
  const notes = Object.entries(formOf(addOn).notes);
  return notes
    .filter(([, text]) => /^V[A-Z]-\d+: /.test(text))
    .map(([cell, text]) => `${cell} ${text.slice(0, 5)}`)
    .sort();
}

describe('checking while somebody fills in a form', { timeout: 300_000 }, () => {
  it('judges a pasted block of 500 rows, and leaves a larger one to the next check', async () => {
    const addOn = await openAddOn();
    addOn.prepare(optionsFor(600));
    const { columns } = addOn.driver.size(FORM);
    const pasted = (rows: number): number => {
      addOn.driver.resetCalls();
      addOn.driver.edited('onEdit', FORM, `A3:${address(rows + 1, columns - 1)}`);
      return addOn.driver.calls().document;
    };
    expect(pasted(501)).toBe(0);
    expect(pasted(500)).toBeGreaterThan(0);
  });

  it('marks what is wrong in the row, and takes the mark off once it is right', async () => {
    const addOn = await prepared();
    edit(addOn, [['jumlah_pelaku', 2, 'banyak']]);
    const cell = address(2, formOf(addOn).values[1]?.indexOf('jumlah_pelaku') ?? -1);
    const [found] = marked(addOn).filter((one) => one.startsWith(`${cell} `));
    expect(found).toMatch(/ VF-/);
    edit(addOn, [['jumlah_pelaku', 2, '2']]);
    expect(marked(addOn)).not.toContain(found);
  });

  it('marks the same as a check does, as far as the row tells it', async () => {
    const [typed, checked] = [await prepared(), await prepared()];
    const cells = [
      ['status_kasus', 3, 'Entah'],
      ['tanggal_lapor', 3, '31/02/2024'],
      ['jumlah_pelaku', 3, 'banyak'],
    ] as const;
    edit(typed, cells);
    edit(checked, cells);
    checked.choose('periksaData');
    expect(marked(typed).length).toBeGreaterThan(2);
    expect(marked(checked)).toEqual(expect.arrayContaining([...marked(typed)]));
  });

  it('checks a pasted block at once', async () => {
    const addOn = await prepared();
    const column = formOf(addOn).values[1]?.indexOf('status_kasus') ?? -1;
    addOn.driver.user.type(
      FORM,
      [2, 3, 4].map((row) => ({ row, column, value: 'Entah' })),
    );
    addOn.driver.edited('onEdit', FORM, `${address(2, column)}:${address(4, column)}`);
    const found = marked(addOn).filter((one) =>
      [2, 3, 4].some((row) => one.startsWith(`${address(row, column)} `)),
    );
    expect(found).toHaveLength(3);
  });

  it("leaves everybody's own colours and notes as they are", async () => {
    const addOn = await prepared();
    const column = formOf(addOn).values[1]?.indexOf('status_kasus') ?? -1;
    addOn.driver.user.colour(FORM, address(2, column), '92D050');
    addOn.driver.user.note(FORM, address(2, column + 1), 'tanya Polres');
    const before = addOn.driver.dump().sheets.find(({ name }) => name === FORM);
    edit(addOn, [['status_kasus', 2, 'Entah']]);
    addOn.driver.user.type(FORM, [{ row: 2, column, value: null }]);
    addOn.driver.edited('onEdit', FORM, address(2, column));
    expect(addOn.driver.dump().sheets.find(({ name }) => name === FORM)).toEqual(before);
  });

  it('keeps what the last check found elsewhere', async () => {
    const addOn = await prepared();
    edit(addOn, [['status_kasus', 5, 'Entah']]);
    edit(addOn, [['status_kasus', 9, 'Entah']]);
    edit(addOn, [['status_kasus', 9, 'Terverifikasi']]);
    const column = formOf(addOn).values[1]?.indexOf('status_kasus') ?? -1;
    expect(marked(addOn).some((one) => one.startsWith(`${address(5, column)} `))).toBe(true);
  });

  it('stays on the sheet in which somebody is typing', async () => {
    const addOn = await prepared();
    addOn.ask({ kind: 'goTo', place: { sheet: FORM, cell: null } });
    edit(addOn, [['status_kasus', 2, 'Entah']]);
    expect(addOn.driver.activeSheet()).toBe(FORM);
  });
});

describe('checking while somebody fills in costs', { timeout: 300_000 }, () => {
  it('two calls on a sheet that is no form', async () => {
    const { driver } = await prepared();
    driver.resetCalls();
    driver.edited('onEdit', 'Lembar1', 'A1');
    const { document, handle, other, builder } = driver.calls();
    expect([document, handle, other, builder]).toEqual([0, 2, 0, 0]);
  });

  it('no document call once it is turned off', async () => {
    const addOn = await prepared();
    addOn.ask({ kind: 'keepPreferences', preferences: { locale: 'id', checkWhileEditing: false } });
    addOn.driver.resetCalls();
    addOn.driver.edited('onEdit', FORM, 'F3');
    expect(addOn.driver.calls().document).toBe(0);
  });

  it('no change where nothing is wrong', async () => {
    const addOn = await prepared();
    addOn.driver.resetCalls();
    addOn.driver.edited('onEdit', FORM, 'F3');
    const { methods, document } = addOn.driver.calls();
    expect(Object.keys(methods).filter((name) => /\.(?:set|insert|delete|clear|hide)/.test(name))).toEqual(
      [],
    );
    expect(document).toBeLessThanOrEqual(16);
  });

  it('as many calls for 300 pasted rows as for one', async () => {
    const spent = async (rows: number): Promise<number> => {
      const addOn = await openAddOn();
      addOn.prepare(optionsFor(400));
      const column = formOf(addOn).values[1]?.indexOf('status_kasus') ?? -1;
      const typed = Array.from({ length: rows }, (_, i) => ({ row: 2 + i, column, value: 'Entah' }));
      addOn.driver.user.type(FORM, typed);
      addOn.driver.resetCalls();
      addOn.driver.edited('onEdit', FORM, `${address(2, column)}:${address(1 + rows, column)}`);
      return addOn.driver.calls().document;
    };
    expect(await spent(300)).toBe(await spent(1));
  });

  it('nothing while a colleague is at work', async () => {
    const addOn = await prepared();
    addOn.driver.setBusy(true);
    addOn.driver.resetCalls();
    edit(addOn, [['status_kasus', 2, 'Entah']]);
    expect(addOn.driver.calls().document).toBe(0);
    expect(marked(addOn)).toEqual([]);
  });
});
