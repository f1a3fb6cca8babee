import type { MiddlewareHandler } from 'astro'
import { withIcons } from '../icons/icons.ts'

/** Gives every page the icons that it uses, once all of it is written. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  return new Response(withIcons(await response.text()), response)
}
