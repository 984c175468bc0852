import type { Block, Figure } from '#features/library/contract.ts'
import { shippedToolsOn } from '#features/library/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { DemoSetting } from './setting.ts'

interface DraftBlock {
  readonly kind: Block['kind']
  readonly title?: string
  readonly content?: string
  readonly source?: string
  readonly figure?: readonly [source: Figure['source'], code: string]
  readonly practiceId?: string | null
}

/** The volet of a CRTE in the making: its blocks, and the version kept on the day they were written. */
export const addChapter = (
  { rows, today, managerId }: DemoSetting,
  nextId: () => string,
  practice: { readonly id: string; readonly title: string } | undefined,
): void => {
  const writtenAt = `${today.slice(0, 4)}-10-05T14:00:00Z`
  const tools = new Map(shippedToolsOn(today).map((tool) => [tool.code, tool]))
  const sourceOf = (tool: { source: string; verifiedOn: string | null } | undefined): string =>
    [tool?.source, tool?.verifiedOn === null && '(non vérifié)'].filter(Boolean).join(' ')
  const taken = (code: string, kind: Block['kind']): DraftBlock => {
    const tool = tools.get(code)
    return { kind, title: tool?.title.fr ?? '', content: tool?.content.fr ?? '', source: sourceOf(tool) }
  }
  const objective = (code: string): string =>
    String(
      rows
        .of('agreements.objective')
        .findLast((row) => row.indicator_code === code && row.period_from === `${today.slice(0, 4)}-01-01`)
        ?.id,
    )
  const blocks: readonly DraftBlock[] = [
    taken('inclusion-section', 'text'),
    { kind: 'figure', figure: ['cockpit', 'active'], content: 'Personnes suivies avec un contrat signé.' },
    {
      ...{ kind: 'objective', title: 'Sorties positives', figure: ['objective', objective('positive-rate')] },
      content: 'Le territoire vise 45 % de sorties positives en fin d’année.',
    },
    taken('industrie-section', 'text'),
    taken('industrie-immersion', 'action'),
    taken('mobilite-section', 'text'),
    {
      kind: 'practice',
      practiceId: practice?.id ?? null,
      content: 'À étendre à trois communes en première année.',
    },
    taken('gouvernance-cle', 'text'),
  ]
  const draftId = nextId()
  rows.add('library.draft', {
    ...{ id: draftId, label: 'Volet emploi-formation du CRTE du Bassin', agreement_id: null, version: 1 },
    ...{ created_by: managerId, created_at: writtenAt },
  })
  const kept: Block[] = []
  for (const [index, { kind, title = '', content = '', source = '', ...cited }] of blocks.entries()) {
    const id = nextId()
    const [figureSource, code] = cited.figure ?? []
    rows.add('library.block', {
      ...{ id, draft_id: draftId, position: index + 1, kind, title, content, source },
      ...{ practice_id: cited.practiceId ?? null },
      ...{ figure_source: figureSource ?? null, figure_code: code ?? null },
      ...{ changed_by: managerId, changed_at: writtenAt, version: 1 },
    })
    kept.push({
      ...{ id, kind, title, content, source, version: 1 },
      practice: cited.practiceId && practice ? practice : null,
      figure: cited.figure ? figureThen(cited.figure, writtenAt.slice(0, 10), rows) : null,
    })
  }
  rows.add('library.draft_version', {
    ...{ id: nextId(), draft_id: draftId, number: 1, content: { blocks: kept } },
    ...{ written_by: managerId, written_at: writtenAt },
  })
}

/** What the figure said on that day: the active file was counted, the objective had no value yet. */
const figureThen = (
  [source, code]: NonNullable<DraftBlock['figure']>,
  day: CalendarDate,
  rows: DemoSetting['rows'],
): Figure => {
  const isActive = code === 'active'
  return {
    ...{ source, code, value: isActive ? activeOn(day, rows) : null, at: day, licence: null, coverage: null },
    ...{ remarks: [], unit: isActive ? 'persons' : 'share', state: isActive ? 'known' : 'missing' },
    ...(isActive
      ? { label: 'File active', english: 'Active file' }
      : { label: 'Taux de sorties positives', english: null }),
    sourceName: 'Parcours du territoire, comptés par Bassin',
  }
}

const activeOn = (day: CalendarDate, rows: DemoSetting['rows']): number => {
  const upTo = (table: 'pathways.contract' | 'pathways.exit', column: string) =>
    new Set(
      rows
        .of(table)
        .filter((row) => String(row[column] ?? '9999') <= day)
        .map((row) => row.pathway_id),
    )
  const gone = upTo('pathways.exit', 'exited_on')
  return [...upTo('pathways.contract', 'signed_on')].filter((pathway) => !gone.has(pathway)).length
}
