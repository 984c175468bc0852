import { xmlText } from '../spreadsheet/xml-text.ts'
import type { Block, SignaturePlace, TableBlock } from './paper.ts'

export type Style = 'Heading1' | 'Heading2' | 'Notice' | 'Small' | 'ListParagraph' | 'Fact' | 'Address'

/** A text as runs; a `\n` in it is a new line. */
const runs = (text: string, isBold = false): string =>
  text
    .split('\n')
    .map(
      (line, index) =>
        `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}${index > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${xmlText(line)}</w:t></w:r>`,
    )
    .join('')

const point = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'

/** A paragraph of a style, the body text without one; `bold` follows its words. */
export const paragraph = (text: string, style?: Style, bold = ''): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/>${style === 'ListParagraph' ? point : ''}</w:pPr>` : ''}${runs(text)}${bold ? runs(bold, true) : ''}</w:p>`

const boldParagraph = (text: string): string => `<w:p>${runs(text, true)}</w:p>`

/** What stands between the margins of the page, in twentieths of a point. */
const fullWidth = 9866
const narrow = 1500

const widthsOf = ({ widths }: TableBlock): number[] => {
  const wide = widths.filter((width) => width === 'wide').length
  const left = fullWidth - narrow * (widths.length - wide)
  return widths.map((width) => (width === 'wide' ? Math.floor(left / wide) : narrow))
}

const grid = (widths: readonly number[]): string =>
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`

const properties = (look: string): string =>
  `<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${fullWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}</w:tblPr>`

const cell = (content: string, width: number | undefined): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width ?? narrow}" w:type="dxa"/></w:tcPr>${content}</w:tc>`

// Two tables that touch become one: an empty line after each keeps them apart.
const after = '<w:p/>'

/** A table whose first row is its header, on each page where it goes on. */
export const table = (block: TableBlock): string => {
  const widths = widthsOf(block)
  const height = block.isSigned ? '<w:trHeight w:val="680" w:hRule="atLeast"/>' : ''
  const header = block.header.map((word, index) => cell(boldParagraph(word), widths[index])).join('')
  const rows = block.rows
    .map((row) =>
      row
        .map((one, index) => cell(paragraph(typeof one === 'string' ? one : one.text), widths[index]))
        .join(''),
    )
    .map((cells) => `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${cells}</w:tr>`)
  return `<w:tbl>${properties('<w:tblLook w:val="0020" w:firstRow="1"/>')}${grid(widths)}<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${header}</w:tr>${rows.join('')}</w:tbl>${after}`
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
/** 20 mm by two thirds of it, in English Metric Units. */
const extent = 'cx="720000" cy="480000"'

/** The emblem, its alternative, then its words on the same line. */
export const emblem = ({ alt, text }: Extract<Block, { kind: 'emblem' }>, id: number): string =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing"><wp:extent ${extent}/><wp:docPr id="${id}" name="emblem" descr="${xmlText(alt)}"/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="${id}" name="emblem" descr="${xmlText(alt)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId5"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>${runs(`  ${text}`, true)}</w:p>`

/** Boxes two by two, each with room for a hand. */
export const signaturePlaces = (places: readonly SignaturePlace[]): string => {
  const half = Math.floor(fullWidth / 2)
  const boxes = places.map(({ who, signed }) => cell(`${boldParagraph(who)}${paragraph(signed)}`, half))
  const rows = boxes.flatMap((box, index) =>
    index % 2 === 0
      ? [
          `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1700" w:hRule="atLeast"/></w:trPr>${box}${boxes[index + 1] ?? cell('<w:p/>', half)}</w:tr>`,
        ]
      : [],
  )
  return `<w:tbl>${properties('')}${grid([half, half])}${rows.join('')}</w:tbl>${after}`
}
