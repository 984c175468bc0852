import { useEffect, useRef, useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { type Draft, moveBlock, readDraft } from '../../contract.ts'
import { BlockCard } from './block-card.tsx'
import { EditBlock } from './edit-block.tsx'

type Direction = 'up' | 'down'

/** The text in its order. A block that was moved keeps the focus, so that one key moves it on. */
export function BlockList({ draft, mayWrite }: { readonly draft: Draft; readonly mayWrite: boolean }) {
  const [edited, setEdited] = useState<string>()
  const [moved, setMoved] = useState<{ readonly id: string; readonly direction: Direction }>()
  const list = useRef<HTMLOListElement>(null)
  const move = useAct(moveBlock, {
    refresh: [readDraft],
    onDone: (_, { params, body }) => setMoved({ id: params.blockId, direction: body.direction }),
  })
  const order = draft.blocks.map(({ id }) => id).join()
  // The order is what the effect waits for: the block has a new place when it changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    if (moved)
      list.current?.querySelector<HTMLButtonElement>(`[data-move="${moved.id} ${moved.direction}"]`)?.focus()
  }, [order, moved])
  if (draft.blocks.length === 0)
    return (
      <EmptyState title={t({ id: 'library.blocks.none', message: 'Ce volet est vide' })}>
        {mayWrite
          ? t({
              id: 'library.blocks.none-write',
              message: 'Ajoutez un texte, un objectif ou un chiffre du territoire.',
            })
          : t({ id: 'library.blocks.none-read', message: 'Qui pilote les conventions l’écrira ici.' })}
      </EmptyState>
    )
  const place = draft.blocks.findIndex(({ id }) => id === moved?.id) + 1
  return (
    <>
      <p role="status" className="sr-only">
        {place > 0 &&
          t({
            id: 'library.blocks.moved',
            message: 'Bloc en place {place} sur {total}.',
            values: { place, total: draft.blocks.length },
          })}
      </p>
      <ol ref={list} className="grid gap-3">
        {draft.blocks.map((block, index) => (
          <li key={block.id}>
            {edited === block.id ? (
              <EditBlock draftId={draft.id} block={block} onClose={() => setEdited(undefined)} />
            ) : (
              <BlockCard
                draftId={draft.id}
                block={block}
                mayWrite={mayWrite}
                previousId={draft.blocks[index - 1]?.id ?? null}
                isLast={index === draft.blocks.length - 1}
                onEdit={() => setEdited(block.id)}
                onMove={(direction) =>
                  move.start({ params: { draftId: draft.id, blockId: block.id }, body: { direction } })
                }
              />
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
