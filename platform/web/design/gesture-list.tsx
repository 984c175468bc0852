import type { ReactNode } from 'react'
import { t } from '../i18n/t.ts'
import { Icon } from './icon.tsx'
import { StateMark } from './state-mark.tsx'

export interface Gesture {
  readonly key: string
  readonly title: string
  readonly detail: ReactNode
  readonly done?: boolean
  /** The button that does it; absent when somebody else must. */
  readonly action?: ReactNode
}

/** First gestures as a stream: what is done stands on the trunk, what is not branches off towards its button. */
export function GestureList({ gestures }: { readonly gestures: readonly Gesture[] }) {
  return (
    <ol className="border-y border-line bg-surface">
      {gestures.map((gesture, index) => (
        <li
          key={gesture.key}
          className="grid grid-cols-[60px_1fr] items-stretch border-b border-line last:border-0 list:grid-cols-[64px_1fr_auto]"
        >
          <Station
            done={gesture.done === true}
            first={index === 0}
            last={index === gestures.length - 1}
            solid={gestures.slice(0, index + 2).every((each) => each.done)}
          />
          <div className="min-w-0 py-4 pe-4">
            <h2 className="text-16">{gesture.title}</h2>
            <p className="text-ink-2">{gesture.detail}</p>
          </div>
          <div className="col-start-2 flex flex-wrap items-center gap-3 pe-4 pb-4 list:col-start-3 list:pb-0">
            {gesture.done && (
              <StateMark state="ok">{t({ id: 'platform.gesture.done', message: 'Fait' })}</StateMark>
            )}
            {gesture.action}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** Its part of the trunk, and its own arm while it waits; `solid` as far as everything before is done. */
function Station({
  done,
  first,
  last,
  solid,
}: {
  readonly done: boolean
  readonly first: boolean
  readonly last: boolean
  readonly solid: boolean
}) {
  const trunk = `absolute inset-s-[23px] border-s-2 border-water ${solid ? '' : 'border-dotted'}`
  return (
    <div aria-hidden="true" className="relative row-span-2 list:row-span-1">
      {!first && <div className={`${trunk} top-0 h-8`} />}
      {!last && <div className={`${trunk} top-8 bottom-0`} />}
      {done ? (
        <span className="absolute inset-s-2.5 top-[18px] flex size-7 items-center justify-center rounded-[14px] bg-water-deep text-surface">
          <Icon name="check" />
        </span>
      ) : (
        <>
          <div className="absolute inset-s-[23px] top-2.5 h-[18px] w-3.5 rounded-es-[14px] border-s-2 border-b-2 border-dotted border-water" />
          <span className="absolute inset-s-[35px] top-5 size-4 rounded-[8px] border-2 border-water-deep bg-surface" />
        </>
      )}
    </div>
  )
}
