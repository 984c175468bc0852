import { type BlockKind, type Tool, type ToolKind, unverifiedMark } from '../../contract.ts'
import type { NewBlock } from './block-store.ts'

/** What a tool becomes in a text: an indicator is told in words until a figure is put in its place. */
const kinds: Readonly<Record<ToolKind, BlockKind>> = {
  section: 'text',
  objective: 'objective',
  indicator: 'text',
  action: 'action',
}

/** A tool in the text of a draft, in French as agreements are, with where it comes from. */
export const blockOfTool = (id: string, tool: Tool): NewBlock => ({
  ...{ id, kind: kinds[tool.kind], title: tool.title.fr, content: tool.content.fr, source: sourceSaid(tool) },
  ...{ figure: null, practiceId: null },
})

/** A source that nobody read again stays told so in the text that takes it. */
const sourceSaid = ({ source, verifiedOn, isOwn }: Tool): string =>
  isOwn || verifiedOn !== null ? source : `${source}${unverifiedMark}`
