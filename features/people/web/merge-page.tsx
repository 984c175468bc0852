import { useState } from 'react'
import type { CallReply } from '#platform/contract/route.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { usePageParam } from '#platform/web/pages/page-state.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import {
  compareFiles,
  type FileToMerge,
  listLookAlikes,
  mergeFiles,
  readPerson,
  setApart,
} from '../contract.ts'
import { takenByDefault } from '../rules/merge-values.ts'
import { evidenceLabels } from './labels.ts'
import { MergeChoices } from './merge-choices.tsx'
import { holdsWords, whoWords } from './merge-words.ts'
import { paths } from './paths.ts'
import { problems } from './problems.ts'

type Compared = CallReply<typeof compareFiles>

/** Two files side by side: which one stays, which values it takes, or that they are two persons. */
export function MergePage() {
  const [personId, otherId] = [usePageParam('personId'), usePageParam('otherId')]
  const compared = useLoad(compareFiles, { params: { personId, otherId } }, { onFocus: 'keep' })
  return (
    <>
      <PageHeader
        title={t({ id: 'people.merge.title', message: 'Réunir deux dossiers' })}
        crumbs={[
          { label: t({ id: 'people.title', message: 'Personnes' }), to: paths.people },
          { label: t({ id: 'people.look-alikes.page', message: 'Doublons' }), to: paths.lookAlikes },
        ]}
        detail={t({
          id: 'people.merge.detail',
          message:
            'Le dossier gardé reçoit tout ce que l’autre contient. Pendant 30 jours, on peut les séparer à nouveau.',
        })}
      />
      <Loaded from={compared}>
        {(reply) => <Comparison key={`${reply.kept.id} ${reply.kept.version}`} compared={reply} />}
      </Loaded>
    </>
  )
}

function Comparison({ compared }: { readonly compared: Compared }) {
  const { kept, other, evidence, differing, refusal } = compared
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () => new Set(takenByDefault(differing, { ...kept }, { ...other })),
  )
  const [id] = useNewId()
  const merge = useAct(mergeFiles, {
    refresh: [listLookAlikes, readPerson],
    onDone: ({ undoUntil }) => {
      say(
        t({
          id: 'people.merge.done',
          message: 'Les deux dossiers n’en font plus qu’un. Séparation possible jusqu’au {day}.',
          values: { day: formatDate(undoUntil) },
        }),
      )
      go(paths.identity(kept.id))
    },
  })
  const take = (name: string, isTaken: boolean): void =>
    setTaken((former) => new Set(isTaken ? [...former, name] : [...former].filter((one) => one !== name)))
  const blocked = refusal === null ? undefined : problems[refusal]?.({})
  return (
    <div className="grid gap-3">
      {blocked !== undefined && <Note kind="warn">{blocked}</Note>}
      <div className="grid gap-3 side:grid-cols-2">
        <FilePanel title={t({ id: 'people.merge.kept', message: 'Dossier gardé' })} file={kept} />
        <FilePanel
          title={t({ id: 'people.merge.other', message: 'Autre dossier' })}
          file={other}
          swapTo={paths.merge(other.id, kept.id)}
        />
      </div>
      <Panel
        title={t({ id: 'people.merge.differences', message: 'Ce qui diffère' })}
        detail={evidence.map((one) => evidenceLabels()[one]).join(' · ')}
      >
        {differing.length === 0 ? (
          <p className="p-4">
            {t({ id: 'people.merge.same', message: 'Les deux dossiers disent la même chose.' })}
          </p>
        ) : (
          <MergeChoices kept={kept} other={other} differing={differing} taken={taken} onTake={take} />
        )}
      </Panel>
      {merge.problem && <ErrorState problem={merge.problem} />}
      <div className="flex flex-wrap gap-2">
        <Button
          kind="primary"
          busy={merge.running}
          disabledReason={blocked}
          hideReason
          onClick={() =>
            merge.start({
              params: { personId: kept.id },
              body: {
                ...{ id, otherId: other.id, version: kept.version, otherVersion: other.version },
                take: [...taken],
              },
            })
          }
        >
          {t({ id: 'people.merge.act', message: 'Réunir les deux dossiers' })}
        </Button>
        <TwoPersons oneId={kept.id} otherId={other.id} />
      </div>
    </div>
  )
}

function FilePanel({
  title,
  file,
  swapTo,
}: {
  readonly title: string
  readonly file: FileToMerge
  readonly swapTo?: string
}) {
  return (
    <Panel
      title={title}
      actions={
        swapTo && (
          <LinkButton to={swapTo} size="small">
            {t({ id: 'people.merge.swap', message: 'Garder plutôt celui-ci' })}
          </LinkButton>
        )
      }
      padded
    >
      <p className="font-semibold">{whoWords(file)}</p>
      <p className="text-ink-2">
        {t({
          id: 'people.merge.opened',
          message: 'Ouvert le {day} : {holds}.',
          values: { day: formatDate(file.openedOn), holds: holdsWords(file.holds) },
        })}
      </p>
    </Panel>
  )
}

function TwoPersons({ oneId, otherId }: { readonly oneId: string; readonly otherId: string }) {
  const apart = useAct(setApart, {
    refresh: [listLookAlikes],
    onDone: () => {
      say(t({ id: 'people.look-alikes.apart-done', message: 'Noté : ce sont deux personnes.' }))
      go(paths.lookAlikes)
    },
  })
  return (
    <>
      <Button busy={apart.running} onClick={() => apart.start({ params: {}, body: { oneId, otherId } })}>
        {t({ id: 'people.look-alikes.apart', message: 'Ce sont deux personnes' })}
      </Button>
      {apart.problem && <ErrorState problem={apart.problem} />}
    </>
  )
}
