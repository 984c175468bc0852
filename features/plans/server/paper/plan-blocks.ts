import type { Reply } from '#platform/contract/route.ts'
import type { Block } from '#platform/server/paper/paper.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { readPlan } from '../../contract.ts'
import { type Amounts, budgetTotals } from '../../rules/budget.ts'
import { shownStates } from '../../rules/reading.ts'
import { stateWords } from '../words.ts'

type Read = Reply<typeof readPlan>

export const presentationBlocks = ({ plan }: Read): Block[] => [
  {
    kind: 'facts',
    facts: [
      { label: 'Dates', value: `du ${paperDay(plan.startsOn)} au ${paperDay(plan.endsOn)}` },
      ...(plan.agreementLabel ? [{ label: 'Convention', value: plan.agreementLabel }] : []),
      ...(plan.leads.length > 0 ? [{ label: 'Pilotes', value: namesOf(plan.leads) }] : []),
    ],
  },
  ...(plan.description ? [{ kind: 'paragraph' as const, text: plan.description }] : []),
]

export const progressBlocks = ({ progress, hidden }: Read): Block[] => [
  {
    kind: 'paragraph',
    text:
      progress.share === null
        ? 'Aucune action retenue pour le moment.'
        : `Actions réalisées : ${progress.done} sur ${progress.kept} retenues (${progress.share} %).`,
  },
  {
    kind: 'list',
    items: shownStates.flatMap((state) =>
      progress.counts[state] > 0 ? [`${stateWords[state]} : ${progress.counts[state]}`] : [],
    ),
  },
  ...(hidden > 0
    ? [
        {
          kind: 'small' as const,
          text: `${hidden} action${hidden > 1 ? 's' : ''} à lecture restreinte : ni montrée ni comptée ici.`,
        },
      ]
    : []),
]

/** One table for each axis, then what stands without axis. */
export const actionBlocks = ({ axes, actions }: Read): Block[] =>
  [...axes, { id: null, label: axes.length > 0 ? 'Sans axe' : '' }].flatMap((axis, index) => {
    const rows = actions.filter(({ axisId }) => axisId === axis.id)
    if (rows.length === 0) return []
    return [
      ...(axis.label
        ? [
            {
              kind: 'paragraph' as const,
              text: axis.id === null ? axis.label : `Axe ${index + 1}. ${axis.label}`,
            },
          ]
        : []),
      {
        kind: 'table' as const,
        header: ['Action', 'État', 'Dates', 'Pilotes'],
        widths: ['wide', 'narrow', 'narrow', 'wide'] as const,
        rows: rows.flatMap((action) => [
          rowOf(action.label, action),
          ...action.subActions.map((sub) => rowOf(`– ${sub.label}`, sub)),
        ]),
      },
    ]
  })

type Told = Read['actions'][number]['subActions'][number]

const rowOf = (label: string, one: Told): string[] => [
  one.blockedBy ? `${label}\nPour débloquer : ${one.blockedBy}` : label,
  stateWords[one.shown] + (one.isOnTime || one.shown === 'late' ? '' : '\n(échéance passée)'),
  datesOf(one),
  namesOf(one.pilots),
]

const datesOf = ({ startsOn, endsOn }: Told): string =>
  [startsOn && `du ${paperDay(startsOn)}`, endsOn && `au ${paperDay(endsOn)}`].filter(Boolean).join('\n')

const namesOf = (pilots: readonly { readonly name: string }[]): string =>
  pilots.map(({ name }) => name).join(', ')

/** Two figures a year stay legible on a page up to four years; beyond, the years are one below the other. */
export const budgetBlocks = ({ budget }: Read): Block[] => {
  if (budget.length === 0) return [{ kind: 'paragraph', text: 'Aucun montant noté.' }]
  const { years, byFunder, byYear, total } = budgetTotals(budget)
  const row = (name: string, amounts: readonly Amounts[], whole: Amounts) => [
    name,
    ...amounts.map(bothOf),
    bothOf(whole),
  ]
  return [
    { kind: 'small', text: 'Dans chaque case : prévu, puis dépensé, en euros.' },
    {
      kind: 'table',
      header: ['Financeur', ...years.map(String), 'Total'],
      widths: ['wide', ...years.map(() => 'narrow' as const), 'narrow'],
      rows: [
        ...byFunder.map((funder) => row(funder.funderName, funder.years, funder.total)),
        row('Total', byYear, total),
      ],
    },
  ]
}

const bothOf = ({ planned, spent }: Amounts): string => `${euros(planned)}\n${euros(spent)}`

const euros = (cents: number): string =>
  new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
    cents / 100,
  )
