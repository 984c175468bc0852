import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { draftAmendment, type OpenedAgreement } from '../../contract.ts'
import { type AmendmentKind, amendmentKinds } from '../../rules/life/amendment-kinds.ts'
import { AgreementFrame, refresh } from './agreement-frame.tsx'
import { AmendmentFields, amendmentOf } from './amendment-fields.tsx'
import { typed } from './identity-fields.tsx'
import type { WrittenChanges } from './list-changes.tsx'
import { paths } from './paths.ts'
import { amendmentWord } from './words.ts'

/** An amendment opens only the fields of its kind: the kind is chosen first. */
export function NewAmendmentPage() {
  const [text, setKind] = useSearchState('nature')
  const kind = amendmentKinds.find((one) => one === text)
  return (
    <AgreementFrame>
      {(one) => (
        <div className="grid gap-3">
          <Panel title={t({ id: 'agreements.life.amendment.new', message: 'Préparer un avenant' })} padded>
            {one.state === 'signed' && one.isFrozen ? (
              <RadioGroup
                label={t({ id: 'agreements.life.amendment.kind', message: 'Ce que l’avenant change' })}
                value={kind}
                onChange={setKind}
                layout="two-columns"
                options={amendmentKinds.map((value) => ({ value, label: amendmentWord(value) }))}
              />
            ) : (
              <Note kind="warn">
                {t({
                  id: 'agreements.life.amendment.not-yet',
                  message:
                    'Un avenant change un texte signé et figé. Tant que le texte n’est pas figé, modifiez-le directement.',
                })}
              </Note>
            )}
          </Panel>
          {kind && one.state === 'signed' && one.isFrozen && <Draft key={kind} one={one} kind={kind} />}
        </div>
      )}
    </AgreementFrame>
  )
}

function Draft({ one, kind }: { readonly one: OpenedAgreement; readonly kind: AmendmentKind }) {
  const [id] = useNewId()
  const [changes, setChanges] = useState<WrittenChanges>({})
  const open = one.amendments.find(
    (other) => other.kind === kind && other.state !== 'signed' && other.state !== 'cancelled',
  )
  const draft = useAct(draftAmendment, {
    refresh,
    onDone: ({ number }) => {
      say(
        t({
          id: 'agreements.life.amendment.drafted',
          message: 'L’avenant n° {number} est en projet.',
          values: { number },
        }),
      )
      go(paths.amendment(one.id, id))
    },
  })
  if (open)
    return (
      <Note kind="warn">
        {t({
          id: 'agreements.life.amendment.open',
          message: 'L’avenant n° {number} est déjà en préparation sur les mêmes champs.',
          values: { number: open.number },
        })}{' '}
        <PageLink to={paths.amendment(one.id, open.id)}>
          {t({ id: 'agreements.life.amendment.open-link', message: 'Ouvrir cet avenant' })}
        </PageLink>
      </Note>
    )
  const { endsOn, noticeMonths, renewal, renewalMonths, renewalsMax } = one
  const term = kind === 'duration' ? { endsOn, noticeMonths, renewal, renewalMonths, renewalsMax } : {}
  return (
    <Panel title={amendmentWord(kind)} padded>
      <Form
        schema={draftAmendment.body}
        initial={typed(
          Object.fromEntries(Object.entries(term).map(([name, value]) => [`changes/${name}`, value])),
        )}
        toBody={(values) => ({ id, kind, ...amendmentOf(values, kind, changes) })}
        submit={t({ id: 'agreements.life.amendment.save-draft', message: 'Enregistrer le projet' })}
        cancelTo={paths.one(one.id)}
        onSubmit={(body) => draft.run({ params: { agreementId: one.id }, body })}
      >
        <AmendmentFields kind={kind} one={one} changes={changes} onChange={setChanges} />
      </Form>
    </Panel>
  )
}
