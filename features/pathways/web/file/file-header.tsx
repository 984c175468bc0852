import { formatPhone } from '#kernel/phone.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Tabs } from '#platform/web/design/tabs.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { formatAge } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { PersonFile } from '../../contract.ts'
import { personPaths } from '../person-paths.ts'
import { EntryAction } from './entry-action.tsx'
import { FileActions } from './file-actions.tsx'
import { pathwayMark, pathwayStateLabel } from './labels.ts'

type HeaderPerson = Omit<PersonFile['person'], 'sex' | 'version'>

interface HeaderFacts {
  readonly episode?: { readonly state: string; readonly isOpen: boolean } | null | undefined
  readonly episodes: number
  readonly proofs: number
}

/** Who it is, where the pathway stands, what can be done, and the five pages of the file. */
export function FileHeader({
  person,
  head,
}: {
  readonly person: HeaderPerson
  /** Absent while it loads: the tabs are there already, without their counts. */
  readonly head: HeaderFacts | undefined
}) {
  const episode = head?.episode
  const follows = useRight('pathways.follow') !== undefined
  const decides = useRight('pathways.decide') !== undefined
  return (
    <>
      <PageHeader
        title={`${person.givenName} ${person.familyName}`}
        mark={episode && <Tag state={pathwayMark(episode.state)}>{pathwayStateLabel(episode.state)}</Tag>}
        detail={identityLine(person)}
        actions={
          episode?.isOpen
            ? follows && <FileActions personId={person.id} state={episode.state} />
            : head && decides && <EntryAction personId={person.id} />
        }
      />
      <Tabs
        label={t({ id: 'pathways.file.tabs', message: 'Pages du dossier' })}
        tabs={tabsOf(person.id, head)}
      />
    </>
  )
}

const tabsOf = (personId: string, head: HeaderFacts | undefined) => [
  { label: t({ id: 'pathways.file.tab.pathway', message: 'Parcours' }), to: personPaths.file(personId) },
  {
    label: t({ id: 'pathways.file.tab.identity', message: 'Identité et situation' }),
    to: `personnes/${personId}/identite`,
  },
  {
    label: t({ id: 'pathways.file.tab.after', message: 'Preuves et suites' }),
    to: personPaths.proofs(personId),
    ...(head ? { count: head.proofs } : {}),
  },
  {
    label: t({ id: 'pathways.file.tab.episodes', message: 'Épisodes' }),
    to: personPaths.episodes(personId),
    ...(head ? { count: head.episodes } : {}),
  },
  {
    label: t({ id: 'pathways.file.tab.openings', message: 'Qui a ouvert ce dossier' }),
    to: `personnes/${personId}/ouvertures`,
  },
]

const identityLine = (person: HeaderPerson): string => {
  const place = person.communeName && person.isInQpv ? `${person.communeName} (QPV)` : person.communeName
  const age = person.birthDate ? formatAge(person.birthDate, today()) : undefined
  const phone = person.phone && formatPhone(person.phone)
  return [age, place, phone, person.email, preferenceWord(person.contactPreference), person.targetJob]
    .filter(Boolean)
    .join(' · ')
}

const preferenceWord = (preference: string | null): string | undefined =>
  ({
    phone: t({ id: 'pathways.file.prefers.phone', message: 'préfère un appel' }),
    sms: t({ id: 'pathways.file.prefers.sms', message: 'préfère le SMS' }),
    email: t({ id: 'pathways.file.prefers.email', message: 'préfère le courriel' }),
    letter: t({ id: 'pathways.file.prefers.letter', message: 'préfère le courrier' }),
    referent: t({ id: 'pathways.file.prefers.referent', message: 'à joindre par son référent' }),
  })[preference ?? '']
