import { useState } from 'react'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { routes } from '../../contract.ts'
import { CodeField } from '../factor/code-fields.tsx'
import { EnrolmentKey } from '../factor/enrolment-key.tsx'
import { RecoveryCodes } from '../factor/recovery-codes.tsx'

type Key = Parameters<typeof EnrolmentKey>[0]['shown']

/** One's own second factor: linked since when, codes left, and how to change telephone. */
export function OwnFactor() {
  const factor = useLoad(routes.ownFactor)
  const [codes, setCodes] = useState<readonly string[]>()
  const [key, setKey] = useState<Key>()
  const done = (): void => {
    setCodes(undefined)
    setKey(undefined)
    say(t({ id: 'accounts.own-factor.done', message: 'Second facteur à jour.' }))
  }
  return (
    <Panel title={t({ id: 'accounts.factor.check-title', message: 'Second facteur' })} padded>
      {codes && <RecoveryCodes codes={codes} onKept={done} />}
      {!codes && key && <EnrolmentKey shown={key} onConfirmed={setCodes} />}
      {!codes && !key && (
        <Loaded from={factor}>
          {({ enrolledAt, recoveryCodesLeft }) =>
            enrolledAt === null ? (
              <NotYet onKey={setKey} />
            ) : (
              <Enrolled since={enrolledAt} left={recoveryCodesLeft} onKey={setKey} onCodes={setCodes} />
            )
          }
        </Loaded>
      )}
    </Panel>
  )
}

function NotYet({ onKey }: { readonly onKey: (key: Key) => void }) {
  const start = useAct(routes.startEnrolment)
  return (
    <Form
      submit={t({ id: 'accounts.factor.start', message: 'Relier mon application' })}
      onSubmit={async () => onKey(await start.run({ body: {} }))}
    >
      <p>
        {t({
          id: 'accounts.own-factor.none',
          message:
            'Aucune application n’est reliée à votre compte. Vous pouvez en relier une : son code vous sera demandé à chaque connexion.',
        })}
      </p>
    </Form>
  )
}

function Enrolled({
  since,
  left,
  onKey,
  onCodes,
}: {
  readonly since: string
  readonly left: number
  readonly onKey: (key: Key) => void
  readonly onCodes: (codes: readonly string[]) => void
}) {
  const { timeZone } = useTerritory()
  const [asking, setAsking] = useState<'codes' | 'key'>()
  const renew = useAct(routes.renewRecoveryCodes, { refresh: [routes.ownFactor] })
  const replace = useAct(routes.startEnrolment)
  return (
    <div className="grid gap-3">
      <p>
        {t({
          id: 'accounts.own-factor.since',
          message:
            'Application reliée le {day}. {left, plural, =0 {Plus aucun code de secours.} one {Il reste # code de secours.} other {Il reste # codes de secours.}}',
          values: { day: formatDateTime(since, timeZone), left },
        })}
      </p>
      {asking ? (
        <Form
          schema={routes.renewRecoveryCodes.body}
          submit={
            asking === 'codes'
              ? t({ id: 'accounts.own-factor.renew', message: 'Recevoir dix autres codes de secours' })
              : t({ id: 'accounts.own-factor.replace', message: 'Changer d’application' })
          }
          onSubmit={async (body) => {
            if (asking === 'codes') onCodes((await renew.run({ body })).recoveryCodes)
            else onKey(await replace.run({ body }))
          }}
        >
          <CodeField />
        </Form>
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setAsking('codes')}>
            {t({ id: 'accounts.own-factor.renew', message: 'Recevoir dix autres codes de secours' })}
          </Button>
          <Button onClick={() => setAsking('key')}>
            {t({ id: 'accounts.own-factor.replace', message: 'Changer d’application' })}
          </Button>
        </div>
      )}
    </div>
  )
}
