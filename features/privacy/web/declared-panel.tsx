import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { type Declaration, processorRoles, type Register } from '../contract.ts'
import { processorLabels, toComplete } from './words.tsx'

/** Who answers for the data, who works on them for the territory, and on what act the task rests. */
export function DeclaredPanel({ register }: { readonly register: Register }) {
  const { declaration } = register
  return (
    <Panel
      padded
      title={t({ id: 'privacy.declared', message: 'Qui répond des données' })}
      detail={
        declaration.writtenAt &&
        t({
          id: 'privacy.declared.version',
          message: 'version {number}, écrite par {name} le {at}',
          values: {
            number: declaration.number,
            name: declaration.writtenByName ?? '',
            at: formatDateTime(declaration.writtenAt),
          },
        })
      }
    >
      <FactList facts={[...controllerFacts(register), ...processorFacts(declaration.content)]} />
    </Panel>
  )
}

const joined = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ') || toComplete()

const controllerFacts = ({ controllers, declaration: { content } }: Register) => [
  {
    label: t({ id: 'privacy.fact.controllers', message: 'Responsables du traitement' }),
    value: joined(controllers.map(({ name, schemes }) => `${name} (${schemes.join(', ')})`)),
  },
  {
    label: t({ id: 'privacy.fact.address', message: 'Adresse' }),
    value: content.controllerAddress ?? toComplete(),
  },
  { label: t({ id: 'privacy.fact.joint', message: 'Responsables conjoints' }), value: jointWords(content) },
  {
    label: t({ id: 'privacy.fact.dpo', message: 'Protection des données' }),
    value: joined([content.dpo.name, content.dpo.email, content.dpo.phone, content.dpo.address]),
  },
  { label: t({ id: 'privacy.fact.act', message: 'Acte qui fonde la mission' }), value: basisWords(content) },
  {
    label: t({ id: 'privacy.fact.condition', message: 'Condition de l’article 9' }),
    value: content.sensitiveCondition ?? toComplete(),
  },
  {
    label: t({ id: 'privacy.fact.drill', message: 'Dernier essai de restauration' }),
    value: content.restoreDrillOn ? formatDate(content.restoreDrillOn, 'long') : toComplete(),
  },
]

const processorFacts = ({ processors }: Declaration) =>
  processorRoles
    .filter((role) => role !== 'other' || processors.other.name !== null)
    .map((role) => {
      const { name, place, contractOn } = processors[role]
      return {
        label: processorLabels()[role],
        value: joined([
          name,
          name && place,
          name &&
            contractOn &&
            t({
              id: 'privacy.contract-on',
              message: 'contrat du {day}',
              values: { day: formatDate(contractOn, 'long') },
            }),
        ]),
      }
    })

const jointWords = ({ jointControl, jointArrangement }: Declaration): string => {
  if (jointControl === null) return toComplete()
  if (jointControl === 'none') return t({ id: 'privacy.joint.none', message: 'Aucun' })
  return jointArrangement ?? toComplete()
}

const basisWords = ({ basisReference, basisVerifiedOn }: Declaration): string => {
  if (basisReference === null) return toComplete()
  const read = basisVerifiedOn
    ? t({
        id: 'privacy.basis.read',
        message: 'relu le {day}',
        values: { day: formatDate(basisVerifiedOn, 'long') },
      })
    : t({ id: 'privacy.basis.unread', message: 'à relire' })
  return `${basisReference} (${read})`
}
