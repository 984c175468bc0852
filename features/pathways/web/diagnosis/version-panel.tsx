import type { ReactNode } from 'react'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Diagnosis } from '../../contract.ts'
import { isBrake, ratingCodes } from '../../rules/diagnosis.ts'
import { themes } from '../../rules/themes.ts'
import { nameOf } from '../listed.ts'
import { paths } from '../paths.ts'
import { markOf, ratingWords } from './rating-words.ts'

type Line = Diagnosis['lines'][number]

/** One version: the strengths first, then the brakes, each with the day since which it is known. */
export function VersionPanel({
  version,
  actions,
  findsFor,
}: {
  readonly version: Diagnosis
  readonly actions?: ReactNode
  /** The person for whom a service is found, from each brake. */
  readonly findsFor?: string | undefined
}) {
  const title = t({
    id: 'pathways.diagnosis.of',
    message: 'Diagnostic du {day}',
    values: { day: formatDate(version.heldOn) },
  })
  const words = ratingWords()
  const lines = version.lines.toSorted(
    (one, other) => ratingCodes.indexOf(one.rating) - ratingCodes.indexOf(other.rating),
  )
  return (
    <Panel title={title} detail={version.byName} actions={actions}>
      <RowList
        label={title}
        rows={lines.map((line) => ({
          key: line.themeCode,
          title: nameOf(themes, line.themeCode),
          detail: (
            <>
              {detailOf(line)}
              {findsFor && isBrake(line) && (
                <span className="block" data-screen-only>
                  <PageLink to={paths.servicesFor(findsFor, line.themeCode)}>
                    {t({ id: 'pathways.diagnosis.find', message: 'Trouver un service' })}
                    <span className="sr-only"> : {nameOf(themes, line.themeCode)}</span>
                  </PageLink>
                </span>
              )}
            </>
          ),
          end: <StateMark state={markOf[line.rating]}>{words[line.rating]}</StateMark>,
        }))}
      />
    </Panel>
  )
}

const detailOf = ({ themeCode, since, liftedOn, isShared }: Line): string => {
  const family = nameOf(themes, themeCode.split('--')[0] ?? '')
  const when =
    since &&
    (liftedOn
      ? t({
          id: 'pathways.diagnosis.lifted',
          message: 'relevé le {since}, levé le {day}',
          values: { since: formatDate(since), day: formatDate(liftedOn) },
        })
      : t({
          id: 'pathways.diagnosis.since',
          message: 'relevé le {since}',
          values: { since: formatDate(since) },
        }))
  const shared =
    isShared && t({ id: 'pathways.diagnosis.shared', message: 'montré à l’opérateur d’une étape' })
  return [family, when, shared].filter(Boolean).join(' · ')
}
