import type { APIRoute, GetStaticPaths } from 'astro'
import { brand } from 'virtual:handrail'
import { sceneCss } from '../../brand/brand-css.ts'

const scenes = import.meta.glob<string>('../../components/scenes/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
})

export const getStaticPaths = (() =>
  Object.entries(scenes).map(([file, svg]) => ({
    params: { name: file.replace(/^.*\/|\.svg$/g, '') },
    props: { svg },
  }))) satisfies GetStaticPaths

/** An illustration in the brand's colors. */
export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg.replace('<style>', `<style>${sceneCss(brand)}`), {
    headers: { 'Content-Type': 'image/svg+xml' },
  })
