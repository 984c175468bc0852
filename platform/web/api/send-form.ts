import { Problem } from './problem.ts'

/** How much of a form has left, in bytes. */
export interface BytesSent {
  readonly sent: number
  readonly total: number
}

interface FormSending {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly form: FormData
  readonly signal?: AbortSignal | undefined
  readonly onSent: (sent: BytesSent) => void
}

/** Sends a form as `fetch` does and tells how much of it has left, which `fetch` cannot. Rejects with a `Problem`. */
export const sendForm = (
  address: string,
  { method, headers, form, signal, onSent }: FormSending,
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, address)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.responseType = 'blob'
    request.upload.onprogress = ({ loaded, total }) => onSent({ sent: loaded, total })
    request.onload = () => {
      const body = request.status === 204 ? null : (request.response as Blob)
      resolve(new Response(body, { status: request.status }))
    }
    request.onerror = () => reject(new Problem({ code: 'network', status: 0 }))
    request.onabort = () => reject(new Problem({ code: 'upload-stopped', status: 0 }))
    signal?.addEventListener('abort', () => request.abort())
    request.send(form)
  })
