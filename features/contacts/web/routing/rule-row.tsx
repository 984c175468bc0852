import type { ClientReply } from '#platform/web/api/client-input.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ageBands, type RoutingRule, type readRouting, topics } from '../../contract.ts'
import { ageWord, topicLabel } from '../words.ts'

/** A rule being written: whom it concerns, and who answers once chosen. */
export type DraftRule = Omit<RoutingRule, 'organisationId'> & { readonly organisationId: string | null }

export function RuleRow({
  number,
  rule,
  known,
  onChange,
  onUp,
  onRemove,
}: {
  readonly number: number
  readonly rule: DraftRule
  readonly known: ClientReply<typeof readRouting>
  readonly onChange: (rule: DraftRule) => void
  readonly onUp: (() => void) | undefined
  readonly onRemove: () => void
}) {
  const any = t({ id: 'contacts.rule.any', message: 'Sans importance' })
  return (
    <li className="rounded-panel border border-line p-3">
      <fieldset>
        <legend className="font-semibold">
          {t({ id: 'contacts.rule', message: 'Règle {number}', values: { number } })}
        </legend>
        <div className="flex flex-wrap gap-3">
          <Select
            label={t({ id: 'contacts.asked.age', message: 'Âge' })}
            empty={any}
            value={rule.ageBand ?? undefined}
            onChange={(ageBand) => onChange({ ...rule, ageBand: ageBand ?? null })}
            options={ageBands.map((one) => ({ value: one, label: ageWord(one) }))}
          />
          <Select
            label={t({ id: 'contacts.by.topic', message: 'Demande' })}
            empty={any}
            value={rule.topic ?? undefined}
            onChange={(topic) => onChange({ ...rule, topic: topic ?? null })}
            options={topics.map((one) => ({ value: one, label: topicLabel(one) }))}
          />
          <Select
            label={t({ id: 'contacts.column.commune', message: 'Commune' })}
            empty={any}
            value={rule.communeCode ?? undefined}
            onChange={(communeCode) => onChange({ ...rule, communeCode: communeCode ?? null })}
            options={known.communes.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Select
            label={t({ id: 'contacts.rule.who', message: 'Structure qui répond' })}
            value={rule.organisationId ?? undefined}
            onChange={(organisationId) => onChange({ ...rule, organisationId: organisationId ?? null })}
            options={known.organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        <div className="mt-2 flex flex-wrap gap-2">
          {onUp && (
            <Button size="small" icon="up" onClick={onUp}>
              {t({ id: 'contacts.rule.up', message: 'Monter la règle {number}', values: { number } })}
            </Button>
          )}
          <Button size="small" icon="close" onClick={onRemove}>
            {t({ id: 'contacts.rule.remove', message: 'Retirer la règle {number}', values: { number } })}
          </Button>
        </div>
      </fieldset>
    </li>
  )
}
