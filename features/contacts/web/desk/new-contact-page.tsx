import { useState } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { SegmentedControl } from '#platform/web/design/segmented-control.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type noteContact, readContactChoices } from '../../contract.ts'
import { CodeSign } from '../ask/code-sign.tsx'
import { paths } from '../paths.ts'
import { deskWord } from '../words.ts'
import { ContactForm, PassageForm } from './note-forms.tsx'

type Noted = ClientReply<typeof noteContact>

/** Somebody who comes or calls: a request with its code, or a passage that is only counted. */
export function NewContactPage() {
  const choices = useLoad(readContactChoices)
  const [kind, setKind] = useState('contact')
  const [noted, setNoted] = useState<Noted>()
  const title = t({ id: 'contacts.new', message: 'Noter un premier contact' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t({ id: 'contacts.nav', message: 'Premiers contacts' }), to: paths.contacts }]}
      />
      {noted ? (
        <GiveCode noted={noted} />
      ) : (
        <>
          <div className="mb-3">
            <SegmentedControl
              label={t({ id: 'contacts.kind', message: 'Ce que laisse la personne' })}
              options={[
                {
                  value: 'contact',
                  label: t({ id: 'contacts.kind.contact', message: 'Attend une réponse' }),
                },
                {
                  value: 'passage',
                  label: t({ id: 'contacts.kind.passage', message: 'Passage anonyme' }),
                },
              ]}
              value={kind}
              onChange={setKind}
            />
          </div>
          <Panel label={title} padded>
            <Loaded from={choices}>
              {({ communes }) =>
                kind === 'contact' ? (
                  <ContactForm communes={communes} onNoted={setNoted} />
                ) : (
                  <PassageForm communes={communes} />
                )
              }
            </Loaded>
          </Panel>
        </>
      )}
    </>
  )
}

/** Shown once: to be written down for the person before the page is left. */
function GiveCode({ noted }: { readonly noted: Noted }) {
  return (
    <Panel title={t({ id: 'contacts.noted', message: 'Premier contact noté' })} padded>
      <div className="grid gap-3">
        <p role="status">
          {t({
            id: 'contacts.noted.next',
            message: 'Réponse au plus tard le {day}, par : {who}.',
            values: {
              day: formatDate(noted.answerDueOn, 'long'),
              who: noted.organisationName ?? deskWord(),
            },
          })}
        </p>
        <CodeSign code={noted.code} />
        <p>
          {t({
            id: 'contacts.noted.give',
            message: 'Donnez ce code à la personne : il n’est affiché qu’une fois.',
          })}
        </p>
        <div>
          <LinkButton to={paths.contacts} kind="primary">
            {t({ id: 'contacts.noted.back', message: 'Revenir aux premiers contacts' })}
          </LinkButton>
        </div>
      </div>
    </Panel>
  )
}
