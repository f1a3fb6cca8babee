import type { Brand } from './brand.ts'
import { hasSecondWay } from './methods.ts'
import type { Method } from './methods.ts'
import type { Prompt } from './policy.ts'

/** What is true of a brand, by the names that a guide's `<When is="…">` takes. */
export function brandFacts(brand: Brand): Record<string, boolean> {
  const { enrollment, prompts, policy, universal, classic, practice } = brand
  const shows = (prompt: Prompt): boolean => prompts.includes(prompt)
  const allows = (method: Method): boolean => policy.methods.includes(method)
  return {
    'starts-by-email': enrollment.start !== 'sign-in',
    'starts-at-sign-in': enrollment.start !== 'email',
    'starts-both-ways': enrollment.start === 'both',
    // True whenever starts-at-sign-in is, but never makes a reader choose between the two ways.
    'ends-with-sign-in': enrollment.start !== 'email',
    'security-team': brand.security !== undefined,
    'sign-in-address': enrollment.signIn !== undefined,
    'universal-prompt': shows('universal'),
    'classic-prompt': shows('classic'),
    'both-prompts': prompts.length > 1,
    'checks-number': universal.checksNumber,
    'verified-push': policy.verifiedPush !== false,
    passcode: allows('passcode'),
    'text-message': allows('text'),
    call: allows('call'),
    'security-key': allows('security-key'),
    'built-in': allows('built-in'),
    token: allows('token'),
    'another-way': hasSecondWay(policy.methods),
    remembers: policy.rememberDays !== false,
    restore: policy.restore,
    'manages-devices': policy.manageDevices,
    'locked-for-minutes': policy.lockOut.minutes !== undefined,
    'type-first': classic.order === 'type-first',
    'number-first': classic.order === 'number-first',
    practice,
  }
}
