import type { DrawnChart } from '../../core/workbook/DrawnChart';
import { parseCellAddress } from '../../core/kernel/parseCellAddress';
import { escapeAttribute, escapeText } from './escapeXml';
import { XML_PROLOG } from './xmlProlog';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** For series that name no colour: without one, LibreOffice draws nothing in a workbook without a theme. */
const PALETTE = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
const FONT = '<a:latin typeface="Times New Roman"/>';

/** One chart part (`xl/charts/chartN.xml`); the numbers stay in the cells it refers to. */
export function chartXml(chart: DrawnChart): string {
  const [categorySide, valueSide] = chart.kind === 'bar' ? ['l', 'b'] : ['b', 'l'];
  // A bar chart counts from the bottom; turned round, its first bar stands on top as its first row does.
  const order = chart.kind === 'bar' ? 'maxMin' : 'minMax';
  return (
    XML_PROLOG +
    `<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, 1200, true)}` +
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart>' +
    `<c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    chart.series.map((series, place) => seriesXml(series, place, chart.categories)).join('') +
    '<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${categorySide}"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    '<c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
    `<c:axPos val="${valueSide}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/>` +
    '</a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    (chart.valueAxisTitle === undefined ? '' : titleXml(chart.valueAxisTitle, 1000, false)) +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${chart.kind === 'bar' ? 'max' : 'autoZero'}"/></c:valAx>` +
    '</c:plotArea>' +
    (chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000">${FONT}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>` +
    '</c:chartSpace>'
  );
}

/** The drawing part that places a sheet's charts; chart N has the relationship `rIdN`. */
export function drawingXml(charts: readonly DrawnChart[]): string {
  const frames = charts.map((chart, place) => {
    const title = escapeAttribute(chart.title);
    return (
      '<xdr:twoCellAnchor>' +
      anchorXml('from', chart.from, 0) +
      anchorXml('to', chart.to, 1) +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${place + 2}" name="${title}" descr="${title}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      `<c:chart r:id="rId${place + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return (
    XML_PROLOG +
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ${NAMESPACES}>` +
    `${frames.join('')}</xdr:wsDr>`
  );
}

function seriesXml(series: DrawnChart['series'][number], place: number, categories: string): string {
  const color = series.color ?? PALETTE[place % PALETTE.length] ?? '';
  const fill = `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>`;
  return (
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>${fill}` +
    `<c:invertIfNegative val="0"/><c:cat><c:strRef><c:f>${escapeText(categories)}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeText(series.values)}</c:f></c:numRef></c:val></c:ser>`
  );
}

function titleXml(text: string, size: number, bold: boolean): string {
  const look = `lang="vi-VN" sz="${size}" b="${bold ? 1 : 0}"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr ${look}>${FONT}</a:rPr><a:t>${escapeText(text)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

/** A corner of the anchor; the far corner is the end of its cell, which is the start of the next one. */
function anchorXml(tag: 'from' | 'to', cell: string, next: 0 | 1): string {
  const address = parseCellAddress(cell);
  if (address === null) throw new RangeError(`Not a cell: ${cell}`);
  return (
    `<xdr:${tag}><xdr:col>${address.column - 1 + next}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${address.row - 1 + next}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`
  );
}
