import { newId } from '#kernel/id.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { useSelection } from '#platform/web/table/selection.ts'
import { Table } from '#platform/web/table/table.tsx'
import { enrol, listCandidates, listOfPerson, listSessions, readSession } from '../contract.ts'
import { lettersLink } from './letters-link.ts'
import { paths } from './paths.ts'
import { placesWord, whenOf } from './words.ts'

/** The persons whom one follows, chosen together; who comes after the last place waits. */
export function EnrolPage() {
  const sessionId = usePageParam('sessionId')
  const params = { sessionId }
  const selection = useSelection()
  const read = useLoad(readSession, { params }, { onFocus: 'keep' })
  const candidates = useLoad(listCandidates, { params }, { onFocus: 'keep', onMount: 'ask' })
  const ask = useAct(enrol, {
    refresh: [readSession, listSessions, listCandidates, listOfPerson],
    onDone: ({ enrolled, waiting, toTell }) => {
      say(
        t({
          id: 'training.enrolled',
          message:
            '{enrolled, plural, =0 {Aucune place prise} one {# place prise} other {# places prises}}{waiting, plural, =0 {} one {, # personne en attente} other {, # personnes en attente}}.{toTell, plural, =0 {} one { # personne sans courriel est à prévenir.} other { # personnes sans courriel sont à prévenir.}}',
          values: { enrolled, waiting, toTell },
        }),
        undefined,
        lettersLink(sessionId, toTell),
      )
      go(paths.session(sessionId))
    },
  })
  const title = t({ id: 'training.act.enrol', message: 'Inscrire des personnes' })
  const session = read.data?.session
  return (
    <>
      <PageHeader
        title={title}
        detail={session && `${whenOf(session)}. ${placesWord(session)}.`}
        crumbs={[
          { label: t({ id: 'training.nav', message: 'Ateliers' }), to: paths.sessions },
          { label: session?.publicLabel ?? '', to: paths.session(sessionId) },
        ]}
      />
      {ask.problem && (
        <Note kind="bad" alert>
          {wordsOf(ask.problem)}
        </Note>
      )}
      <Panel label={title}>
        <Loaded from={candidates}>
          {({ items }) => (
            <Table
              caption={t({ id: 'training.candidates', message: 'Personnes que vous suivez' })}
              columns={columns()}
              rows={items}
              rowKey={(one) => one.pathwayId}
              rowName={(one) => one.personName}
              selection={selection}
              bulk={(chosen) => (
                <Button
                  size="small"
                  kind="primary"
                  busy={ask.running}
                  onClick={() =>
                    ask.start({
                      params,
                      body: { asked: chosen.map(({ pathwayId }) => ({ id: newId(), pathwayId })) },
                    })
                  }
                >
                  {t({ id: 'training.enrol', message: 'Inscrire à la séance' })}
                </Button>
              )}
              empty={
                <EmptyState title={t({ id: 'training.candidates.none', message: 'Personne à inscrire' })}>
                  {t({
                    id: 'training.candidates.none-why',
                    message: 'Les personnes que vous suivez, au parcours ouvert, sont déjà sur les listes.',
                  })}
                </EmptyState>
              }
            />
          )}
        </Loaded>
      </Panel>
    </>
  )
}

interface Candidate {
  readonly pathwayId: string
  readonly personName: string
  readonly birthDate: string | null
  readonly overlaps: boolean
}

const columns = (): readonly Column<Candidate>[] => [
  {
    key: 'personne',
    header: t({ id: 'training.column.person', message: 'Personne' }),
    main: true,
    sortBy: (one) => one.personName,
    cell: (one) => one.personName,
  },
  {
    key: 'naissance',
    header: t({ id: 'training.column.birth', message: 'Née, né le' }),
    cell: (one) => one.birthDate && formatDate(one.birthDate, 'numeric'),
  },
  {
    key: 'ailleurs',
    header: t({ id: 'training.column.overlap', message: 'À ces heures' }),
    main: true,
    sortBy: (one) => Number(one.overlaps),
    cell: (one) =>
      one.overlaps ? (
        <StateMark state="warn">{t({ id: 'training.overlaps', message: 'déjà un rendez-vous' })}</StateMark>
      ) : (
        t({ id: 'training.free', message: 'rien de prévu' })
      ),
  },
]
