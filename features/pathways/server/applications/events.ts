import { eventKind } from '#platform/server/events.ts'

/** A person moved an application, the entry included; published once the move is written. */
interface ApplicationMoved {
  readonly applicationId: string
  readonly personId: string
  readonly schemeId: string
  readonly move: string
}

export const applicationMoved = eventKind<ApplicationMoved>('pathways.application-moved')

export const movedOf = (
  { id, personId, schemeId }: { readonly id: string; readonly personId: string; readonly schemeId: string },
  move: string,
): ApplicationMoved => ({ applicationId: id, personId, schemeId, move })
