import { createHash } from 'node:crypto'
import { isId } from '#kernel/id.ts'
import { done, type FieldProblem, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { askJob } from '#platform/server/jobs.ts'
import { type receiveImport as contract, type ImportKind, importKinds } from '../../contract.ts'
import { askedBy } from '../acting-as.ts'
import { readImportJob } from '../job-names.ts'
import { insertImport } from './import-store.ts'

/** Keeps the bytes and asks for their reading; the reply comes at once, the page follows the progress. */
export const receiveImport: TerritoryHandler<typeof contract> = async (context) => {
  const { fields = {}, file } = context.upload ?? {}
  if (!file || file.bytes.length === 0)
    return refuse('file-missing', { fields: [{ pointer: '/file', code: 'file-missing' }] })
  const { id = '', kind = '' } = fields
  const [organisationId, schemeId] = [fields.organisationId || null, fields.schemeId || null]
  const problems = await problemsOf(context, { id, kind, organisationId, schemeId })
  if (problems.length > 0) return refuse('invalid', { fields: problems })
  await insertImport(context.tx, {
    id,
    kind: kind as ImportKind,
    fileName: file.name || 'fichier',
    sha256: createHash('sha256').update(file.bytes).digest(),
    content: file.bytes,
    organisationId,
    schemeId,
    askedBy: askedBy(context),
    now: context.now,
  })
  await audit(context, {
    action: 'exchanges.file-received',
    subjectKind: 'import',
    subjectId: id,
    details: { kind, bytes: file.bytes.length },
  })
  await askJob(context.tx, readImportJob, { territoryId: context.tx.territoryId, importId: id })
  return done({ id })
}

interface Given {
  readonly id: string
  readonly kind: string
  readonly organisationId: string | null
  readonly schemeId: string | null
}

/** A list of prescriptions has its sender and its scheme, pathways have their scheme; all belong to the territory. */
const problemsOf = async ({ tx }: Context, given: Given): Promise<FieldProblem[]> => {
  const problems: FieldProblem[] = []
  const wrong = (pointer: string, code: string) => void problems.push({ pointer, code })
  if (!isId(given.id)) wrong('/id', 'required')
  if (!(importKinds as readonly string[]).includes(given.kind)) wrong('/kind', 'required')
  const [found] = await tx.query<{ organisation: boolean; scheme: boolean }>(
    `select exists (select from organisations.published_organisation where territory_id = $1 and id::text = $2) as organisation,
       exists (select from organisations.published_scheme where territory_id = $1 and id::text = $3) as scheme`,
    [tx.territoryId, given.organisationId, given.schemeId],
  )
  const isList = given.kind === 'referrals'
  if (given.organisationId ? !found?.organisation : isList)
    wrong('/organisationId', given.organisationId ? 'unknown-organisation' : 'required')
  if (given.schemeId ? !found?.scheme : isList || given.kind === 'episodes')
    wrong('/schemeId', given.schemeId ? 'unknown-scheme' : 'required')
  return problems
}
