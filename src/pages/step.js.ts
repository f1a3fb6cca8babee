import type { APIRoute } from 'astro'
import { scriptResponse } from '../astro/script.ts'

/** The script of pages of one step but the last: that of guide pages, without what only their end needs. */
export const GET: APIRoute = () => scriptResponse('src/client/step.ts')
