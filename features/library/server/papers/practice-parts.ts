import type { Fact, Block as PaperBlock } from '#platform/server/paper/paper.ts'
import type { Practice } from '../../contract.ts'
import { evidenceLabel, evidenceSource } from '../../rules/evidence.ts'
import { audienceLabels } from '../../rules/labels.ts'

type Printed = Pick<
  Practice,
  | (
      | 'problem'
      | 'audiences'
      | 'territoryKind'
      | 'steps'
      | 'means'
      | 'etpHundredths'
      | 'costCents'
      | 'partners'
    )
  | ('results' | 'limits' | 'contactName' | 'evidence' | 'evidenceWhy' | 'transferability' | 'licenceLabel')
  | ('inspiredByTitle' | 'inspiredByElsewhere')
>

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })
const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })

const said = (facts: readonly (readonly [string, string])[]): Fact[] =>
  facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))

const paragraphs = (text: string): PaperBlock[] =>
  text
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((one) => ({ kind: 'paragraph', text: one }))

/** What the sheet of a practice is filled with; what nobody wrote has no line. */
export const practiceParts = (practice: Printed) =>
  ({
    fiche: [
      { kind: 'heading', text: 'Problème' },
      ...paragraphs(practice.problem),
      {
        kind: 'facts',
        facts: said([
          ['Public', audienceLabels(practice.audiences)],
          ['Type de territoire', practice.territoryKind],
          [
            'Équipe',
            practice.etpHundredths === null ? '' : `${number.format(practice.etpHundredths / 100)} ETP`,
          ],
          ['Coût', practice.costCents === null ? '' : euros.format(practice.costCents / 100)],
          ['Autres moyens', practice.means],
          ['Partenaires', practice.partners],
        ]),
      },
      { kind: 'heading', text: 'Étapes' },
      { kind: 'list', items: practice.steps.split('\n').filter((line) => line.trim()) },
    ],
    resultats: [
      practice.results.length === 0
        ? { kind: 'paragraph', text: 'Aucun résultat chiffré n’est noté.' }
        : {
            kind: 'table',
            header: ['Résultat', 'Valeur', 'Source'],
            widths: ['wide', 'narrow', 'wide'],
            rows: practice.results.map((one) => [
              ...[one.label, [number.format(one.value), one.unit].filter(Boolean).join(' '), one.source],
            ]),
          },
      {
        kind: 'paragraph',
        text: [`Niveau de preuve : ${evidenceLabel(practice.evidence)}.`, practice.evidenceWhy]
          .filter(Boolean)
          .join(' '),
      },
      { kind: 'small', text: `Échelle : ${evidenceSource.source}.` },
    ],
    reprise: [
      {
        kind: 'facts',
        facts: said([
          ['Limites', practice.limits],
          ['Reprendre ailleurs', practice.transferability],
          ['Inspirée de', practice.inspiredByTitle ?? practice.inspiredByElsewhere ?? ''],
          ['À contacter', practice.contactName ?? ''],
          ['Licence', practice.licenceLabel],
        ]),
      },
    ],
  }) satisfies Readonly<Record<string, readonly PaperBlock[]>>
