import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Tabs } from '#platform/web/design/tabs.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Slot } from '#platform/web/pages/slot.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readPerson } from '../contract.ts'
import { IdentityTab } from './identity-tab.tsx'
import { OpeningsTab } from './openings-tab.tsx'
import { paths } from './paths.ts'
import { personTabs } from './person-tabs.ts'

/** Head of the file: that of the feature which composes the person's page, else names and tabs. */
function FileHeader({ personId }: { readonly personId: string }) {
  return <Slot name="person.header" props={{ personId }} otherwise={<PlainHeader personId={personId} />} />
}

function PlainHeader({ personId }: { readonly personId: string }) {
  return (
    <Loaded from={useLoad(readPerson, { params: { personId } }, { onFocus: 'keep' })}>
      {(person) => (
        <>
          <PageHeader
            title={`${person.givenName} ${person.familyName}`}
            crumbs={[{ label: t({ id: 'people.title', message: 'Personnes' }), to: paths.people }]}
          />
          <Tabs label={t({ id: 'people.tabs', message: 'Parties du dossier' })} tabs={personTabs(personId)} />
        </>
      )}
    </Loaded>
  )
}

export function PersonIdentityPage() {
  const personId = usePageParam('personId')
  return (
    <>
      <FileHeader personId={personId} />
      <IdentityTab personId={personId} />
    </>
  )
}

export function PersonOpeningsPage() {
  const personId = usePageParam('personId')
  return (
    <>
      <FileHeader personId={personId} />
      <OpeningsTab personId={personId} />
    </>
  )
}
