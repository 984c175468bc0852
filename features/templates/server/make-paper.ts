import { loadTerritory } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Block, Paper } from '#platform/server/paper/paper.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import { type Filling, fillTemplate } from './fill-template.ts'
import { type PaperKind, shippedOn } from './paper-kind.ts'
import { versionAt } from './template-store.ts'

export interface Asked extends Filling {
  /** What stands before the title whatever the text says: an address, the emblem of the Union. */
  readonly before?: readonly Block[]
  /** More at the foot of each page, after the title and the day. */
  readonly footer?: string
  /** A document signed before keeps the text of that instant. */
  readonly asOf?: Date
}

interface Made {
  readonly paper: Paper
  /** The text that was printed, as the trail keeps it: `2` of the territory, or the day of the product's. */
  readonly template: string
}

/** A document in the text of the territory, else in that of the product; both as they were at `asOf`. */
export const makePaper = async (
  context: Pick<Context, 'tx' | 'now' | 'today' | 'timeZone'>,
  kind: PaperKind,
  asked: Asked,
): Promise<Made> => {
  const { tx, today, timeZone } = context
  const at = asked.asOf ?? context.now
  const [territory, version] = [await loadTerritory(tx, today), await versionAt(tx, kind.code, at)]
  const shipped = shippedOn(kind, localDate(at, timeZone))
  const { title, blocks } = fillTemplate(version?.text ?? shipped.text, {
    ...asked,
    words: { territoire: territory?.name ?? '', jour: paperDay(today), ...asked.words },
  })
  const footer = [`${title.replaceAll('\n', ' ')}. Imprimé le ${paperDay(today)}.`, asked.footer]
  return {
    paper: {
      title: title.replaceAll('\n', ' '),
      issuer: territory?.name ?? '',
      footer: footer.filter(Boolean).join(' '),
      blocks: [{ kind: 'paragraph', text: territory?.name ?? '' }, ...(asked.before ?? []), ...blocks],
    },
    template: version?.text ? String(version.number) : shipped.validFrom,
  }
}

/** The words that every kind of document knows. */
export const everyWord: PaperKind['words'] = [
  {
    name: 'territoire',
    label: { fr: 'Nom du territoire', en: 'Name of the territory' },
    example: 'Val-d’Ambre',
  },
  { name: 'jour', label: { fr: 'Jour de l’impression', en: 'Day of printing' }, example: '29 novembre 2026' },
]
