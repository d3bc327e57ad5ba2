/** The children that elements of a spreadsheet package may have, in the order of ECMA-376 (part 1, 4th edition). */
const ORDERS: Readonly<Record<string, string>> = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  c: 'f v is',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors',
  xf: 'alignment protection',
  dxf: 'font numFmt fill alignment border protection',
  border: 'start end left right top bottom diagonal vertical horizontal',
  chartSpace:
    'date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes',
  chart:
    'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs',
  plotArea: 'layout barChart lineChart catAx valAx dTable spPr',
  barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId',
  lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId',
  ser: 'idx order tx spPr invertIfNegative pictureOptions marker dPt dLbls trendline errBars cat val smooth shape',
  catAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits',
  scaling: 'logBase orientation max min',
  title: 'tx layout overlay spPr txPr',
  legend: 'legendPos legendEntry layout overlay spPr txPr',
  dLbls:
    'dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines',
  dPt: 'idx invertIfNegative marker bubble3D explosion spPr',
  strRef: 'f strCache',
  numRef: 'f numCache',
  numCache: 'formatCode ptCount pt',
  strCache: 'ptCount pt',
  twoCellAnchor: 'from to sp grpSp graphicFrame cxnSp pic contentPart clientData',
  from: 'col colOff row rowOff',
  to: 'col colOff row rowOff',
};
const CHILDREN = new Map(Object.entries(ORDERS).map(([name, children]) => [name, children.split(' ')]));

const TAG = /<(\/?)(?:[a-z0-9]+:)?([A-Za-z0-9]+)[^>]*?(\/?)>/gi;

/** Children that stand where the standard does not have them: unknown ones, and those after a later one. */
export function misplaced(xml: string): readonly string[] {
  const found = new Set<string>();
  const open: { readonly name: string; last: number }[] = [];
  for (const [, end, name = '', empty] of xml.matchAll(TAG)) {
    if (end) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    const order = parent && CHILDREN.get(parent.name);
    if (parent && order) {
      const at = order.indexOf(name);
      if (at < parent.last) found.add(`${name} in ${parent.name}`);
      parent.last = Math.max(parent.last, at);
    }
    if (!empty) open.push({ name, last: 0 });
  }
  return [...found];
}
