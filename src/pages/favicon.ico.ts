import type { APIRoute } from 'astro'
import { brand } from 'virtual:handrail'
import { faviconIco } from '../brand/icons.ts'

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await faviconIco(brand)), {
    headers: { 'Content-Type': 'image/vnd.microsoft.icon' },
  })
