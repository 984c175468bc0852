import { nameKey } from '#kernel/names.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Tool, ToolFilters } from '../../contract.ts'
import { shippedToolsOn } from '../../rules/toolbox.ts'
import { ownTools } from './tool-store.ts'

type Reading = Pick<Context, 'tx' | 'today'>

/** Everything that may be taken today: what Bassin ships, then what the territory added. */
const wholeToolbox = async ({ tx, today }: Reading): Promise<Tool[]> => [
  ...shippedToolsOn(today).map((tool) => ({ ...tool, isOwn: false, version: 1 })),
  ...(await ownTools(tx)),
]

/** The tools of these codes in the order asked; undefined when one is not there. */
export const findTools = async (
  context: Reading,
  codes: readonly string[],
): Promise<readonly Tool[] | undefined> => {
  if (codes.length === 0) return []
  const byCode = new Map((await wholeToolbox(context)).map((tool) => [tool.code, tool]))
  const found = codes.flatMap((code) => byCode.get(code) ?? [])
  return found.length === codes.length ? found : undefined
}

/** The tools that answer to filters; a text is looked for in title, words and source, without accents. */
export const searchTools = async (context: Reading, filters: ToolFilters): Promise<Tool[]> => {
  const wanted = nameKey(filters.text)
  return (await wholeToolbox(context)).filter(
    (tool) =>
      (!filters.theme || tool.theme === filters.theme) &&
      (!filters.kind || tool.kind === filters.kind) &&
      (!filters.evidence || tool.evidence === filters.evidence) &&
      (wanted === '' || textsOf(tool).some((text) => nameKey(text).includes(wanted))),
  )
}

const textsOf = ({ title, content, source }: Tool): string[] => [
  ...[title.fr, title.en, content.fr, content.en, source],
]
