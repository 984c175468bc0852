import type { QueryResult, QueryResultRow } from 'pg'
import type { Statement } from './exchange.ts'

type Results = readonly QueryResult<QueryResultRow>[]

/** The statements of one exchange while they are put together, each with the promise of its rows. */
export class Gathering {
  readonly statements: Statement[] = []
  readonly #answers: PromiseWithResolvers<QueryResultRow[]>[] = []

  /** Rows of the statement, once the exchange is over. */
  add<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    const answer = Promise.withResolvers<QueryResultRow[]>()
    this.statements.push(statement)
    this.#answers.push(answer)
    return answer.promise as Promise<Row[]>
  }

  /** Gives each its rows; `before` statements of the exchange are not its own. None is given any when it fails. */
  async settle(sent: Promise<Results>, before: number): Promise<void> {
    const results = await sent
    for (const [index, answer] of this.#answers.entries()) answer.resolve(results[before + index]?.rows ?? [])
  }
}
