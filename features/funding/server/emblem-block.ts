import type { Block } from '#platform/server/paper/paper.ts'
import { pngOf } from '#platform/server/paper/png.ts'
import { emblemPoints, emblemSvg } from '../rules/emblem.ts'

const height = 120
let png: string | undefined

/** The emblem of the Union at the head of a document of an operation, with what its charter has said beside it. */
export const emblemBlock = ({ code, label }: { readonly code: string; readonly label: string }): Block => {
  if (png === undefined) {
    const { width, rgb } = emblemPoints(height)
    png = pngOf(width, height, Buffer.from(rgb)).toString('base64')
  }
  return {
    ...{ kind: 'emblem', svg: emblemSvg(), png },
    alt: 'Emblème de l’Union européenne',
    text: `Cofinancé par l’Union européenne. Opération ${code}, ${label}`,
  }
}
