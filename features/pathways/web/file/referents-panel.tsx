import { useState } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { type FileEpisode, legalReferentKinds } from '../../contract.ts'
import { legalKindWord } from '../legal-kind-word.ts'
import { paths } from '../paths.ts'
import { LegalReferentForm } from './legal-referent-form.tsx'
import { ReferentForm } from './referent-form.tsx'

/** Who follows in the scheme, and who holds the contract by law; each is changed from here. */
export function ReferentsPanel({ episode }: { readonly episode: FileEpisode }) {
  const [editing, setEditing] = useState<'scheme' | 'legal'>()
  const mayAssign = useRight('pathways.assign') !== undefined && episode.isOpen
  const mayFollow = useRight('pathways.follow') !== undefined && episode.isOpen
  const close = () => setEditing(undefined)
  return (
    <Panel title={t({ id: 'pathways.side.referents', message: 'Deux référents' })} padded>
      <FactList
        facts={[
          {
            label: t({ id: 'pathways.side.scheme', message: 'PLIE' }),
            value: episode.referentName ?? t({ id: 'pathways.side.nobody', message: 'à désigner' }),
          },
          {
            label: t({ id: 'pathways.side.legal', message: 'Légal' }),
            value: legalWords(episode),
          },
        ]}
      />
      {editing === 'scheme' && <ReferentForm episode={episode} onDone={close} />}
      {editing === 'legal' && <LegalReferentForm episode={episode} onDone={close} />}
      <div className="mt-3 flex flex-wrap items-center gap-2" data-screen-only>
        {editing && (
          <Button size="small" kind="quiet" onClick={close}>
            {t({ id: 'pathways.side.close', message: 'Fermer' })}
          </Button>
        )}
        {mayAssign && editing !== 'scheme' && (
          <Button size="small" onClick={() => setEditing('scheme')}>
            {t({ id: 'pathways.side.change', message: 'Changer de référent' })}
          </Button>
        )}
        {mayFollow && editing !== 'legal' && (
          <Button size="small" onClick={() => setEditing('legal')}>
            {t({ id: 'pathways.side.edit-legal', message: 'Modifier le référent légal' })}
          </Button>
        )}
        {mayFollow && episode.referentName && (
          <PageLink to={paths.letter(episode.id, 'new-referent')} className="text-13">
            {t({ id: 'pathways.side.referent-letter', message: 'Lettre de changement' })}
          </PageLink>
        )}
      </div>
    </Panel>
  )
}

/** « Agence du centre (France Travail) », the kind alone when nobody is named. */
const legalWords = ({
  legalReferentKind,
  legalReferentName,
}: Pick<FileEpisode, 'legalReferentKind' | 'legalReferentName'>): string => {
  const kind = legalReferentKinds.find((known) => known === legalReferentKind)
  const word = kind && kind !== 'other' ? legalKindWord(kind) : undefined
  if (legalReferentName) return word ? `${legalReferentName} (${word})` : legalReferentName
  return word ?? t({ id: 'pathways.side.unknown', message: 'non renseigné' })
}
