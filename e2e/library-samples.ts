import type { Api } from './api.ts'

interface Listed<Row> {
  readonly items: readonly Row[]
}

/** A practice, the volet of a CRTE and a text of the territory, from the demo. */
export const librarySamples = async (manager: Api): Promise<Readonly<Record<string, string>>> => {
  const { items: practices } = await manager.get<Listed<{ id: string }>>('library/practices')
  const { items: drafts } = await manager.get<Listed<{ id: string }>>('library/drafts')
  const { items: tools } = await manager.get<Listed<{ code: string; isOwn: boolean }>>('library/tools')
  return {
    practiceId: practices[0]?.id ?? '',
    draftId: drafts[0]?.id ?? '',
    toolId: tools.find((one) => one.isOwn)?.code ?? '',
  }
}
