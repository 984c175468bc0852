import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportTools, listTools, ToolKind } from '../../contract.ts'
import { evidenceLabel } from '../../rules/evidence.ts'
import { themeLabel } from '../../rules/labels.ts'
import { toolboxVersion } from '../../rules/toolbox.ts'
import { searchTools } from './toolbox.ts'

export const showTools: TerritoryHandler<typeof listTools> = async (context, { query }) =>
  done({ items: await searchTools(context, query), version: toolboxVersion })

const kindLabels: Readonly<Record<ToolKind, string>> = {
  section: 'Texte de section',
  objective: 'Objectif',
  indicator: 'Indicateur',
  action: 'Action',
}

const columns = [
  { key: 'kind', label: 'Sorte', kind: 'text' },
  { key: 'theme', label: 'Thème', kind: 'text' },
  { key: 'title', label: 'Titre', kind: 'text' },
  { key: 'content', label: 'Texte', kind: 'text' },
  { key: 'source', label: 'Source', kind: 'text' },
  { key: 'verifiedOn', label: 'Source vérifiée le', kind: 'date' },
  { key: 'evidence', label: 'Niveau de preuve', kind: 'text' },
  { key: 'from', label: 'Écrit par', kind: 'text' },
] as const satisfies readonly Column[]

export const sendTools: TerritoryHandler<typeof exportTools> = async (context, { body }) =>
  giveList(context, {
    listCode: 'library.tools',
    name: 'boite-a-outils',
    format: body.format,
    columns,
    rows: (await searchTools(context, body.filters)).map((tool) => ({
      ...{ kind: kindLabels[tool.kind], theme: themeLabel(tool.theme), title: tool.title.fr },
      ...{ content: tool.content.fr, source: tool.source, verifiedOn: tool.verifiedOn },
      ...{ evidence: evidenceLabel(tool.evidence), from: tool.isOwn ? 'Le territoire' : 'Bassin' },
    })),
  })
