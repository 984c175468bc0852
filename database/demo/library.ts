import { addChapter } from './library-chapter.ts'
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
  addChapter(setting, nextId, practices[0])
}
