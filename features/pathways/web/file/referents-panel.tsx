import { useState } from 'react'
import { formatPhone } from '#kernel/phone.ts'
import { useRight, useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { today as dayToday, formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { type FileEpisode, legalReferentKinds, readFileHead } from '../../contract.ts'
import { legalKindWord } from '../legal-kind-word.ts'
import { paths } from '../paths.ts'
import { contractDue, heldContract } from './legal-contract-words.ts'
import { LegalReferentForm } from './legal-referent-form.tsx'
import { ReferentForm } from './referent-form.tsx'

/** Who follows in the scheme, and who holds the contract by law; each is changed from here. */
export function ReferentsPanel({
  episode,
  personId,
}: {
  readonly episode: FileEpisode
  readonly personId: string
}) {
  const [editing, setEditing] = useState<'scheme' | 'legal'>()
  const mayAssign = useRight('pathways.assign') !== undefined && episode.isOpen
  const mayFollow = useRight('pathways.follow') !== undefined && episode.isOpen
  const close = () => setEditing(undefined)
  const today = dayToday(useTerritory().timeZone)
  return (
    <Panel title={t({ id: 'pathways.side.referents', message: 'Deux référents' })} padded>
      <FactList
        facts={[
          {
            label: t({ id: 'pathways.side.scheme', message: 'PLIE' }),
            value: (
              <>
                {episode.referentName ?? t({ id: 'pathways.side.nobody', message: 'à désigner' })}
                {episode.isOpen && <AwayWords personId={personId} />}
              </>
            ),
          },
          {
            label: t({ id: 'pathways.side.legal', message: 'Légal' }),
            value: legalWords(episode),
          },
          ...contracts(episode, today),
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

/** While she is away: until when, and whom to call. */
function AwayWords({ personId }: { readonly personId: string }) {
  const away = useLoad(readFileHead, { params: { personId } }).data?.away
  if (!away) return null
  return (
    <StateMark state="warn">
      {t({
        id: 'pathways.cover.call',
        message: 'absence jusqu’au {day} : appelez {name}, {reach}',
        values: {
          day: formatDate(away.untilOn),
          name: away.coverName,
          reach: away.coverPhone ? formatPhone(away.coverPhone) : away.coverEmail,
        },
      })}
    </StateMark>
  )
}

/** Both contracts with their dates, and the day by which that of the law is to be signed: a reminder, never a sanction. */
const contracts = (episode: FileEpisode, today: string) => {
  const scheme = episode.contracts.findLast((one) => one.state === 'signed')
  const held = heldContract(episode)
  const due = episode.legalReferentKind ? contractDue(episode, today) : undefined
  return [
    ...(scheme?.signedOn
      ? [
          {
            label: t({ id: 'pathways.side.scheme-contract', message: 'Contrat PLIE' }),
            value: [
              t({
                id: 'pathways.plan.signed',
                message: 'signé le {day}',
                values: { day: formatDate(scheme.signedOn) },
              }),
              scheme.endsOn &&
                t({
                  id: 'pathways.legal.contract.ends',
                  message: 'jusqu’au {day}',
                  values: { day: formatDate(scheme.endsOn) },
                }),
            ]
              .filter(Boolean)
              .join(', '),
          },
        ]
      : []),
    ...(held || due
      ? [
          {
            label: t({ id: 'pathways.side.legal-contract', message: 'Contrat légal' }),
            value: (
              <>
                {held && <div>{held}</div>}
                {due && <StateMark state={due.isLate ? 'warn' : 'todo'}>{due.words}</StateMark>}
              </>
            ),
          },
        ]
      : []),
  ]
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
