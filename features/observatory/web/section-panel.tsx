import type { ReactNode } from 'react'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import type { PortraitSection } from '../contract.ts'
import { FactTable } from './fact-table.tsx'
import { breakWords, sectionNames, sectionWords } from './section-words.ts'
import { FileToImport, SourceLines } from './source-lines.tsx'

/** One part of the portrait: how to read it, its figures, its drawings, its breaks, its sources. */
export function SectionPanel({
  section,
  actions,
  children,
}: {
  readonly section: PortraitSection
  readonly actions?: ReactNode
  readonly children?: ReactNode
}) {
  const { code, facts, breaks, sources } = section
  const title = sectionNames[code]()
  if (facts.length === 0)
    return (
      <Panel title={title}>
        <FileToImport sources={sources} />
      </Panel>
    )
  return (
    <Panel title={title} actions={actions}>
      <p className="max-w-[80ch] px-4 py-2 text-13 text-ink-2">{sectionWords[code]()}</p>
      {code !== 'programmes' && <FactTable caption={title} facts={facts} />}
      {children}
      {breaks.length > 0 && (
        <div className="grid gap-1 px-4 py-2">
          {breaks.map((one) => (
            <Note key={one.code} kind={one.code === 'full-employment-act' ? 'warn' : 'plain'}>
              {breakWords(one)}
            </Note>
          ))}
        </div>
      )}
      <SourceLines sources={sources} />
    </Panel>
  )
}
