import type { Block } from '#platform/server/paper/paper.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import { renewalLabels, roleLabels } from '../../../rules/life/labels.ts'
import type { AgreementText, AnnexText, ArticleText, PartyText } from '../../../rules/life/replay-text.ts'

/** `1 284 000,00 €`. */
const paperMoney = (cents: number): string =>
  new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' }).format(cents / 100)

export const partiesBlocks = (parties: readonly PartyText[]): Block[] =>
  parties.length === 0
    ? []
    : [
        {
          kind: 'table',
          header: ['Partie', 'Qualité', 'SIRET', 'Représentée par'],
          widths: ['wide', 'narrow', 'narrow', 'wide'],
          rows: parties.map((party) => [
            party.name,
            roleLabels[party.role].fr,
            party.siret ?? '–',
            [party.signatoryName, party.signatoryQuality].filter(Boolean).join(', ') || '–',
          ]),
        },
      ]

export const articleBlocks = (articles: readonly ArticleText[]): Block[] =>
  articles.flatMap((article) => [
    { kind: 'heading' as const, text: `Article ${article.number}. ${article.title}` },
    ...article.content
      .split(/\n{2,}/)
      .filter((text) => text.trim() !== '')
      .map((text) => ({ kind: 'paragraph' as const, text })),
  ])

export const annexBlocks = (annexes: readonly AnnexText[]): Block[] =>
  annexes.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Annexe financière' },
        {
          kind: 'table',
          header: ['Année', 'Financeur', 'Montant prévu'],
          widths: ['narrow', 'wide', 'narrow'],
          rows: annexes.map((line) => [String(line.year), line.funder, paperMoney(line.plannedCents)]),
        },
      ]

export const signatureBlocks = (parties: readonly PartyText[]): Block[] =>
  parties.length === 0
    ? []
    : [
        {
          kind: 'signatures',
          places: parties.map((party) => ({
            who: [party.name, party.signatoryName, party.signatoryQuality].filter(Boolean).join('\n'),
            signed: party.signedOn ? `Signé le ${paperDay(party.signedOn)}` : 'Date et signature :',
          })),
        },
      ]

/** `12 mois, 2 fois au plus`. */
const renewalWords = (text: AgreementText): string =>
  [
    renewalLabels[text.renewal].fr,
    text.renewal !== 'none' && text.renewalMonths ? `de ${text.renewalMonths} mois` : '',
    text.renewal !== 'none' && text.renewalsMax ? `${text.renewalsMax} fois au plus` : '',
  ]
    .filter(Boolean)
    .join(', ')

export const termBlocks = (text: AgreementText): Block[] => [
  {
    kind: 'facts',
    facts: [
      { label: 'Prend effet le', value: paperDay(text.startsOn) },
      { label: 'Prend fin le', value: paperDay(text.endsOn) },
      { label: 'Préavis', value: text.noticeMonths === null ? 'aucun' : `${text.noticeMonths} mois` },
      { label: 'Reconduction', value: renewalWords(text) },
    ],
  },
]
