import { defineConfig } from 'astro/config'
import { siteConfig } from './src/astro/config.ts'

// The brand and the content decide everything; the commands in scripts/ say which brand.
export default defineConfig(await siteConfig({ brand: process.env.HANDRAIL_BRAND }))
