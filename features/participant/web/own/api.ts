/** What a call answered: its value, or why not. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string; readonly seconds: number; readonly field: string }

const base = '/api/participant'

/** Address of what is downloaded by a plain link: the cookie of the page opens it. */
export const addressOf = (path: string): string => `${base}/${path}`

export const ask = async <Value>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<Answer<Value>> => {
  const failed = (code: string) => ({ ok: false, code, seconds: 0, field: '' }) as const
  try {
    const response = await fetch(addressOf(path), {
      method,
      headers: { 'x-bassin-csrf': '1', ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const read = text === '' ? undefined : JSON.parse(text)
    if (response.ok) return { ok: true, value: read as Value }
    return {
      ok: false,
      code: String(read?.code ?? 'failed'),
      // Never one: the sentence that says them is in the plural, in four languages.
      seconds: Math.max(2, Number(read?.params?.seconds ?? 0)),
      field: String(read?.fields?.[0]?.pointer ?? ''),
    }
  } catch {
    return failed('unreachable')
  }
}
