import type { APIRoute } from 'astro'
import { scriptResponse } from '../astro/script.ts'

export const prerender = true

/** The practice portal's script, one file for every flow and language. */
export const GET: APIRoute = () => scriptResponse('src/practice/client.ts')
