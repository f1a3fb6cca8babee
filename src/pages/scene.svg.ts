import type { APIRoute } from 'astro'
import { brand } from 'virtual:handrail'
import { paletteCss } from '../brand/palette.ts'
import scene from '../components/home/scene.svg?raw'

/** The picture at the top of the home page: a computer, and the phone that says yes, in the brand's colors. */
export const GET: APIRoute = () =>
  new Response(scene.replace('<style>', `<style>${paletteCss(brand)}`), {
    headers: { 'Content-Type': 'image/svg+xml' },
  })
