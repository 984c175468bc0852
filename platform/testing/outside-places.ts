import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { anS3Server } from './s3-server.ts'

interface OutsidePlaces {
  /** A folder of its own, removed at the end. */
  readonly root: string
  readonly s3: Awaited<ReturnType<typeof anS3Server>>
}

/** A folder and an S3 storage for the tests of a file; the storage is there once they run. */
export const outsidePlaces = (): OutsidePlaces => {
  const root = mkdtempSync(join(tmpdir(), 'bassin-outside-'))
  let s3: OutsidePlaces['s3'] | undefined
  beforeAll(async () => {
    s3 = await anS3Server()
  })
  afterAll(async () => {
    rmSync(root, { recursive: true, force: true })
    await s3?.stop()
  })
  return {
    root,
    get s3() {
      if (!s3) throw new Error('the S3 storage starts with the first test')
      return s3
    },
  }
}
