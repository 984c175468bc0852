import type { Served } from '#platform/server/http/serve.ts'

export const caseloadServed: readonly Served[] = []
