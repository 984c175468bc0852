import { useState } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Timeline } from '#platform/web/design/timeline.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { dayIn, formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Routing, readRouting, saveRouting } from '../../contract.ts'
import { deskWord } from '../words.ts'
import { PreviewPanel } from './preview-panel.tsx'
import { type DraftRule, RuleRow } from './rule-row.tsx'

type Known = ClientReply<typeof readRouting>

/** Which organisation answers whom: the first rule that fits; tried before it is saved, kept with its day. */
export function RoutingPage() {
  const read = useLoad(readRouting, {}, { onFocus: 'keep', onMount: 'ask' })
  return (
    <>
      <PageHeader
        title={t({ id: 'contacts.routing', message: 'Qui répond aux premiers contacts' })}
        detail={t({
          id: 'contacts.routing.detail',
          message: 'La première règle qui convient décide. Une demande déjà reçue reste où elle est.',
        })}
      />
      <Loaded from={read}>
        {(known) => <Rules key={`${known.validFrom} ${known.history.length}`} known={known} />}
      </Loaded>
    </>
  )
}

const emptyRule: DraftRule = { ageBand: null, topic: null, communeCode: null, organisationId: null }

function Rules({ known }: { readonly known: Known }) {
  const { timeZone } = useTerritory()
  const day = today(timeZone)
  const [rules, setRules] = useState<readonly DraftRule[]>(known.routing.rules)
  const [otherwiseId, setOtherwise] = useState(known.routing.otherwiseId ?? undefined)
  const routing: Routing = {
    rules: rules.flatMap(({ organisationId, ...rule }) =>
      organisationId ? [{ ...rule, organisationId }] : [],
    ),
    otherwiseId: otherwiseId ?? null,
  }
  const save = useAct(saveRouting, {
    refresh: [readRouting],
    onDone: () => say(t({ id: 'contacts.routing.saved', message: 'Règles enregistrées.' })),
  })
  const change = (at: number, rule: DraftRule) =>
    setRules(rules.map((one, index) => (index === at ? rule : one)))
  const move = (at: number) =>
    setRules([
      ...rules.slice(0, at - 1),
      ...rules.slice(at, at + 1),
      ...rules.slice(at - 1, at),
      ...rules.slice(at + 1),
    ])
  return (
    <div className="grid items-start gap-3 side:grid-cols-[1fr_320px]">
      <Panel title={t({ id: 'contacts.routing.rules', message: 'Les règles, dans l’ordre' })} padded>
        <ol className="grid gap-3">
          {rules.map((rule, at) => (
            <RuleRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a rule is its place.
              key={at}
              number={at + 1}
              rule={rule}
              known={known}
              onChange={(changed) => change(at, changed)}
              onUp={at === 0 ? undefined : () => move(at)}
              onRemove={() => setRules(rules.filter((_, index) => index !== at))}
            />
          ))}
        </ol>
        <div className="my-3">
          <Button icon="add" onClick={() => setRules([...rules, emptyRule])}>
            {t({ id: 'contacts.routing.add', message: 'Ajouter une règle' })}
          </Button>
        </div>
        <Form
          schema={saveRouting.body}
          initial={{ validFrom: day }}
          toBody={({ validFrom }) => ({ validFrom, routing })}
          submit={t({ id: 'contacts.routing.save', message: 'Enregistrer les règles' })}
          onSubmit={(body) => save.run({ body })}
        >
          <Select
            label={t({ id: 'contacts.routing.otherwise', message: 'Si aucune règle ne convient' })}
            empty={deskWord()}
            value={otherwiseId}
            onChange={setOtherwise}
            options={known.organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateField
            name="validFrom"
            min={day}
            label={t({ id: 'contacts.routing.from', message: 'À partir du' })}
          />
        </Form>
      </Panel>
      <div className="grid gap-3">
        <PreviewPanel routing={routing} communes={known.communes} />
        <Panel title={t({ id: 'contacts.routing.history', message: 'Qui a changé les règles' })}>
          {known.history.length === 0 ? (
            <p className="p-4 text-ink-2">
              {t({
                id: 'contacts.routing.never',
                message: 'Personne encore : tout va à la cellule d’entrée.',
              })}
            </p>
          ) : (
            <Timeline
              items={known.history.map(({ setAt, setByName, validFrom, rules: count }) => ({
                key: setAt,
                day: dayIn(setAt, timeZone),
                kind: setByName ?? '–',
                text: t({
                  id: 'contacts.routing.change',
                  message:
                    '{count, plural, =0 {aucune règle} one {# règle} other {# règles}}, à partir du {day}',
                  values: { count, day: formatDate(validFrom) },
                }),
              }))}
            />
          )}
        </Panel>
      </div>
    </div>
  )
}
