import { totalmem } from 'node:os'

const megabyte = 1024 * 1024

/** Where PostgreSQL listens: a socket in a private folder, or the local loop where sockets are not files. */
export type Listening = { readonly folder: string } | { readonly port: number }

/**
 * Settings passed on the command line, so that the cluster's own files stay as they were made. The log keeps neither
 * the statements nor the values of what failed: they may name a person.
 */
export function embeddedSettings(listening: Listening, durable: boolean): string[] {
  const eighth = Math.floor(totalmem() / megabyte / 8)
  const settings: Record<string, string> = {
    ...('folder' in listening
      ? { listen_addresses: '', unix_socket_directories: listening.folder, unix_socket_permissions: '0700' }
      : { listen_addresses: '127.0.0.1', port: String(listening.port) }),
    shared_buffers: `${Math.min(2048, Math.max(128, eighth))}MB`,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    random_page_cost: '1.1',
    jit: 'off',
    ...(durable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
