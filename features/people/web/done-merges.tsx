import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { type DoneMerge, listLookAlikes, readPerson, undoMerge } from '../contract.ts'
import { choiceLabel } from './merge-words.ts'
import { paths } from './paths.ts'

/** Files made one in the last 30 days: who did it, and the way back. */
export function DoneMerges({ merges }: { readonly merges: readonly DoneMerge[] }) {
  const title = t({ id: 'people.merges.title', message: 'Réunis depuis moins de 30 jours' })
  return (
    <Panel title={title}>
      <RowList
        label={title}
        rows={merges.map((merge) => ({
          key: merge.id,
          title: <PageLink to={paths.person(merge.keptId)}>{merge.name}</PageLink>,
          detail: t({
            id: 'people.merges.line',
            message: 'Le {day} par {who}, séparables jusqu’au {last}',
            values: {
              day: formatDate(merge.mergedOn),
              who: merge.mergedByName ?? '?',
              last: formatDate(merge.undoUntil),
            },
          }),
          end: <Part merge={merge} />,
        }))}
      />
    </Panel>
  )
}

function Part({ merge }: { readonly merge: DoneMerge }) {
  const part = useAct(undoMerge, {
    refresh: [listLookAlikes, readPerson],
    onDone: ({ stayed }) =>
      say(
        stayed.length === 0
          ? t({ id: 'people.merges.parted', message: 'Les deux dossiers sont séparés.' })
          : t({
              id: 'people.merges.parted-but',
              message: 'Les deux dossiers sont séparés. Modifié depuis, donc laissé : {fields}.',
              values: { fields: stayed.map(choiceLabel).join(', ') },
            }),
      ),
  })
  return (
    <AskBefore
      verb={t({ id: 'people.merges.part', message: 'Séparer' })}
      title={t({
        id: 'people.merges.part-title',
        message: 'Séparer les deux dossiers de {name}',
        values: { name: merge.name },
      })}
      act={part}
      onConfirm={() => part.run({ params: { personId: merge.keptId, mergeId: merge.id } })}
    >
      <p>
        {t({
          id: 'people.merges.part-what',
          message:
            'Chacun retrouve ce qui était à lui et ce qui en a découlé. Le reste, écrit depuis, demeure dans le dossier gardé.',
        })}
      </p>
    </AskBefore>
  )
}
