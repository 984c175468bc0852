import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listTemplates, readTemplateRoute, TemplateRow } from '../contract.ts'
import { type PaperKind, shippedOn } from './paper-kind.ts'
import { latestVersions, type StoredVersion, versionsOf } from './template-store.ts'

export const showTemplates =
  (kinds: readonly PaperKind[]): TerritoryHandler<typeof listTemplates> =>
  async ({ tx, today }) => {
    const latest = await latestVersions(tx)
    return done({ items: kinds.map((kind) => rowOf(kind, today, latest.get(kind.code))) })
  }

export const showTemplate =
  (kinds: readonly PaperKind[]): TerritoryHandler<typeof readTemplateRoute> =>
  async ({ tx, today }, { params }) => {
    const kind = kinds.find(({ code }) => code === params.templateCode)
    if (!kind) return refuse('not-found')
    const versions = await versionsOf(tx, kind.code)
    const shipped = shippedOn(kind, today).text
    return done({
      ...rowOf(kind, today, versions[0]),
      text: versions[0]?.text ?? shipped,
      shippedText: shipped,
      words: [...kind.words],
      parts: kind.parts.map(({ name, label, isRequired }) => ({ name, label, isRequired })),
      versions: versions.map((one) => ({ ...one, writtenAt: one.writtenAt.toISOString() })),
    })
  }

const rowOf = (kind: PaperKind, today: string, latest: StoredVersion | undefined): TemplateRow => ({
  ...{ code: kind.code, label: kind.label, source: kind.source, verifiedOn: kind.verifiedOn },
  number: latest?.number ?? 0,
  isShipped: (latest?.text ?? null) === null,
  writtenAt: latest?.writtenAt.toISOString() ?? null,
  writtenByName: latest?.writtenByName ?? null,
  shippedOn: shippedOn(kind, today).validFrom,
})
