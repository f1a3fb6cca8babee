import type { APIRoute } from 'astro'
import { brand } from 'virtual:handrail'
import { icon } from '../brand/icons.ts'

/** The size that phones ask for, in pixels; on white, because they paint transparency black. */
const size = 180

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await icon(brand, size, '#ffffff')), {
    headers: { 'Content-Type': 'image/png' },
  })
