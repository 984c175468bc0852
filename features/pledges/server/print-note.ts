import { makePaper } from '#features/templates/server/public.ts'
import { done } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Block } from '#platform/server/paper/paper.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { NoteLine, NoteSignatory, PledgeKind, printNote } from '../contract.ts'
import { stateLabels, unitLabel } from '../rules/labels.ts'
import { pledgeNoteKind } from './note-kind.ts'
import { makeNote } from './year-note.ts'

export const print: TerritoryHandler<typeof printNote> = async (context, { query }) => {
  const note = await makeNote(context, query)
  if (!note.ok) return note
  const { signatories, agreementId, agreementLabel, year } = note.value
  const [first] = signatories
  const { paper, template } = await makePaper(context, pledgeNoteKind, {
    words: {
      ...{ convention: agreementLabel, annee: String(year) },
      signataire: query.signatory && first ? `le signataire ${first.name}` : 'chaque signataire',
    },
    parts: {
      engagements: first
        ? signatories.flatMap(blocksOf)
        : [{ kind: 'paragraph', text: 'Aucun engagement n’a d’échéance cette année-là.' }],
    },
  })
  await audit(context, {
    ...{ action: 'pledges.note-printed', subjectKind: 'agreement', subjectId: agreementId },
    details: { year, template },
  })
  return done(paperFile(paper, query.format, `note-engagements-${year}`))
}

const blocksOf = ({ name, lines, totals, lends, uses, due, delivered }: NoteSignatory): readonly Block[] => [
  // On one line with its table: alone it would stay at the foot of a page.
  { kind: 'heading', text: lines.length > 0 ? `${name} : ${kept(delivered, due)}` : name },
  ...(lines.length > 0
    ? ([
        {
          kind: 'table',
          header: ['Engagement', 'Échéance', 'Promis', 'Réalisé', 'État'],
          widths: ['wide', 'narrow', 'narrow', 'narrow', 'narrow'],
          rows: lines.map((line) => [
            line.article ? `${line.label}\n${articleOf(line.article)}` : line.label,
            paperDay(line.dueOn),
            amount(line, line.pledged),
            amount(line, line.delivered),
            stateOf(line),
          ]),
        },
        {
          kind: 'facts',
          facts: totals.map((total) => ({
            label: `Total en ${unitLabel(total)}`,
            value: `${figure(total, total.delivered)} sur ${figure(total, total.pledged)}`,
          })),
        },
      ] satisfies readonly Block[])
    : []),
  ...(lends.length + uses.length > 0
    ? ([
        {
          kind: 'list',
          items: [
            ...lends.map(({ label, to }) => `Prête : ${label}, à ${to}`),
            ...uses.map(({ label, from }) => `Utilise : ${label}, de ${from}`),
          ],
        },
      ] satisfies readonly Block[])
    : []),
]

const kept = (delivered: number, due: number): string =>
  `${delivered} sur ${due} ${due > 1 ? 'échéances réalisées' : 'échéance réalisée'}`

interface Counted {
  readonly kind: PledgeKind
  readonly unit: string | null
}

/** Cents are told both or not at all. */
const figure = ({ kind }: Counted, hundredths: number): string =>
  new Intl.NumberFormat('fr-FR', {
    maximumFractionDigits: 2,
    minimumFractionDigits: kind === 'money' && hundredths % 100 !== 0 ? 2 : 0,
  }).format(hundredths / 100)

const amount = (of: Counted, hundredths: number): string =>
  `${figure(of, hundredths)} ${unitLabel(of, hundredths / 100)}`

/** A bare number is worded; what the text already words stays as it is. */
const articleOf = (article: string): string => (/^\d/.test(article) ? `Article ${article}` : article)

const stateOf = ({ state, isLate, reason }: NoteLine): string =>
  [stateLabels[state], isLate ? 'après l’échéance' : null, reason].filter(Boolean).join(' : ')
