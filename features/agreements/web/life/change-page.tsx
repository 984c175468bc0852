import { useAct } from '#platform/web/api/use-act.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { followAgreement, type OpenedAgreement, rewriteAgreement } from '../../contract.ts'
import { changedMeanwhile } from '../agreement-fields.tsx'
import { AgreementFrame, refresh } from './agreement-frame.tsx'
import { FollowingFields, followingOf, IdentityFields, identityOf, typed } from './identity-fields.tsx'
import { paths } from './paths.ts'

/** The text's own dates while it is not frozen; what is about it at any time. */
export function ChangeLifePage() {
  return (
    <AgreementFrame>
      {(one) => (
        <div className="grid items-start gap-3 side:grid-cols-2">
          <Identity one={one} />
          <Following one={one} />
        </div>
      )}
    </AgreementFrame>
  )
}

const saved = (id: string) => () => {
  say(t({ id: 'agreements.life.changed', message: 'La convention est modifiée.' }))
  go(paths.one(id))
}

function Identity({ one }: { readonly one: OpenedAgreement }) {
  const change = useAct(rewriteAgreement, { refresh, onDone: saved(one.id) })
  const { label, purpose, startsOn, endsOn, noticeMonths, renewal, renewalMonths, renewalsMax } = one
  const title = t({ id: 'agreements.life.section.text', message: 'Dans le texte' })
  return (
    <Panel title={title} padded>
      {one.isFrozen ? (
        <Note kind="info">
          {t({
            id: 'agreements.life.text-frozen',
            message: 'Le texte est signé et figé : il change par un avenant.',
          })}
        </Note>
      ) : (
        <Form
          schema={rewriteAgreement.body}
          initial={typed({
            ...{ label, purpose, startsOn, endsOn, noticeMonths, renewal, renewalMonths, renewalsMax },
          })}
          toBody={(values) => ({ version: one.version, ...identityOf(values) })}
          submit={t({ id: 'agreements.life.save', message: 'Enregistrer' })}
          onSubmit={(body) => change.run({ params: { agreementId: one.id }, body })}
          conflict={changedMeanwhile}
        >
          <IdentityFields />
        </Form>
      )}
    </Panel>
  )
}

function Following({ one }: { readonly one: OpenedAgreement }) {
  const change = useAct(followAgreement, { refresh, onDone: saved(one.id) })
  const { reference, deliberationNumber, deliberatedOn, transmittedOn, isRestricted, followedBy } = one
  return (
    <Panel title={t({ id: 'agreements.life.section.following', message: 'Délibération et suivi' })} padded>
      <Form
        schema={followAgreement.body}
        initial={typed({
          ...{ reference, deliberationNumber, deliberatedOn, transmittedOn, isRestricted, followedBy },
        })}
        toBody={(values) => ({ version: one.version, ...followingOf(values) })}
        submit={t({ id: 'agreements.life.save.following', message: 'Enregistrer le suivi' })}
        onSubmit={(body) => change.run({ params: { agreementId: one.id }, body })}
        conflict={changedMeanwhile}
      >
        <FollowingFields />
      </Form>
    </Panel>
  )
}
