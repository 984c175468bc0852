import type { ReactNode } from 'react'
import { newId } from '#kernel/id.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { GroupFrame } from '#platform/web/form/field-frame.tsx'
import { t } from '#platform/web/i18n/t.ts'

interface ListChanges<Item> {
  readonly put: readonly Item[]
  readonly removed: readonly string[]
}

/** The lines of the text that an amendment changes, adds or takes out; the others stay as they are. */
export function ListChange<Item extends { readonly id: string }>({
  label,
  add,
  items,
  value,
  onChange,
  nameOf,
  fresh,
  fields,
}: {
  readonly label: string
  /** « Ajouter un article » */
  readonly add: string
  readonly items: readonly Item[]
  readonly value: ListChanges<Item>
  readonly onChange: (value: ListChanges<Item>) => void
  readonly nameOf: (item: Item) => string
  readonly fresh: (id: string) => Item
  readonly fields: (item: Item, change: (part: Partial<Item>) => void) => ReactNode
}) {
  const { put, removed } = value
  const known = new Set(items.map(({ id }) => id))
  const put1 = (item: Item): void =>
    onChange({
      removed,
      put: put.some(({ id }) => id === item.id)
        ? put.map((one) => (one.id === item.id ? item : one))
        : [...put, item],
    })
  const restore = (id: string): void =>
    onChange({ put: put.filter((one) => one.id !== id), removed: removed.filter((one) => one !== id) })
  const lines = [...items, ...put.filter(({ id }) => !known.has(id))]
  return (
    <GroupFrame label={label} id="changes" error={undefined}>
      <ul className="grid gap-2">
        {lines.map((item) => {
          const changed = put.find(({ id }) => id === item.id)
          const isRemoved = removed.includes(item.id)
          const name = nameOf(changed ?? item)
          return (
            <li key={item.id} className="rounded-panel border border-line p-2">
              <div className="flex flex-wrap items-center gap-2">
                <span className={`grow font-semibold ${isRemoved ? 'line-through' : ''}`}>{name || '…'}</span>
                <Mark isNew={!known.has(item.id)} isChanged={changed !== undefined} isRemoved={isRemoved} />
                {changed || isRemoved ? (
                  <Button size="small" kind="quiet" onClick={() => restore(item.id)}>
                    {t({ id: 'agreements.life.list.restore', message: 'Laisser comme avant' })}
                    <span className="sr-only"> {name}</span>
                  </Button>
                ) : (
                  <>
                    <Button size="small" onClick={() => put1(item)}>
                      {t({ id: 'agreements.life.list.change', message: 'Changer' })}
                      <span className="sr-only"> {name}</span>
                    </Button>
                    <Button
                      size="small"
                      kind="quiet"
                      onClick={() => onChange({ put, removed: [...removed, item.id] })}
                    >
                      {t({ id: 'agreements.life.list.remove', message: 'Retirer' })}
                      <span className="sr-only"> {name}</span>
                    </Button>
                  </>
                )}
              </div>
              {changed && (
                <div className="mt-2 flex flex-col gap-3">
                  {fields(changed, (part) => put1({ ...changed, ...part }))}
                </div>
              )}
            </li>
          )
        })}
      </ul>
      <p className="mt-2">
        <Button size="small" icon="add" onClick={() => put1(fresh(newId()))}>
          {add}
        </Button>
      </p>
    </GroupFrame>
  )
}

function Mark({
  isNew,
  isChanged,
  isRemoved,
}: {
  readonly isNew: boolean
  readonly isChanged: boolean
  readonly isRemoved: boolean
}) {
  if (isRemoved) return <Tag state="bad">{t({ id: 'agreements.life.list.removed', message: 'retiré' })}</Tag>
  if (isNew) return <Tag state="ok">{t({ id: 'agreements.life.list.added', message: 'ajouté' })}</Tag>
  if (isChanged) return <Tag state="warn">{t({ id: 'agreements.life.list.changed', message: 'changé' })}</Tag>
  return null
}
