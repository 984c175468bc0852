import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { PaperButtons } from '#platform/web/design/paper-buttons.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { Slot } from '#platform/web/pages/slot.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Practice, printPractice, readPractice } from '../../contract.ts'
import { paths } from '../paths.ts'
import { audienceWords, themeWord } from '../words.ts'
import { Deliverables } from './deliverables.tsx'
import { meansFacts, ReuseFacts } from './practice-facts.tsx'
import { ResultsPanel } from './results-panel.tsx'

/** One practice, told so that another may do it again. */
export function PracticePage() {
  const practiceId = usePageParam('practiceId')
  return (
    <Loaded from={useLoad(readPractice, { params: { practiceId } })}>
      {(practice) => <Sheet practice={practice} />}
    </Loaded>
  )
}

function Sheet({ practice }: { readonly practice: Practice }) {
  const mayWrite = useRight('agreements.write') !== undefined
  return (
    <>
      <PageHeader
        title={practice.title}
        detail={`${themeWord(practice.theme)} · ${audienceWords(practice.audiences)}`}
        crumbs={[{ label: t({ id: 'library.title', message: 'Boîte à outils' }), to: paths.practices }]}
        actions={
          <>
            <PaperButtons
              print={t({ id: 'library.practice.print', message: 'Fiche à imprimer (PDF)' })}
              edit={t({ id: 'library.practice.edit-paper', message: 'Fiche à modifier (DOCX)' })}
              send={(format) =>
                download(printPractice, { params: { practiceId: practice.id }, query: { format } })
              }
            />
            {mayWrite && (
              <LinkButton to={paths.editPractice(practice.id)}>
                {t({ id: 'library.practice.change', message: 'Modifier la fiche' })}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="grid items-start gap-x-5 gap-y-3 side:grid-cols-[1fr_360px]">
        <div className="grid gap-3">
          <Panel title={t({ id: 'library.field.problem', message: 'Problème' })} padded>
            <p className="max-w-[75ch] whitespace-pre-line">{practice.problem}</p>
          </Panel>
          <Panel title={t({ id: 'library.field.steps', message: 'Étapes' })} padded>
            <ol className="max-w-[75ch] list-decimal ps-5">
              {practice.steps
                .split('\n')
                .filter((line) => line.trim())
                .map((line) => (
                  <li key={line}>{line}</li>
                ))}
            </ol>
          </Panel>
          <ResultsPanel practice={practice} />
          <Panel title={t({ id: 'library.practice.limits', message: 'Limites et reprise' })} padded>
            <ReuseFacts practice={practice} />
          </Panel>
        </div>
        <div className="grid gap-3">
          <Panel title={t({ id: 'library.practice.means', message: 'Moyens et contact' })} padded>
            <FactList facts={meansFacts(practice)} />
          </Panel>
          <Deliverables practiceId={practice.id} mayWrite={mayWrite} />
          <Reuses practice={practice} />
          <Slot name="practice.reuse" props={{ practiceId: practice.id }} />
          <p className="text-13 text-ink-2">
            {t({
              id: 'library.practice.changed',
              message: 'Fiche écrite par {name}, le {at}.',
              values: { name: practice.changedByName, at: formatDateTime(practice.changedAt) },
            })}
          </p>
        </div>
      </div>
    </>
  )
}

/** What was inspired by it: other practices, actions of plans, and texts of a CRTE that cite it. */
function Reuses({ practice: { inspired, citedIn, actions } }: { readonly practice: Practice }) {
  const reuses = [
    ...inspired.map(({ id, title }) => ({
      to: paths.practice(id),
      label: title,
      kind: kindWord('practice'),
    })),
    ...actions.map(({ id, label }) => ({ to: paths.planAction(id), label, kind: kindWord('action') })),
    ...citedIn.map(({ id, label }) => ({ to: paths.draft(id), label, kind: kindWord('draft') })),
  ]
  return (
    <Panel
      title={t({ id: 'library.practice.reuses', message: 'Ce qui s’en est inspiré' })}
      detail={reuses.length}
      padded
    >
      {reuses.length === 0 ? (
        <p className="text-ink-2">
          {t({
            id: 'library.practice.no-reuse',
            message:
              'Personne ne l’a encore reprise ici. Une action d’un plan qui la choisit dans « Inspirée de » est comptée ici.',
          })}
        </p>
      ) : (
        <ul className="grid gap-1">
          {reuses.map(({ to, label, kind }) => (
            <li key={to}>
              <PageLink to={to}>{label}</PageLink>
              <span className="block text-13 text-ink-2">{kind}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

const kindWord = (kind: 'practice' | 'action' | 'draft'): string =>
  ({
    practice: t({ id: 'library.reuse.practice', message: 'fiche pratique' }),
    action: t({ id: 'library.reuse.action', message: 'action d’un plan' }),
    draft: t({ id: 'library.reuse.draft', message: 'volet de CRTE' }),
  })[kind]
