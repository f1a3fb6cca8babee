import type { APIRoute } from 'astro'
import { brand } from 'virtual:handrail'
import { faviconSvg } from '../brand/icons.ts'

export const GET: APIRoute = async () =>
  new Response(await faviconSvg(brand), { headers: { 'Content-Type': 'image/svg+xml' } })
