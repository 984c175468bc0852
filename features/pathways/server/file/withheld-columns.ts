import { followed } from '#features/people/server/public.ts'
import { suspensionReasons } from '../../rules/suspension-reasons.ts'
import type { SensitiveReach } from '../pathway-access.ts'

/** SQL: words written of a person are not for who counts or checks, the column is not read at all. */
export const unless = (withNotes: boolean, column: string): string => (withNotes ? column : 'null::text')

const openReasons = suspensionReasons.flatMap(({ code, isSensitive }) => (isSensitive ? [] : [`'${code}'`]))

/**
 * SQL: a reason of health, justice or family is read of whom the actor may read sensitive facts; it is null of others.
 * With `followed`: `$2` person, `$3` member, `$4` her organisation, `$5` today.
 */
export const unlessSensitive = (reach: SensitiveReach, column: string): string =>
  reach === 'all'
    ? column
    : `case when ${column} in (${openReasons.join(', ')})${reach === 'followed' ? ` or ${followed('$2', 3)}` : ''} then ${column} end`
