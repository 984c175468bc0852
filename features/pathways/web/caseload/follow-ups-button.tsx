import { useState } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { FollowUpsDialog } from './follow-ups-dialog.tsx'

/** Offered to who assigns, while the owner of the caseload still owes something to persons who exited. */
export function FollowUpsButton({ of, count }: { readonly of: string; readonly count: number }) {
  const [asked, setAsked] = useState<number>()
  const mayAssign = useRight('pathways.assign') !== undefined
  return (
    <>
      {mayAssign && count > 0 && (
        <Button onClick={() => setAsked(count)}>
          {t({
            id: 'pathways.follow-ups.hand-over',
            message: 'Confier les suites de sortie ({count})',
            values: { count },
          })}
        </Button>
      )}
      {asked !== undefined && <FollowUpsDialog from={of} count={asked} onClose={() => setAsked(undefined)} />}
    </>
  )
}
