import type { APIRoute } from 'astro'
import { brand } from 'virtual:handrail'
import { icon } from '../brand/icons.ts'

/** The size that phones ask for, in pixels, and the air around the icon. */
const asked = { size: 180, air: 0.1 }

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await icon(brand, asked.size, asked.air)), {
    headers: { 'Content-Type': 'image/png' },
  })
