import type { ReactNode } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Tabs } from '#platform/web/design/tabs.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readPerson } from '../contract.ts'
import { IdentityTab } from './identity-tab.tsx'
import { OpeningsTab } from './openings-tab.tsx'
import { paths } from './paths.ts'
import { personTabs } from './person-tabs.ts'

/** Head and tabs of a person's file, around one of its parts. */
function PersonPage({ children }: { readonly children: (personId: string) => ReactNode }) {
  const personId = usePageParam('personId')
  return (
    <Loaded from={useLoad(readPerson, { params: { personId } })}>
      {(person) => (
        <>
          <PageHeader
            title={`${person.givenName} ${person.familyName}`}
            crumbs={[{ label: t({ id: 'people.title', message: 'Personnes' }), to: paths.people }]}
          />
          <Tabs label={t({ id: 'people.tabs', message: 'Parties du dossier' })} tabs={personTabs(personId)} />
          {children(personId)}
        </>
      )}
    </Loaded>
  )
}

export function PersonIdentityPage() {
  return <PersonPage>{(personId) => <IdentityTab personId={personId} />}</PersonPage>
}

export function PersonOpeningsPage() {
  return <PersonPage>{(personId) => <OpeningsTab personId={personId} />}</PersonPage>
}
