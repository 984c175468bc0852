import { type ZipPart, zipOf } from '../spreadsheet/archive/zip-writer.ts'
import { xmlText } from '../spreadsheet/xml-text.ts'
import type { Deck, Slide } from './deck.ts'
import {
  contentTypes,
  coreProperties,
  declaration,
  layoutLinks,
  links,
  masterLinks,
  officeType,
  packageLinks,
  presentationLinks,
  presentationPart,
  spaces,
} from './pptx-parts.ts'
import { boxes, emptyTree, frame, layouts, master, theme } from './pptx-theme.ts'

/**
 * Slides for a presentation tool (ECMA-376, PresentationML): true titles, points and tables in their places, a language,
 * so that they are edited as if they had been typed there. Two decks of the same words are the same bytes.
 */
export const writePptx = (deck: Deck): Promise<Buffer> => {
  const slides = deck.slides.flatMap(splitTable)
  const part = (name: string, xml: string): ZipPart => ({ name, text: [declaration, xml] })
  return zipOf([
    part('[Content_Types].xml', contentTypes(slides.length)),
    part('_rels/.rels', packageLinks),
    part('docProps/core.xml', coreProperties(deck)),
    part('ppt/presentation.xml', presentationPart(slides.length)),
    part('ppt/_rels/presentation.xml.rels', presentationLinks(slides.length)),
    part('ppt/theme/theme1.xml', theme),
    part('ppt/slideMasters/slideMaster1.xml', master),
    part('ppt/slideMasters/_rels/slideMaster1.xml.rels', masterLinks),
    ...layouts.flatMap((layout, at) => [
      part(`ppt/slideLayouts/slideLayout${at + 1}.xml`, layout),
      part(`ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`, layoutLinks),
    ]),
    ...slides.flatMap((slide, at) => [
      part(`ppt/slides/slide${at + 1}.xml`, slidePart(slide)),
      part(`ppt/slides/_rels/slide${at + 1}.xml.rels`, slideLinks(slide)),
    ]),
  ])
}

/** What stands on one slide and is still read from the end of a room. */
const mostRows = 8

const splitTable = (slide: Slide): Slide[] => {
  if (slide.kind !== 'table' || slide.rows.length <= mostRows) return [slide]
  const pages = Math.ceil(slide.rows.length / mostRows)
  return Array.from({ length: pages }, (_, at) => ({
    ...slide,
    title: `${slide.title} (${at + 1}/${pages})`,
    rows: slide.rows.slice(at * mostRows, (at + 1) * mostRows),
  }))
}

const layoutOf = { cover: 1, points: 2, table: 3 } as const satisfies Record<Slide['kind'], number>

const slideLinks = ({ kind }: Slide): string =>
  links([['rId1', officeType('slideLayout'), `../slideLayouts/slideLayout${layoutOf[kind]}.xml`]])

const slidePart = (slide: Slide): string =>
  `<p:sld ${spaces}><p:cSld><p:spTree>${emptyTree}${shapesOf(slide)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`

const shapesOf = (slide: Slide): string => {
  if (slide.kind === 'cover')
    return `${text(2, 'type="ctrTitle"', [slide.title])}${text(3, 'type="subTitle" idx="1"', slide.subtitle.split('\n'))}`
  const title = text(2, 'type="title"', [slide.title])
  return slide.kind === 'points' ? `${title}${text(3, 'idx="1"', slide.points)}` : `${title}${table(slide)}`
}

const text = (id: number, ph: string, paragraphs: readonly string[]): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${id === 2 ? 'Titre' : 'Texte'}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${(paragraphs.length > 0 ? paragraphs : ['']).map((one) => paragraph(one)).join('')}</p:txBody></p:sp>`

/** A line that counts itself needs no bullet. */
const noBullet = '<a:pPr marL="0" indent="0"><a:buNone/></a:pPr>'

const paragraph = (words: string, look = ''): string =>
  `<a:p>${/^\d+\. /.test(words) ? noBullet : ''}${words === '' ? '' : `<a:r><a:rPr lang="fr-FR"${look}/><a:t>${xmlText(words)}</a:t></a:r>`}</a:p>`

const border = (side: string): string =>
  `<a:${side} w="6350"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:${side}>`
const borders = ['lnL', 'lnR', 'lnT', 'lnB'].map(border).join('')
const cell = (words: string, isHeader: boolean): string =>
  `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph(words, ` sz="1400"${isHeader ? ' b="1"' : ''}`)}</a:txBody><a:tcPr>${borders}${isHeader ? '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>' : '<a:noFill/>'}</a:tcPr></a:tc>`
const rowHeight = 420_000

const table = ({ title, header, widths, rows }: Extract<Slide, { kind: 'table' }>): string => {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const grid = widths.map((width) => `<a:gridCol w="${Math.floor((boxes.body.width * width) / whole)}"/>`)
  const line = (cells: readonly string[], isHeader: boolean): string =>
    `<a:tr h="${rowHeight}">${cells.map((one) => cell(one, isHeader)).join('')}</a:tr>`
  const box = { ...boxes.body, height: rowHeight * (rows.length + 1) }
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name="Tableau" descr="${xmlText(title)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${frame(box)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid.join('')}</a:tblGrid>${line(header, true)}${rows.map((row) => line(row, false)).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}
