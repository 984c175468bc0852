import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Known } from '../settings.ts'
import type { PlaceName } from './file-place.ts'

export interface S3Config {
  readonly endpoint: string
  readonly region: string
  readonly bucket: string
  readonly keyId: string
  readonly secret: string
  readonly pathStyle: boolean
}

export interface FilesConfig {
  /** Where new files go. */
  readonly storedIn: PlaceName
  /** Absolute path; absent, no folder. */
  readonly folder: string | undefined
  readonly s3: S3Config | undefined
}

/** The places of the files, of settings that `incompleteFiles` found complete. */
export const filesOf = (known: Known): FilesConfig => {
  const folder = known.BASSIN_FILES_FOLDER && resolve(known.BASSIN_FILES_FOLDER)
  const s3 = s3Of(known)
  const only = s3 ? 's3' : folder ? 'folder' : 'database'
  return { storedIn: known.BASSIN_FILES_IN ?? only, folder: folder || undefined, s3 }
}

const s3Of = (known: Known): S3Config | undefined => {
  const { BASSIN_FILES_S3_ENDPOINT: endpoint, BASSIN_FILES_S3_BUCKET: bucket } = known
  const { BASSIN_FILES_S3_KEY_ID: keyId } = known
  const secret = secretOf(known)
  if (!endpoint || !bucket || !keyId || !secret) return undefined
  const { BASSIN_FILES_S3_REGION: region, BASSIN_FILES_S3_PATH_STYLE: pathStyle } = known
  return { endpoint, region, bucket, keyId, secret, pathStyle }
}

const secretOf = (known: Known): string | undefined => {
  const { BASSIN_FILES_S3_SECRET: secret, BASSIN_FILES_S3_SECRET_FILE: file } = known
  if (secret || !file) return secret
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}

/** A bucket half described, a secret given twice or not readable, a place chosen without its settings. */
export const incompleteFiles = (known: Known): string[] => {
  const { BASSIN_FILES_IN: chosen, BASSIN_FILES_FOLDER: folder } = known
  const { BASSIN_FILES_S3_SECRET: secret, BASSIN_FILES_S3_SECRET_FILE: file } = known
  const parts = ['BASSIN_FILES_S3_ENDPOINT', 'BASSIN_FILES_S3_BUCKET', 'BASSIN_FILES_S3_KEY_ID'] as const
  const wantsS3 = chosen === 's3' || Boolean(secret || file) || parts.some((name) => known[name])
  const problems = wantsS3
    ? parts
        .filter((name) => !known[name])
        .map((name) => `${name} [setting-missing] : le stockage S3 le demande.`)
    : []
  if (secret && file)
    problems.push('BASSIN_FILES_S3_SECRET_FILE [setting-invalid] : le secret est donné deux fois.')
  else if (wantsS3 && !secretOf(known))
    problems.push(
      file
        ? 'BASSIN_FILES_S3_SECRET_FILE [setting-invalid] : fichier vide ou illisible.'
        : 'BASSIN_FILES_S3_SECRET [setting-missing] : le stockage S3 le demande.',
    )
  if (chosen === 'folder' && !folder)
    problems.push('BASSIN_FILES_FOLDER [setting-missing] : BASSIN_FILES_IN le demande.')
  if (!chosen && wantsS3 && folder)
    problems.push('BASSIN_FILES_IN [setting-missing] : dites où vont les nouvelles pièces, folder ou s3.')
  return problems
}
