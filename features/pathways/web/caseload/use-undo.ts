import { useAct } from '#platform/web/api/use-act.ts'
import { say } from '#platform/web/design/toast.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { listActs, undoAct } from '../../contract/caseload.ts'
import { refreshedByMeetings } from '../refreshed.ts'
import { lettersLink } from './letters-link.ts'

/** Takes back an act on several persons and says what could be. */
export const useUndo = () => {
  const undo = useAct(undoAct, {
    refresh: [...refreshedByMeetings, listActs],
    onDone: ({ undone, kept, gone }) =>
      say(
        t({
          id: 'pathways.undo.said',
          message:
            '{undone, plural, one {Annulé pour # personne.} other {Annulé pour # personnes.}} {moved, plural, =0 {} other {Gardé pour # : quelque chose a changé depuis.}} {gone, plural, =0 {} other {Gardé pour # : la personne qui les suivait avant est partie ou ne suit plus personne.}}',
          values: { undone, moved: kept - gone, gone },
        }).trim(),
      ),
  })
  return (actId: string) => undo.start({ params: { actId } })
}

/** Says an act on several persons, with the way back and the letters that are left to send. */
export const useSayBulk = () => {
  const undo = useUndo()
  return (actId: string, sentence: string, letters: number) =>
    say(sentence.trim(), () => undo(actId), lettersLink(actId, letters))
}
