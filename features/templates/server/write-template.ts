import { done, type Refusal, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import type { previewTemplate, saveTemplate } from '../contract.ts'
import { templateProblem } from '../rules/template-text.ts'
import { fillTemplate } from './fill-template.ts'
import type { PaperKind } from './paper-kind.ts'
import { insertVersion, versionsOf } from './template-store.ts'

/** Every saving is a version: what was printed on a day can be read again. */
export const keepTemplate =
  (kinds: readonly PaperKind[]): TerritoryHandler<typeof saveTemplate> =>
  async (context, { params, body }) => {
    const kind = kinds.find(({ code }) => code === params.templateCode)
    if (!kind) return refuse('not-found')
    const { id, after, text } = body
    const wrong = text === null ? undefined : refuseText(kind, text)
    if (wrong) return wrong
    const number = after + 1
    const latest = (await versionsOf(context.tx, kind.code))[0]?.number ?? 0
    if (latest !== after || !(await insertVersion(context, { id, kind: kind.code, number, text })))
      return refuse('stale-version')
    await audit(context, {
      action: 'templates.version-written',
      subjectKind: 'template',
      subjectId: id,
      details: { kind: kind.code, number, isShipped: text === null },
    })
    return done({ number })
  }

/** Nobody of the territory is in it, so that a text is tried before it is kept. */
export const showExample =
  (kinds: readonly PaperKind[]): TerritoryHandler<typeof previewTemplate> =>
  async (context, { params, body, query }) => {
    const kind = kinds.find(({ code }) => code === params.templateCode)
    if (!kind) return refuse('not-found')
    const wrong = refuseText(kind, body.text)
    if (wrong) return wrong
    await audit(context, { action: 'templates.example-printed', details: { kind: kind.code } })
    const { title, blocks } = fillTemplate(body.text, {
      words: Object.fromEntries(kind.words.map(({ name, example }) => [name, example])),
      parts: Object.fromEntries(kind.parts.map(({ name, example }) => [name, example])),
    })
    const paper = { title, issuer: 'Val-d’Ambre', footer: 'Exemple : personne inventée.' }
    const shown = { ...paper, blocks: [{ kind: 'paragraph' as const, text: paper.issuer }, ...blocks] }
    return done(paperFile(shown, query.format, `exemple-${kind.code}`))
  }

const refuseText = (kind: PaperKind, text: string): Refusal | undefined => {
  const problem = templateProblem(text, { words: kind.words.map(({ name }) => name), parts: kind.parts })
  return problem && refuseField('/text', problem.code, { line: problem.line, word: problem.word })
}
