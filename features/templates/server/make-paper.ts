import { loadTerritory } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Block, Paper } from '#platform/server/paper/paper.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import { type Filling, fillTemplate } from './fill-template.ts'
import { type PaperKind, shippedOn } from './paper-kind.ts'
import { versionAt } from './template-store.ts'

interface Asked extends Filling {
  /** What stands before the title whatever the text says: an address, the emblem of the Union. */
  readonly before?: readonly Block[]
  /** More at the foot of each page, after the title and the day. */
  readonly footer?: string
  /** SHA-256 of what is signed; its beginning is written at the foot of each page. */
  readonly fingerprint?: string | undefined
}

interface Made {
  readonly paper: Paper
  /** The text that was printed, as the trail keeps it: `2` of the territory, or the day of the product's. */
  readonly template: string
}

type Working = Pick<Context, 'tx' | 'now' | 'today' | 'timeZone'>

/** A document in the text of the territory, else in that of the product; both as they were at `asOf`. */
export const makePaper = async (
  context: Working,
  kind: PaperKind,
  asked: Asked & {
    /** A document signed before keeps the text of that instant. */
    readonly asOf?: Date
  },
): Promise<Made> => (await textOf(context, kind, asked.asOf ?? context.now))(asked)

/** Several documents of one kind; its text is read once. */
export const makePapers = async (
  context: Working,
  kind: PaperKind,
  asked: readonly Asked[],
): Promise<readonly Made[]> => asked.map(await textOf(context, kind, context.now))

/** What fills the text in force at an instant. */
const textOf = async (
  { tx, today, timeZone }: Working,
  kind: PaperKind,
  at: Date,
): Promise<(asked: Asked) => Made> => {
  const [territory, version] = [await loadTerritory(tx, today), await versionAt(tx, kind.code, at)]
  const shipped = shippedOn(kind, localDate(at, timeZone))
  const issuer = territory?.name ?? ''
  return ({ words, parts, before = [], footer, fingerprint }) => {
    const { title, blocks } = fillTemplate(version?.text ?? shipped.text, {
      words: { territoire: issuer, jour: paperDay(today), ...words },
      parts,
    })
    const oneLine = title.replaceAll('\n', ' ')
    return {
      paper: {
        ...{ title: oneLine, issuer },
        footer: [
          `${oneLine}. Imprimé le ${paperDay(today)}.`,
          footer,
          fingerprint && `Empreinte ${fingerprint.slice(0, 16)}.`,
        ]
          .filter(Boolean)
          .join(' '),
        ...(fingerprint && { fingerprint }),
        blocks: [{ kind: 'paragraph', text: issuer }, ...before, ...blocks],
      },
      template: version?.text ? String(version.number) : shipped.validFrom,
    }
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
