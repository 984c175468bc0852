import type { BackupProgress } from '#platform/server/backup/write-backup.ts'

const interval = 200

/** One line that rewrites itself at the terminal; nothing in a file of logs. */
export const showProgress = (to: NodeJS.WriteStream = process.stderr) => {
  let last = 0
  const say = (line: () => string): void => {
    if (!to.isTTY || Date.now() - last < interval) return
    last = Date.now()
    to.write(`\r\u001b[K${line()}`)
  }
  return {
    say,
    show: ({ tables, of, table, rowBytes }: BackupProgress): void =>
      say(() => `${tables}/${of}  ${table}  ${(rowBytes / 1024 / 1024).toFixed(1)} Mio`),
    end: (): void => {
      if (to.isTTY) to.write('\r\u001b[K')
    },
  }
}
