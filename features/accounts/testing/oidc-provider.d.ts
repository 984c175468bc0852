/** The few parts of the test peer that our fixture uses; the package ships no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export default class Provider {
    constructor(issuer: string, configuration: object)
    callback(): (request: IncomingMessage, response: ServerResponse) => void
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>
    readonly AuthorizationCode: {
      find(code: string): Promise<{ destroy(): Promise<void> } | undefined>
    }
  }
}
