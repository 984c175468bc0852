import { layoutIds, sheet, spaces } from './pptx-parts.ts'

const color = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`
/** Dark text on white; the accents are those of the screens, each readable on white. */
const colors = [
  color('dk1', '1B1F23'),
  color('lt1', 'FFFFFF'),
  color('dk2', '1F3A4D'),
  color('lt2', 'EEF2F4'),
  color('accent1', '0B5F7A'),
  color('accent2', '8A4B00'),
  color('accent3', '2F6B2F'),
  color('accent4', '9B1C31'),
  color('accent5', '5B4B8A'),
  color('accent6', '4A5560'),
  color('hlink', '0B5F7A'),
  color('folHlink', '5B4B8A'),
].join('')
const font = (name: string): string =>
  `<a:${name}><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`
const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = `<a:ln w="9525">${solid}</a:ln>`
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
const thrice = (part: string): string => part.repeat(3)

export const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Bassin"><a:themeElements><a:clrScheme name="Bassin">${colors}</a:clrScheme><a:fontScheme name="Bassin">${font('majorFont')}${font('minorFont')}</a:fontScheme><a:fmtScheme name="Bassin"><a:fillStyleLst>${thrice(solid)}</a:fillStyleLst><a:lnStyleLst>${thrice(line)}</a:lnStyleLst><a:effectStyleLst>${thrice(effect)}</a:effectStyleLst><a:bgFillStyleLst>${thrice(solid)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
const margin = 609_600
const full = sheet.width - 2 * margin
export const boxes = {
  title: { x: margin, y: 380_000, width: full, height: 900_000 },
  body: { x: margin, y: 1_450_000, width: full, height: 4_700_000 },
  coverTitle: { x: margin, y: 1_900_000, width: full, height: 1_500_000 },
  coverBody: { x: margin, y: 3_500_000, width: full, height: 1_200_000 },
} as const satisfies Record<string, Box>

export const frame = ({ x, y, width, height }: Box): string =>
  `<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>`

/** `look`: the style of its first level; `anchor`: where its words stand in the box. */
const place = (id: number, name: string, ph: string, box: Box, { look = '', anchor = 't' } = {}): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>${frame(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${look}</a:lstStyle><a:p><a:r><a:rPr lang="fr-FR"/><a:t>${name}</a:t></a:r></a:p></p:txBody></p:sp>`

export const emptyTree =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

const level = (at: number, size: number): string =>
  `<a:lvl${at}pPr marL="${at * 285_750}" indent="-285750"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl${at}pPr>`

export const master = `<p:sldMaster ${spaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${emptyTree}${place(2, 'Titre', 'type="title"', boxes.title)}${place(3, 'Texte', 'type="body" idx="1"', boxes.body)}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${layoutIds}</p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="3000" b="1"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle>${level(1, 2000)}${level(2, 1800)}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`

const onCover = (size: number, isBold: boolean): string =>
  `<a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr sz="${size}"${isBold ? ' b="1"' : ''}><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:lvl1pPr>`
const coverGround =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'

/** Under the title of each page, so that a bare slide is not an empty sheet. */
const rule = `<p:sp><p:nvSpPr><p:cNvPr id="9" name="Filet"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>${frame({ x: margin, y: 1_300_000, width: full, height: 25_000 })}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="fr-FR"/></a:p></p:txBody></p:sp>`
const pageTitle = `${rule}${place(2, 'Titre', 'type="title"', boxes.title, { anchor: 'b' })}`

const layout = (type: string, name: string, shapes: string, ground = ''): string =>
  `<p:sldLayout ${spaces} type="${type}" preserve="1"><p:cSld name="${name}">${ground}<p:spTree>${emptyTree}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`

/** Cover, title with its points, title alone above a table. */
export const layouts = [
  layout(
    'title',
    'Couverture',
    `${place(2, 'Titre', 'type="ctrTitle"', boxes.coverTitle, { look: onCover(3600, true), anchor: 'b' })}${place(3, 'Sous-titre', 'type="subTitle" idx="1"', boxes.coverBody, { look: onCover(2000, false) })}`,
    coverGround,
  ),
  layout('obj', 'Titre et texte', `${pageTitle}${place(3, 'Texte', 'idx="1"', boxes.body)}`),
  layout('titleOnly', 'Titre seul', pageTitle),
] as const
