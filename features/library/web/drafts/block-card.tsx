import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { addBlock, type Block, readDraft, removeBlock } from '../../contract.ts'
import { paths } from '../paths.ts'
import { blockKindWords, blockSource, figureLabel, figureOrigin, figureValue } from '../words.ts'

/** What a block is called: its own title, else what it cites. */
export const blockName = ({ title, practice, figure, kind }: Block): string =>
  title || practice?.title || (figure && figureLabel(figure)) || blockKindWords()[kind]

export function BlockCard(props: {
  readonly draftId: string
  readonly block: Block
  readonly mayWrite: boolean
  /** The block before it; null for the first. */
  readonly previousId: string | null
  readonly isLast: boolean
  readonly onEdit: () => void
  readonly onMove: (direction: 'up' | 'down') => void
}) {
  const { block, mayWrite } = props
  const { content, figure, practice, source } = block
  return (
    <Panel
      isItem
      title={blockName(block)}
      detail={<Tag>{blockKindWords()[block.kind]}</Tag>}
      actions={mayWrite && <BlockActions {...props} />}
    >
      <div className="grid gap-2 p-4">
        {content && <p className="max-w-[75ch] whitespace-pre-line">{content}</p>}
        {figure && (
          <p>
            <strong className="text-16">{figureValue(figure)}</strong>{' '}
            {block.title && <span>{figureLabel(figure)}</span>}
            <span className="block text-13 text-ink-2">{figureOrigin(figure)}</span>
          </p>
        )}
        {practice && (
          <p>
            <PageLink to={paths.practice(practice.id)}>
              {t({ id: 'library.block.see-practice', message: 'Lire la fiche pratique' })}
              <span className="sr-only"> {practice.title}</span>
            </PageLink>
          </p>
        )}
        {source && (
          <p className="text-13 text-ink-2">
            {t({
              id: 'library.tool.source',
              message: 'Source : {source}',
              values: { source: blockSource(source) },
            })}
          </p>
        )}
      </div>
    </Panel>
  )
}

function BlockActions({
  draftId,
  block,
  previousId,
  isLast,
  onEdit,
  onMove,
}: Parameters<typeof BlockCard>[0]) {
  const name = <span className="sr-only"> : {blockName(block)}</span>
  const putBack = useAct(addBlock, { refresh: [readDraft] })
  const remove = useAct(removeBlock, {
    refresh: [readDraft],
    onDone: () =>
      say(t({ id: 'library.block.removed', message: 'Bloc retiré.' }), () =>
        putBack.start({ params: { draftId }, body: { ...bodyOf(block), afterId: previousId } }),
      ),
  })
  const atEnd = t({ id: 'library.block.at-end', message: 'Déjà au bout' })
  return (
    <>
      <Button
        size="small"
        data-move={`${block.id} up`}
        onClick={() => onMove('up')}
        disabledReason={previousId === null ? atEnd : undefined}
        hideReason
      >
        {t({ id: 'library.block.up', message: 'Monter' })}
        {name}
      </Button>
      <Button
        size="small"
        data-move={`${block.id} down`}
        onClick={() => onMove('down')}
        disabledReason={isLast ? atEnd : undefined}
        hideReason
      >
        {t({ id: 'library.block.down', message: 'Descendre' })}
        {name}
      </Button>
      <Button size="small" onClick={onEdit}>
        {t({ id: 'library.column.change', message: 'Modifier' })}
        {name}
      </Button>
      <Button
        size="small"
        kind="quiet"
        busy={remove.running}
        onClick={() =>
          remove.start({
            params: { draftId, blockId: block.id },
            query: { version: String(block.version) },
          })
        }
      >
        {t({ id: 'library.block.remove', message: 'Retirer' })}
        {name}
      </Button>
      {remove.problem && <ErrorState problem={remove.problem} />}
    </>
  )
}

/** A block as it comes back when its removal is undone. */
const bodyOf = ({ id, kind, title, content, source, figure, practice }: Block) => ({
  ...{ id, kind, title, content, source },
  figure: figure && { source: figure.source, code: figure.code },
  ...(practice && { practiceId: practice.id }),
})
