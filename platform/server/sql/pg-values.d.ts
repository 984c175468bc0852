/** Of the driver, and without types: how a value is written to PostgreSQL. */
declare module 'pg/lib/utils.js' {
  export const prepareValue: (value: unknown) => string | Buffer | null
}
