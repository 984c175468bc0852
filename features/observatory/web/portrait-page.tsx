import type { ReactNode } from 'react'
import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import {
  exportPortrait,
  type Portrait,
  type PortraitPart,
  readPortrait,
  type SectionCode,
} from '../contract.ts'
import { CommunesPart } from './communes-part.tsx'
import { JobseekersPart } from './jobseekers-part.tsx'
import { RecruitmentPart } from './recruitment-part.tsx'
import { SectionPanel } from './section-panel.tsx'
import { UnemploymentPart } from './unemployment-part.tsx'
import { ZonesPart } from './zones-part.tsx'

/** What the published figures say of the territory, with their limits; `?le=` gives the perimeter of another day. */
export function PortraitPage() {
  const [day] = useSearchState('le')
  const portrait = useLoad(readPortrait, { query: day ? { on: day } : {} })
  return <Loaded from={portrait}>{(one) => <PortraitView portrait={one} day={day} />}</Loaded>
}

function PortraitView({ portrait, day }: { readonly portrait: Portrait; readonly day: string | undefined }) {
  const take = (part: PortraitPart, list?: string) => (
    <ExportButton
      nominative={false}
      {...(list === undefined ? {} : { list })}
      send={({ format }) =>
        download(exportPortrait, { body: { format, filters: { part, ...(day ? { on: day } : {}) } } })
      }
    />
  )
  return (
    <>
      <PageHeader
        title={t({ id: 'observatory.title', message: 'Portrait du territoire' })}
        detail={detailWords(portrait)}
        actions={
          <div className="flex flex-wrap gap-2" data-screen-only>
            <Button icon="print" onClick={() => window.print()}>
              {t({ id: 'observatory.print', message: 'Imprimer' })}
            </Button>
            {take('figures')}
          </div>
        }
      />
      <div className="grid gap-3">
        {portrait.sections.map((section) => (
          <SectionPanel key={section.code} section={section} actions={actionsOf[section.code]?.(take)}>
            {partOf[section.code]?.(portrait, take)}
          </SectionPanel>
        ))}
      </div>
    </>
  )
}

type Take = (part: PortraitPart, list: string) => ReactNode

const actionsOf: Readonly<Partial<Record<SectionCode, (take: Take) => ReactNode>>> = {
  jobseekers: (take) =>
    take('months', t({ id: 'observatory.export.months', message: 'Inscrits mois par mois' })),
  recruitment: (take) =>
    take('jobs', t({ id: 'observatory.export.jobs', message: 'Projets métier par métier' })),
}

const partOf: Readonly<Partial<Record<SectionCode, (portrait: Portrait, take: Take) => ReactNode>>> = {
  jobseekers: (portrait, take) => (
    <>
      <JobseekersPart portrait={portrait} />
      <CommunesPart
        communes={portrait.communes}
        actions={take(
          'communes',
          t({ id: 'observatory.export.communes', message: 'Communes : habitants et inscrits' }),
        )}
      />
    </>
  ),
  recruitment: ({ jobs }) => <RecruitmentPart jobs={jobs} />,
  programmes: (portrait) => <ZonesPart portrait={portrait} />,
  unemployment: ({ rates }) => <UnemploymentPart rates={rates} />,
}

const detailWords = ({ perimeter, on }: Portrait): string =>
  perimeter
    ? t({
        id: 'observatory.detail',
        message:
          '{label} : {communes} communes, périmètre du {day}. Chiffres publiés par d’autres, jamais estimés ici.',
        values: { label: perimeter.label, communes: formatNumber(perimeter.communes), day: formatDate(on) },
      })
    : t({
        id: 'observatory.detail.no-perimeter',
        message: 'Aucun périmètre n’était en place le {day}.',
        values: { day: formatDate(on) },
      })
