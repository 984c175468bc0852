import { useState } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readAccess } from '../contract.ts'
import { AsksPanel } from './asks-panel.tsx'
import { FormsPanel } from './forms-panel.tsx'
import { GivePanel } from './give-panel.tsx'
import { paths } from './paths.ts'
import { ShownPanel } from './shown-panel.tsx'
import { type Given, Slip } from './slip.tsx'

/** What opens the page of a person, what she asked there, the documents that she sees. */
export function AccessPage() {
  const personId = usePageParam('personId')
  const loaded = useLoad(readAccess, { params: { personId } }, { onFocus: 'keep' })
  const [given, setGiven] = useState<Given>()
  return (
    <Loaded from={loaded}>
      {(reply) => (
        <>
          <div data-screen-only>
            <PageHeader
              title={t({
                id: 'participant.title',
                message: 'Accès de {name} à sa page',
                values: { name: reply.givenName },
              })}
              detail={t({
                id: 'participant.detail',
                message: 'Sans compte : un lien et un code, donnés par vous.',
              })}
              crumbs={[
                {
                  label: t({ id: 'participant.file', message: 'Dossier' }),
                  to: paths.person(personId),
                },
              ]}
            />
          </div>
          <div className="grid max-w-[720px] gap-3">
            {given && <Slip given={given} name={reply.givenName} />}
            <div className="grid gap-3 print:hidden">
              <GivePanel
                personId={personId}
                access={reply.access}
                hasEmail={reply.hasEmail}
                onGiven={setGiven}
              />
              <AsksPanel personId={personId} asks={reply.asks} />
              <FormsPanel personId={personId} />
              <ShownPanel personId={personId} documents={reply.documents} />
            </div>
          </div>
        </>
      )}
    </Loaded>
  )
}
