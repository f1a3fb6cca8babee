/** Icons that Lucide has not, drawn like its own: lines in a field of 24 × 24. */
export const own = {
  'phone-lost':
    '<path d="M17 12.5V5.1A2.6 2.6 0 0 0 14.4 2.5H8.6A2.6 2.6 0 0 0 6 5.1v13.8a2.6 2.6 0 0 0 2.6 2.6h4"/><path d="M15.8 16.2a2.2 2.1 0 1 1 3.2 1.9c-.7.4-1 .7-1 1.5M18 22v.01"/>',
  'phone-to-phone':
    '<rect x="2.5" y="6" width="7.5" height="13" rx="1.8"/><rect x="14" y="6" width="7.5" height="13" rx="1.8"/><path d="M9 3h6M13 1.3 15 3l-2 1.7"/>',
} as const
