import { xmlText } from '../spreadsheet/xml-text.ts'
import type { Deck } from './deck.ts'

// The parts of a PPTX that are the same for every deck (ECMA-376, parts 1 and 2), but for its properties and slides.

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const spaces = `xmlns:a="${drawing}" xmlns:r="${office}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml'
const override = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="${type}"/>`

export const contentTypes = (slides: number): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override('/ppt/presentation.xml', `${presentation}.presentation.main+xml`),
    override('/ppt/slideMasters/slideMaster1.xml', `${presentation}.slideMaster+xml`),
    override('/ppt/slideLayouts/slideLayout1.xml', `${presentation}.slideLayout+xml`),
    override('/ppt/slideLayouts/slideLayout2.xml', `${presentation}.slideLayout+xml`),
    override('/ppt/slideLayouts/slideLayout3.xml', `${presentation}.slideLayout+xml`),
    override('/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...numbered(slides).map((at) => override(`/ppt/slides/slide${at}.xml`, `${presentation}.slide+xml`)),
  ].join('')}</Types>`

/** 1 to `count`. */
const numbered = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1)

export const links = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`
export const officeType = (name: string): string => `${office}/${name}`

export const packageLinks = links([
  ['rId1', officeType('officeDocument'), 'ppt/presentation.xml'],
  [
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
])

export const coreProperties = ({ title, issuer }: Deck): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(issuer)}</dc:creator><dc:language>fr-FR</dc:language></cp:coreProperties>`

/** 16:9, in English Metric Units. */
export const sheet = { width: 12_192_000, height: 6_858_000 } as const

const masterId = 2_147_483_648
const firstSlideId = 256

export const presentationPart = (slides: number): string =>
  `<p:presentation ${spaces}><p:sldMasterIdLst><p:sldMasterId id="${masterId}" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${numbered(
    slides,
  )
    .map((at) => `<p:sldId id="${firstSlideId + at}" r:id="rId${at + 2}"/>`)
    .join(
      '',
    )}</p:sldIdLst><p:sldSz cx="${sheet.width}" cy="${sheet.height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`

export const presentationLinks = (slides: number): string =>
  links([
    ['rId1', officeType('slideMaster'), 'slideMasters/slideMaster1.xml'],
    ['rId2', officeType('theme'), 'theme/theme1.xml'],
    ...numbered(slides).map((at) => [`rId${at + 2}`, officeType('slide'), `slides/slide${at}.xml`] as const),
  ])

export const layoutIds = numbered(3)
  .map((at) => `<p:sldLayoutId id="${masterId + at}" r:id="rId${at}"/>`)
  .join('')

export const masterLinks = links([
  ...numbered(3).map(
    (at) => [`rId${at}`, officeType('slideLayout'), `../slideLayouts/slideLayout${at}.xml`] as const,
  ),
  ['rId4', officeType('theme'), '../theme/theme1.xml'],
])
export const layoutLinks = links([['rId1', officeType('slideMaster'), '../slideMasters/slideMaster1.xml']])
