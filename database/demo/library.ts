import { shippedToolsOn } from '#features/library/server/public.ts'
import { demoPractices } from './practices.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

/** Six practices, a text of the territory and the volet of a CRTE in the making, its figures live. */
export const addLibrary = (setting: DemoSetting, random: Random): void => {
  const { rows, today, managerId } = setting
  const writtenAt = `${Number(today.slice(0, 4)) - 1}-11-12T09:30:00Z`
  const nextId = () => demoId(random, Date.parse(writtenAt))
  const practices = demoPractices.map((practice) => ({ ...practice, id: nextId() }))
  const written = { changed_by: managerId, changed_at: writtenAt, version: 1 }
  for (const one of practices) {
    rows.add('library.practice', {
      ...{ id: one.id, title: one.title, theme: one.theme, problem: one.problem, audiences: one.audiences },
      ...{
        territory_kind: one.territoryKind,
        steps: one.steps.join('\n'),
        means: '',
        partners: one.partners,
      },
      ...{ etp_hundredths: Math.round(one.etp * 100), cost_cents: one.euros * 100, limits: one.limits },
      ...{ contact_organisation_id: setting.partners.by(one.partner).id, contact_name: null },
      ...{ evidence: one.evidence, evidence_why: one.evidenceWhy, transferability: one.transferability },
      ...{ licence: 'etalab-2.0', access: 'territory', inspired_by_elsewhere: null },
      inspired_by_id: one.inspiredBy === undefined ? null : (practices[one.inspiredBy]?.id ?? null),
      ...{ ...written, created_by: managerId, created_at: writtenAt },
    })
    for (const [position, result] of one.results.entries())
      rows.add('library.practice_result', {
        ...{ practice_id: one.id, position: position + 1, ...result, source: one.source },
      })
  }
  rows.add('library.tool', {
    ...{
      id: nextId(),
      kind: 'action',
      theme: 'inclusion',
      title: 'Un rendez-vous commun le jour de l’embauche',
    },
    content: 'La personne, l’employeur et le référent se voient une demi-heure le premier jour.',
    ...{ source: 'Bilan 2025 du PLIE (fictif)', evidence: 'none', ...written, withdrawn_at: null },
  })
  addDraft(setting, nextId, practices[0]?.id ?? null)
}

interface DraftBlock {
  readonly kind: string
  readonly title?: string
  readonly content?: string
  readonly source?: string
  readonly figure?: readonly [source: string, code: string]
  readonly practiceId?: string | null
}

const addDraft = (
  { rows, today, managerId }: DemoSetting,
  nextId: () => string,
  practiceId: string | null,
): void => {
  const writtenAt = `${today.slice(0, 4)}-10-05T14:00:00Z`
  const tools = new Map(shippedToolsOn(today).map((tool) => [tool.code, tool]))
  const sourceOf = (tool: { source: string; verifiedOn: string | null } | undefined): string =>
    [tool?.source, tool?.verifiedOn === null && '(non vérifié)'].filter(Boolean).join(' ')
  const taken = (code: string, kind: string): DraftBlock => {
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
    { kind: 'practice', practiceId, content: 'À étendre à trois communes en première année.' },
    taken('gouvernance-cle', 'text'),
  ]
  const draftId = nextId()
  rows.add('library.draft', {
    ...{ id: draftId, label: 'Volet emploi-formation du CRTE du Bassin', agreement_id: null, version: 1 },
    ...{ created_by: managerId, created_at: writtenAt },
  })
  for (const [index, { kind, title, content, source, figure, practiceId: cited }] of blocks.entries())
    rows.add('library.block', {
      ...{ id: nextId(), draft_id: draftId, position: index + 1, kind, title: title ?? '' },
      ...{ content: content ?? '', source: source ?? '', practice_id: cited ?? null },
      ...{ figure_source: figure?.[0] ?? null, figure_code: figure?.[1] ?? null },
      ...{ changed_by: managerId, changed_at: writtenAt, version: 1 },
    })
}
