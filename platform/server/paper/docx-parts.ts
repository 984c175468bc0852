import { xmlText } from '../spreadsheet/xml-text.ts'
import type { Paper } from './paper.ts'

// The parts of a DOCX that are the same for every document (ECMA-376, parts 1 and 2), but for its properties.

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const types = {
  '/word/document.xml': `${word}.document.main+xml`,
  '/word/styles.xml': `${word}.styles+xml`,
  '/word/settings.xml': `${word}.settings+xml`,
  '/word/numbering.xml': `${word}.numbering+xml`,
  '/word/footer1.xml': `${word}.footer+xml`,
  '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
}

export const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
  types,
)
  .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  .join('')}</Types>`

const links = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const packageLinks = links([
  ['rId1', `${office}/officeDocument`, 'word/document.xml'],
  [
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
])

/** What the document leans on; `rId5` when it shows an emblem. */
export const documentLinks = (hasEmblem: boolean): string =>
  links([
    ['rId1', `${office}/styles`, 'styles.xml'],
    ['rId2', `${office}/settings`, 'settings.xml'],
    ['rId3', `${office}/footer`, 'footer1.xml'],
    ['rId4', `${office}/numbering`, 'numbering.xml'],
    ...(hasEmblem ? [['rId5', `${office}/image`, 'media/emblem.png'] as const] : []),
  ])

export const coreProperties = ({ title, issuer }: Paper): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(issuer)}</dc:creator><dc:language>fr-FR</dc:language></cp:coreProperties>`

export const settings = '<w:themeFontLang w:val="fr-FR"/>'

/** The points of a list. */
export const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="360" w:hanging="200"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

const style = (id: string, name: string, more: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${more}</w:style>`
const heading = (level: number, size: number): string =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr>`,
  )
const side = (name: string, size: number): string =>
  `<w:${name} w:val="single" w:sz="${size}" w:space="4" w:color="auto"/>`
const frame = ['top', 'left', 'bottom', 'right'].map((name) => side(name, 6)).join('')
const gridLines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((name) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')

export const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  heading(1, 34),
  heading(2, 24),
  style('Notice', 'Notice', `<w:pPr><w:pBdr>${frame}</w:pBdr></w:pPr><w:rPr><w:b/></w:rPr>`),
  style('Small', 'Small', '<w:rPr><w:sz w:val="17"/></w:rPr>'),
  style('Fact', 'Fact', '<w:pPr><w:spacing w:after="60"/></w:pPr>'),
  style(
    'Address',
    'Address',
    '<w:pPr><w:spacing w:before="480" w:after="480"/><w:ind w:left="4933"/></w:pPr>',
  ),
  style('ListParagraph', 'List Paragraph', '<w:pPr><w:contextualSpacing/></w:pPr>'),
  style(
    'Footer',
    'footer',
    '<w:pPr><w:tabs><w:tab w:val="right" w:pos="9866"/></w:tabs></w:pPr><w:rPr><w:sz w:val="16"/></w:rPr>',
  ),
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${gridLines}</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
].join('')
