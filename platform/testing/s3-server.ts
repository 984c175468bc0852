import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import type { S3Config } from '../server/files/files-config.ts'

/** An S3-compatible server of another hand, which checks each signature, with one empty bucket. */
export const anS3Server = async (): Promise<{
  config: S3Config
  directory: string
  stop(): Promise<void>
}> => {
  const directory = mkdtempSync(join(tmpdir(), 'bassin-s3-'))
  const [bucket, name] = ['pieces-jointes', 'S3RVER']
  const options = { address: '127.0.0.1', port: 0, silent: true, directory }
  const server = new S3rver({ ...options, configureBuckets: [{ name: bucket }] })
  const { port } = await server.run()
  return {
    directory: join(directory, bucket),
    config: {
      ...{ endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', bucket, pathStyle: true },
      ...{ keyId: name, secret: name },
    },
    stop: async () => {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
