import { type SimObject, simObject } from '../protocol/sim-object.ts';
import { commentsObject } from './comments-object.ts';
import { functionsObject } from './functions-object.ts';
import { namesObject } from './names-object.ts';
import { tablesObject } from './tables-object.ts';
import { worksheetsObject } from './worksheets-object.ts';
import { textArgument, type World } from './world.ts';

const PROPERTIES = [
  'author',
  'category',
  'comments',
  'company',
  'keywords',
  'lastAuthor',
  'manager',
  'subject',
  'title',
];

/** The root of the object model: the open `Workbook`. */
export function workbookObject(world: World): SimObject {
  const { book } = world;
  return simObject('Workbook', {
    get: { name: () => 'Buku1.xlsx' },
    follow: {
      worksheets: () => worksheetsObject(world),
      names: () => namesObject(world),
      functions: () => functionsObject(world),
      comments: () => commentsObject(world, book.sheets),
      tables: () => tablesObject(world, book.sheets),
      application: () => applicationObject(world),
      protection: () => simObject('WorkbookProtection', { get: { protected: () => book.structureLocked } }),
      properties: () =>
        simObject('DocumentProperties', {
          get: Object.fromEntries(PROPERTIES.map((name) => [name, () => book.properties.get(name) ?? ''])),
        }),
    },
  });
}

function applicationObject({ asked, culture }: World): SimObject {
  return simObject('Application', {
    follow: { cultureInfo: () => simObject('CultureInfo', { get: { name: () => culture } }) },
    call: {
      suspendScreenUpdatingUntilNextSync: () => null,
      suspendApiCalculationUntilNextSync: () => null,
      createWorkbook: (base64) => {
        const file = textArgument(base64);
        const open = (): null => {
          asked.opened.push(Buffer.from(file, 'base64'));
          return null;
        };
        return simObject('WorkbookCreated', { call: { open } });
      },
    },
  });
}
