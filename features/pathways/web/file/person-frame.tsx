import type { ReactNode } from 'react'
import { formatPhone } from '#kernel/phone.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Menu } from '#platform/web/design/menu.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Tabs } from '#platform/web/design/tabs.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { formatAge } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type FileEpisode, openFile, type PersonFile } from '../../contract.ts'
import { personPaths } from '../person-paths.ts'
import { pathwayMark, pathwayStateLabel } from './labels.ts'

export interface OpenedFile {
  readonly file: PersonFile
  /** The open episode, else the latest one. */
  readonly episode: FileEpisode | undefined
  readonly name: string
}

/** Every page of a file: its load (written in the audit trail), who it is, its state, its tabs. */
export function PersonFrame({
  children,
  bare,
  title,
}: {
  readonly children: (opened: OpenedFile) => ReactNode
  /** A form page: a breadcrumb instead of the tabs. */
  readonly bare?: boolean
  readonly title?: string
}) {
  const personId = usePageParam('personId')
  const loaded = useLoad(openFile, { params: { personId } })
  return (
    <Loaded from={loaded} loading={t({ id: 'pathways.file.loading', message: 'Ouverture du dossier…' })}>
      {(file) => {
        const opened = {
          file,
          episode: file.episodes[0],
          name: `${file.person.givenName} ${file.person.familyName}`,
        }
        return (
          <>
            {bare ? <FormHeader opened={opened} title={title ?? ''} /> : <FileHeader opened={opened} />}
            {children(opened)}
          </>
        )
      }}
    </Loaded>
  )
}

function FormHeader({ opened, title }: { readonly opened: OpenedFile; readonly title: string }) {
  const { id } = opened.file.person
  return <PageHeader title={title} crumbs={[{ label: opened.name, to: personPaths.file(id) }]} />
}

function FileHeader({ opened }: { readonly opened: OpenedFile }) {
  const { episode, name } = opened
  const { person } = opened.file
  const follows = useRight('pathways.follow') !== undefined
  return (
    <>
      <PageHeader
        title={name}
        mark={episode && <Tag state={pathwayMark(episode.state)}>{pathwayStateLabel(episode.state)}</Tag>}
        detail={identityLine(person)}
        actions={follows && episode?.isOpen ? <Actions opened={opened} episode={episode} /> : undefined}
      />
      <Tabs
        label={t({ id: 'pathways.file.tabs', message: 'Pages du dossier' })}
        tabs={[
          {
            label: t({ id: 'pathways.file.tab.pathway', message: 'Parcours' }),
            to: personPaths.file(person.id),
          },
          {
            label: t({ id: 'pathways.file.tab.identity', message: 'Identité et situation' }),
            to: `personnes/${person.id}/identite`,
          },
          {
            label: t({ id: 'pathways.file.tab.after', message: 'Preuves et suites' }),
            to: personPaths.proofs(person.id),
            count: opened.file.episodes.flatMap((one) => one.proofs).length,
          },
          {
            label: t({ id: 'pathways.file.tab.episodes', message: 'Épisodes' }),
            to: personPaths.episodes(person.id),
            count: opened.file.episodes.length,
          },
          {
            label: t({ id: 'pathways.file.tab.openings', message: 'Qui a ouvert ce dossier' }),
            to: `personnes/${person.id}/ouvertures`,
          },
        ]}
      />
    </>
  )
}

const identityLine = (person: PersonFile['person']): string => {
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

function Actions({ opened, episode }: { readonly opened: OpenedFile; readonly episode: FileEpisode }) {
  const { id } = opened.file.person
  const more = [
    {
      key: 'suspend',
      label:
        episode.state === 'suspended'
          ? t({ id: 'pathways.file.return', message: 'Noter le retour' })
          : t({ id: 'pathways.file.suspend', message: 'Suspendre' }),
      run: () => go(personPaths.suspend(id)),
    },
    {
      key: 'job',
      label: t({ id: 'pathways.file.job', message: 'Emploi trouvé' }),
      run: () => go(personPaths.job(id)),
    },
    {
      key: 'exit',
      label: t({ id: 'pathways.file.exit', message: 'Clôturer' }),
      run: () => go(personPaths.exit(id)),
    },
    { key: 'print', label: t({ id: 'pathways.file.print', message: 'Imprimer' }), run: () => window.print() },
  ]
  return (
    <>
      <Menu label={t({ id: 'pathways.file.more', message: 'Autres actions' })} items={more} icon="down">
        {t({ id: 'pathways.file.more-word', message: 'Autres actions' })}
      </Menu>
      <LinkButton to={personPaths.newStep(id)} icon="add">
        {t({ id: 'pathways.file.add-step', message: 'Ajouter une étape' })}
      </LinkButton>
      <Button kind="primary" icon="chat" onClick={() => go(`${personPaths.file(id)}?noter=oui`)}>
        {t({ id: 'pathways.file.record', message: "Noter l'entretien" })}
      </Button>
    </>
  )
}
