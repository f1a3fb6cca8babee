import type { APIRoute } from 'astro'
import { scriptResponse } from '../astro/script.ts'

/** The script of the home page: who types what they need finds it sooner. */
export const GET: APIRoute = () => scriptResponse('src/client/home.ts')
