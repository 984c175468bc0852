import { odsMediaType } from './table.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const oasis = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = [
  ['office', 'office'],
  ['table', 'table'],
  ['text', 'text'],
  ['style', 'style'],
  ['number', 'datastyle'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${oasis}:${name}:1.0"`)
  .concat(
    `xmlns:fo="${oasis}:xsl-fo-compatible:1.0"`,
    `xmlns:config="${oasis}:config:1.0"`,
    'xmlns:ooo="http://openoffice.org/2004/office"',
  )
  .join(' ')

const cellStyle = (name: string, dataStyle = '', inside = '') =>
  `<style:style style:name="${name}" style:family="table-cell"${dataStyle && ` style:data-style-name="${dataStyle}"`}>${inside}</style:style>`
const columnStyle = (name: string, width: string) =>
  `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`

const styles = [
  columnStyle('wide', '4.6cm'),
  columnStyle('narrow', '2.6cm'),
  '<number:date-style style:name="day"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>',
  '<number:number-style style:name="two"><number:number number:min-integer-digits="1" number:decimal-places="2" number:min-decimal-places="2"/></number:number-style>',
  '<number:text-style style:name="as-typed"><number:text-content/></number:text-style>',
  cellStyle('header', 'as-typed', '<style:text-properties fo:font-weight="bold"/>'),
  cellStyle('text', 'as-typed'),
  cellStyle('date', 'day'),
  cellStyle('hours', 'two'),
  cellStyle('number'),
].join('')

const setting = (name: string, type: string, value: string | number) =>
  `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`
const frozen = [
  setting('VerticalSplitMode', 'short', 2),
  setting('VerticalSplitPosition', 'int', 1),
  setting('ActiveSplitRange', 'short', 2),
  setting('PositionBottom', 'int', 1),
].join('')

const parts = [
  ['/', odsMediaType],
  ['content.xml', 'text/xml'],
  ['settings.xml', 'text/xml'],
]
  .map(
    ([path, type]) =>
      `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"${path === '/' ? ' manifest:version="1.3"' : ''}/>`,
  )
  .join('')

/** What stands around the rows of an OpenDocument spreadsheet (ODF 1.3). */
export const odsFrame = {
  manifest: `${declaration}<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0" manifest:version="1.3">${parts}</manifest:manifest>`,
  settings: `${declaration}<office:document-settings ${namespaces} office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${setting('ViewId', 'string', 'view1')}<config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="Liste">${frozen}</config:config-item-map-entry></config:config-item-map-named>${setting('ActiveTable', 'string', 'Liste')}</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`,
  opening: `${declaration}<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Liste">`,
  closing: '</table:table></office:spreadsheet></office:body></office:document-content>',
} as const
