import { useEffect } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import type { TimelineItem } from '#platform/web/design/timeline.tsx'
import { beforeColon } from '#platform/web/i18n/punctuation.ts'
import { listOrientations } from '../contract.ts'
import { moveItems } from './move-items.ts'

interface InThread {
  readonly personId: string
  /** Takes what this feature knows into the thread of the file. */
  readonly give: (items: readonly TimelineItem[]) => void
}

/** Shows nothing itself: the moves of the orientations are read in the thread of the file. */
export function ThreadItems(props: InThread) {
  return useRight('pathways.follow') === undefined ? null : <Moves {...props} />
}

function Moves({ personId, give }: InThread) {
  const { data } = useLoad(listOrientations, { params: { personId } }, { onFocus: 'keep' })
  useEffect(() => {
    if (!data) return
    give(
      data.items.flatMap((one) =>
        moveItems(one).map((item) => ({
          ...item,
          text: (
            <>
              {beforeColon(one.serviceName)} {item.text}
            </>
          ),
        })),
      ),
    )
  }, [data, give])
  return null
}
