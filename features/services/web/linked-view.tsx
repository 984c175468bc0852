import { use, useState } from 'react'
import { formatPhone } from '#kernel/phone.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { named } from '#platform/web/i18n/punctuation.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { LinkedOrientation } from '../contract.ts'
import { type RefusalReason, refusalReasons } from '../rules/refusal-reasons.ts'
import { contactWord, optionsIn } from './words.ts'

export interface GivenAnswer {
  readonly answer: 'accept' | 'refuse'
  readonly reasonCode: RefusalReason | null
  readonly reasonText: string | null
}

/** The person before the service: what it has to know, then its answer. */
export function LinkedView({
  one,
  onAnswer,
}: {
  readonly one: LinkedOrientation
  readonly onAnswer: (given: GivenAnswer) => Promise<void>
}) {
  return (
    <div className="grid gap-3">
      <Panel title={one.personName} detail={one.serviceName} padded>
        <FactList facts={factsOf(one)} />
      </Panel>
      {one.state === 'sent' ? (
        <Answer onAnswer={onAnswer} />
      ) : (
        <p role="status">
          {one.state === 'accepted'
            ? t({
                id: 'services.linked.accepted',
                message: 'Merci. Votre accord est transmis. Joignez la personne comme il est dit plus haut.',
              })
            : t({
                id: 'services.linked.refused',
                message: 'Merci. Votre réponse et sa raison sont transmises.',
              })}
        </p>
      )}
    </div>
  )
}

function Answer({ onAnswer }: { readonly onAnswer: (given: GivenAnswer) => Promise<void> }) {
  const [refuses, setRefuses] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const accept = async () => {
    setBusy(true)
    await onAnswer({ answer: 'accept', reasonCode: null, reasonText: null })
      .then(() => setFailed(false))
      .catch(() => setFailed(true))
    setBusy(false)
  }
  return (
    <Panel title={t({ id: 'services.linked.answer', message: 'Votre réponse' })} padded>
      {refuses ? (
        <Form
          submit={t({ id: 'services.linked.refuse-send', message: 'Envoyer le refus' })}
          onSubmit={(_, values) =>
            onAnswer({
              answer: 'refuse',
              reasonCode: (values.reasonCode as RefusalReason | undefined) ?? null,
              reasonText: String(values.reasonText ?? '').trim() || null,
            })
          }
        >
          <Select
            name="reasonCode"
            label={t({ id: 'services.linked.reason', message: 'Raison, transmise à la personne' })}
            options={optionsIn(refusalReasons)}
          />
          <ReasonField />
          <div>
            <Button kind="quiet" onClick={() => setRefuses(false)}>
              {t({ id: 'services.linked.back', message: 'Revenir à la réponse' })}
            </Button>
          </div>
        </Form>
      ) : (
        <div className="grid gap-3">
          {hasFailed && (
            <Note kind="bad" alert>
              {t({
                id: 'services.linked.failed',
                message: 'La réponse n’est pas partie. Demandez un autre code, puis répondez de nouveau.',
              })}
            </Note>
          )}
          <div className="flex flex-wrap gap-2">
            <Button kind="primary" busy={isBusy} onClick={() => void accept()}>
              {t({ id: 'services.linked.accept', message: 'Accepter' })}
            </Button>
            <Button onClick={() => setRefuses(true)}>
              {t({ id: 'services.linked.refuse', message: 'Refuser, avec une raison' })}
            </Button>
          </div>
        </div>
      )}
    </Panel>
  )
}

/** In words when none of the list holds. */
function ReasonField() {
  return (
    <TextArea
      name="reasonText"
      label={t({ id: 'services.linked.reason-text', message: 'Précision pour la personne référente' })}
      help={t({
        id: 'services.linked.reason-help',
        message: 'N’écrivez rien de la santé ni de la justice.',
      })}
      maxLength={300}
      rows={2}
      optional={use(FormContext)?.values.reasonCode !== 'other'}
    />
  )
}

const factsOf = (one: LinkedOrientation) =>
  (
    [
      [t({ id: 'services.orient.reasons', message: 'Ce que la personne attend du service' }), one.reasons],
      [t({ id: 'services.orient.requirements', message: 'Conditions d’accès remplies' }), one.requirements],
      [
        t({ id: 'services.orient.available', message: 'Disponible à partir du' }),
        one.availableFrom && formatDate(one.availableFrom),
      ],
      [
        t({ id: 'services.orient.contact', message: 'Comment joindre la personne' }),
        named(
          contactWord(one.contactPreference),
          one.contactPreference === 'phone' && one.contact ? formatPhone(one.contact) : one.contact,
        ),
      ],
      [
        t({ id: 'services.linked.contact', message: 'Votre contact' }),
        [one.referentName, one.referentPhone, one.referentEmail].filter(Boolean).join(', '),
      ],
      [
        t({ id: 'services.fact.expires', message: 'Expire sans réponse le' }),
        one.state === 'sent' && formatDate(one.expiresOn),
      ],
    ] as const
  )
    .filter(([, value]) => value)
    .map(([label, value]) => ({ label, value }))
