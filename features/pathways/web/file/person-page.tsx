import { useTerritory } from '#platform/web/api/territory.tsx'
import { Watercourse } from '#platform/web/design/figures/watercourse.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDateTime, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { Slot } from '#platform/web/pages/slot.tsx'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { QuickEntry } from '../today/quick-entry.tsx'
import { courseOf, courseSentence } from './course-of.ts'
import { type OpenedFile, PersonFrame } from './person-frame.tsx'
import { PlanPanel } from './plan-panel.tsx'
import { plannedOf } from './planned-of.ts'
import { SidePanel } from './side-panel.tsx'
import { StepsPanel } from './steps-panel.tsx'
import { ThreadPanel } from './thread-panel.tsx'

/** The pathway of a person: where she comes from, where she goes, what was done, what is due. */
export function PersonPage() {
  return <PersonFrame>{(opened) => <Pathway opened={opened} />}</PersonFrame>
}

function Pathway({ opened }: { readonly opened: OpenedFile }) {
  const { file, episode, name } = opened
  const [noting, setNoting] = useSearchState('noter')
  return (
    <div className="grid gap-3">
      {noting && episode?.isOpen && (
        <Panel title={t({ id: 'pathways.file.record', message: "Noter l'entretien" })} padded>
          <QuickEntry pathwayId={episode.id} personName={name} onDone={() => setNoting(undefined)} />
        </Panel>
      )}
      {episode && <NextOnPhone opened={opened} />}
      {episode && <Course opened={opened} name={name} />}
      <div className="grid items-start gap-3 rail:grid-cols-2 side:grid-cols-[minmax(0,1.08fr)_minmax(0,1fr)_276px]">
        <div className="grid gap-3">
          {episode ? <PlanPanel file={file} episode={episode} /> : <NoEpisode />}
          {episode && <StepsPanel file={file} episode={episode} />}
        </div>
        <ThreadPanel file={file} />
        <div className="grid gap-3 rail:col-span-2 side:col-span-1">
          {episode && <SidePanel file={file} episode={episode} />}
          <Slot name="person.panel" props={{ personId: file.person.id }} />
        </div>
      </div>
    </div>
  )
}

/** On a phone the side panel comes last: what comes next is said first. */
function NextOnPhone({ opened: { file, episode } }: { readonly opened: OpenedFile }) {
  const { timeZone } = useTerritory()
  const next = episode && plannedOf(file, episode).next
  return (
    next && (
      <p className="rail:hidden">
        {t({
          id: 'pathways.file.next',
          message: 'Prochain rendez-vous : {when}',
          values: { when: formatDateTime(next.at, timeZone) },
        })}
      </p>
    )
  )
}

function Course({ opened, name }: { readonly opened: OpenedFile; readonly name: string }) {
  const { file, episode } = opened
  if (!episode) return null
  const course = courseOf(episode, file.meetings, today())
  return (
    <Panel label={t({ id: 'pathways.course.label', message: 'Le parcours dans le temps' })}>
      <Watercourse
        course={course}
        sentence={courseSentence(course, name)}
        note={t({
          id: 'pathways.course.points',
          message: 'Points blancs : {count, plural, one {# entretien honoré} other {# entretiens honorés}}',
          values: { count: course.meetings?.length ?? 0 },
        })}
      />
    </Panel>
  )
}

function NoEpisode() {
  return (
    <Panel label={t({ id: 'pathways.file.tab.pathway', message: 'Parcours' })}>
      <EmptyState title={t({ id: 'pathways.file.no-episode', message: 'Pas encore de parcours' })}>
        {t({
          id: 'pathways.file.no-episode.how',
          message: "Un parcours commence quand la commission valide l'entrée.",
        })}
      </EmptyState>
    </Panel>
  )
}
