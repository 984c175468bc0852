import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { type FieldProblem, type Refusal, refuse } from '#kernel/result.ts'
import { databaseTrouble } from '../sql/database-trouble.ts'
import { problemOf } from './problem.ts'
import { farDates, nirFields } from './wrong-texts.ts'
import { wrongVersion } from './wrong-version.ts'

/** A restart of PostgreSQL takes a few seconds. */
const secondsToRetry = '5'

export const sendProblem = (
  reply: FastifyReply,
  refusal: Refusal,
  statuses: Readonly<Record<string, number>> = {},
) => {
  const problem = problemOf(refusal, statuses, reply.request.id)
  const seconds = problem.status === 503 ? secondsToRetry : problem.status === 429 && problem.params?.seconds
  if (seconds) reply.header('retry-after', String(seconds))
  return reply
    .status(problem.status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem)
}

/** Expected errors become problems; anything else is a bug: logged without data, answered with a reference. */
export const answerErrors = (server: FastifyInstance): void => {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.statusCode === 413) return sendProblem(reply, refuse('too-large'))
    if (error.statusCode === 429) return sendProblem(reply, refuse('too-many-requests'))
    if (isPrimaryKeyConflict(error)) return sendProblem(reply, refuse('already-exists'))
    if (error.statusCode && error.statusCode < 500) return sendProblem(reply, refuse('invalid'))
    const trouble = databaseTrouble(error)
    if (trouble) {
      request.log.warn({ route: request.routeOptions.url, trouble })
      return sendProblem(reply, refuse(trouble))
    }
    request.log.error({ route: request.routeOptions.url, error })
    return sendProblem(reply, refuse('internal-error'))
  })
}

/** What is wrong with the request itself: its schema, a date out of reach, or a social security number in one of its texts. */
export const refusedInput = (request: FastifyRequest): Refusal | undefined => {
  const error = request.validationError
  if (error && hasZodFastifySchemaValidationErrors(error)) {
    // A malformed id in the address names nothing that exists.
    if (error.validationContext === 'params') return refuse('not-found')
    return refuse('invalid', { fields: error.validation.map(fieldOf) })
  }
  if (error) return refuse('invalid')
  const { body, query } = request
  const far = [...farDates(body), ...farDates(query), ...wrongVersion(body), ...wrongVersion(query)]
  if (far.length > 0) return refuse('invalid', { fields: far })
  const fields = [...nirFields(body), ...nirFields(query)]
  return fields.length > 0 ? refuse('nir-refused', { fields }) : undefined
}

interface ZodIssueEntry {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params?: { readonly issue?: Record<string, unknown> }
}

const fieldOf = (entry: ZodIssueEntry): FieldProblem => {
  const issue: Readonly<Record<string, unknown>> = entry.params?.issue ?? entry.params ?? {}
  const params = Object.fromEntries(
    Object.entries(issue).filter(
      (pair): pair is [string, string | number] =>
        ['minimum', 'maximum', 'format', 'expected'].includes(pair[0]) &&
        (typeof pair[1] === 'string' || typeof pair[1] === 'number'),
    ),
  )
  return {
    pointer: entry.instancePath,
    code: codeOf(entry, issue),
    ...(Object.keys(params).length > 0 && { params }),
  }
}

/** Ids are made by the caller: the same creation sent twice is a conflict, never a second row. */
const isPrimaryKeyConflict = (error: unknown): boolean => {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return code === '23505' && (constraint?.endsWith('_pkey') ?? false)
}

/** Of a text, what is counted is its characters, in the codes that the web gives before anything is sent. */
const codesOfTexts: Readonly<Record<string, string>> = { too_big: 'too_long', too_small: 'too_short' }

/** A contract's own refinement gives its code as its message. */
const codeOf = ({ keyword, message }: ZodIssueEntry, issue: Readonly<Record<string, unknown>>): string => {
  if (keyword === 'custom' && message && /^[a-z][a-z0-9-]*$/.test(message)) return message
  // A text of at least one character that is empty lacks, as the web says of it.
  if (keyword === 'too_small' && issue.origin === 'string' && issue.minimum === 1) return 'required'
  return (issue.origin === 'string' && codesOfTexts[keyword]) || keyword
}
