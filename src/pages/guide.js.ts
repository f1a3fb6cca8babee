import type { APIRoute } from 'astro'
import { scriptResponse } from '../astro/script.ts'

/** The script of guide pages. Without it everything works; with it, some things work better. */
export const GET: APIRoute = () => scriptResponse('src/client/guide.ts')
