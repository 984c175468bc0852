import { zipOf } from '../spreadsheet/archive/zip-writer.ts'
import { xmlText } from '../spreadsheet/xml-text.ts'
import {
  contentTypes,
  coreProperties,
  documentLinks,
  numbering,
  packageLinks,
  settings,
  styles,
} from './docx-parts.ts'
import { emblem, paragraph, type Style, signaturePlaces, table } from './docx-shapes.ts'
import type { Block, Paper } from './paper.ts'

/** A4, with the margins of the PDF, in twentieths of a point. */
const page =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="907" w:right="1020" w:bottom="1020" w:left="1020" w:header="500" w:footer="500" w:gutter="0"/>'
const main =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * A document for a word processor (ECMA-376, WordprocessingML): true headings, header rows, title and language, so that
 * who finishes it keeps it accessible. Two documents of the same words are the same bytes.
 */
export const writeDocx = (paper: Paper): Promise<Buffer> => {
  const body = paper.blocks.map(writeBlock).join('')
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>${page}</w:sectPr>`
  const part = (name: string, xml: string) => ({ name, text: [declaration, xml] })
  const drawn = paper.blocks.find((block) => block.kind === 'emblem')
  return zipOf([
    part('[Content_Types].xml', contentTypes),
    part('_rels/.rels', packageLinks),
    part('docProps/core.xml', coreProperties(paper)),
    part('word/document.xml', `<w:document ${main}><w:body>${body}${section}</w:body></w:document>`),
    part('word/_rels/document.xml.rels', documentLinks(drawn !== undefined)),
    part('word/styles.xml', `<w:styles ${main}>${styles}</w:styles>`),
    part('word/settings.xml', `<w:settings ${main}>${settings}</w:settings>`),
    part('word/numbering.xml', `<w:numbering ${main}>${numbering}</w:numbering>`),
    // One emblem a document, however often it is shown.
    ...(drawn ? [{ name: 'word/media/emblem.png', text: [Buffer.from(drawn.png, 'base64')] }] : []),
    part('word/footer1.xml', `<w:ftr ${main}>${footer(paper.footer)}</w:ftr>`),
  ])
}

const styleOf: Readonly<Partial<Record<Block['kind'], Style>>> = {
  title: 'Heading1',
  heading: 'Heading2',
  notice: 'Notice',
  small: 'Small',
}

const writeBlock = (block: Block, index: number): string => {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => paragraph(item, 'ListParagraph')).join('')
    case 'facts':
      return block.facts.map(({ label, value }) => paragraph(`${label} : `, 'Fact', value)).join('')
    case 'table':
      return table(block)
    case 'signatures':
      return signaturePlaces(block.places)
    case 'address':
      return paragraph(block.lines.join('\n'), 'Address')
    case 'emblem':
      return emblem(block, index + 1)
    case 'page':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    default:
      return paragraph(block.text, styleOf[block.kind])
  }
}

const field = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

const footer = (words: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(words)} </w:t></w:r><w:r><w:tab/><w:t xml:space="preserve">Page </w:t></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p>`
