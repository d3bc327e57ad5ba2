import { describe, expect, test } from 'vitest';
import { bookOf, changedParts, partOf } from './xlsx-patch-book.ts';
import { CASES } from './xlsx-patch-content.ts';
import { SHEET } from './xlsx-patch-look.ts';
import { cleared, markAt, marked } from './xlsx-patch-update.ts';

describe('notes that people wrote', () => {
  const comments =
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Petugas A</author></authors><commentList><comment ref="B2" authorId="0"><text><t>milik saya</t></text></comment></commentList></comments>';
  const boxes =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1026" type="#_x0000_t202"><v:textbox><br></v:textbox><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1030"><x:ClientData ObjectType="Button"><x:Row>5</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
  const book = bookOf({
    cases: `${CASES}<legacyDrawing r:id="rId2"/>`,
    links: [
      ['comments', '../comments7.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing7.vml'],
    ],
    types: [['vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing']],
    parts: { 'xl/comments7.xml': comments, 'xl/drawings/vmlDrawing7.vml': boxes },
  });
  const file = marked(book, [markAt('B2'), markAt('A6')]);

  test('stay alone on their cells, which are only coloured', () => {
    expect(partOf(file, 'xl/comments7.xml')).toContain('milik saya');
    expect(partOf(file, 'xl/comments7.xml').match(/<comment /g)).toHaveLength(2);
    expect(partOf(file, 'xl/comments7.xml')).toContain('<comment ref="A6" authorId="1">');
    expect(partOf(file, SHEET)).toMatch(/<c r="B2" s="5">/);
  });

  test('keep their boxes, although these are no sound XML, and the buttons beside them', () => {
    const drawing = partOf(file, 'xl/drawings/vmlDrawing7.vml');
    expect(drawing.startsWith(boxes.replace('</xml>', ''))).toBe(true);
    expect(drawing).toContain('id="_x0000_s1031"');
  });

  test('are all that is left when the marks are gone', () => {
    expect(changedParts(book, cleared(file))).toEqual(['xl/drawings/vmlDrawing7.vml', 'xl/styles.xml']);
    expect(partOf(cleared(file), 'xl/drawings/vmlDrawing7.vml').match(/<v:shape /g)).toHaveLength(2);
  });
});
