import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listNoticeTexts, type ShownNotice } from '../contract.ts'
import { reasonLabels } from './labels.ts'
import { NoticeSource } from './notice-words.tsx'
import { paths } from './paths.ts'

/** What each kind of person is told when her file is opened: the wording in force, and its former ones behind it. */
export function NoticesPage() {
  const title = t({ id: 'people.notices.title', message: 'Notices d’information' })
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          {
            label: t({ id: 'people.notices.data', message: 'Données personnelles' }),
            to: 'donnees-personnelles',
          },
        ]}
        detail={t({
          id: 'people.notices.detail',
          message:
            'Une personne reçoit la notice en vigueur le jour où son dossier s’ouvre. Une version remise ne change plus : on en écrit une autre.',
        })}
      />
      <Panel label={title}>
        <Loaded from={useLoad(listNoticeTexts)}>
          {({ items }) => (
            <RowList label={title} rows={items.filter((one) => one.isInForce).map((one) => rowOf(one))} />
          )}
        </Loaded>
      </Panel>
    </>
  )
}

const rowOf = (notice: ShownNotice) => ({
  key: notice.reason,
  title: <PageLink to={paths.notice(notice.reason)}>{reasonLabels()[notice.reason]}</PageLink>,
  detail: <NoticeSource notice={notice} />,
  end: notice.given !== null && givenWord(notice.given),
})

export const givenWord = (given: number): string =>
  t({
    id: 'people.notices.given',
    message:
      '{given, plural, =0 {remise à personne} one {remise à # personne} other {remise à {shown} personnes}}',
    values: { given, shown: formatNumber(given) },
  })
