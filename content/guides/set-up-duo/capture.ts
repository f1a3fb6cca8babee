import {
  defineCapture,
  exampleNumber,
  examplePasscode,
  isOn,
  leaveField,
  pressByName,
  setPhone,
  typeRequestCode,
  type CaptureContext,
} from '#capture'

/** To the last page of the set-up. Where only the app is allowed, no second way is offered before it. */
const toEnd = async (context: CaptureContext): Promise<void> =>
  context.click((await isOn(context, 'another-way')) ? 'skip-for-now' : 'continue')

/** Says yes on the phone, as the company's requests want it. */
const confirm = async (context: CaptureContext): Promise<void> =>
  pressByName(context, (await isOn(context, 'verify')) ? 'verify-request' : 'approve')

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    opening: {},
    'open-link.email': {},
    'begin.computer': {
      go: async (context) => {
        // Who begins at sign-in gets no e-mail.
        if (await isOn(context, 'email')) await context.click('email-link')
      },
    },
    'begin.why': { go: (context) => context.click('next') },
    'choose-app': { go: (context) => context.click('next') },
    'add-number': {
      go: async (context) => {
        await context.click('duo-mobile')
        await context.fill('phone-number', exampleNumber)
        await leaveField(context)
      },
    },
    'check-number': { go: (context) => context.click('add-phone-number') },
    'confirm-ownership.send': { go: (context) => context.click('its-correct') },
    'confirm-ownership.computer': {
      go: async (context) => {
        await context.click('send-passcode')
        await context.fill('passcode', examplePasscode)
      },
    },
    'get-app': {
      go: (context) =>
        context.click(context.page.url().includes('ownership') ? 'verify' : 'its-correct'),
    },
    'install-app.ios': {},
    'install-app.android': { go: (context) => setPhone(context, 'android') },
    'install-app.computer': { go: (context) => setPhone(context, 'ios') },
    'connect-app.phone': {
      go: async (context) => {
        await context.click('get')
        await context.click('open')
      },
    },
    'connect-app.how': { go: (context) => context.click('set-up-account') },
    'connect-app.camera': { go: (context) => context.click('use-qr-code') },
    'connect-app.code': {
      go: async (context) => {
        // The other device's part, by the practice page's own names: this view stands at the computer.
        await pressByName(context, 'allow')
        await context.click('next')
      },
    },
    'connect-app.link': {},
    'finish-app.name': {
      go: (context) => pressByName(context, 'scan'),
    },
    'finish-app.drill': { go: (context) => context.click('save') },
    'finish-app.notify': { go: (context) => context.click('skip') },
    'finish-app.ask': { go: (context) => context.click('notify-title') },
    'go-on': {
      go: (context) => pressByName(context, 'allow-notifications'),
    },
    'second-way': { go: (context) => context.click('continue') },
    finished: { go: toEnd },
    'log-in.sign-in': { go: toEnd },
    'first-request.number': { go: (context) => context.click('log-in-with-duo') },
    'first-request.phone': {
      go: async (context) => {
        if (await isOn(context, 'completed')) {
          await pressByName(context, 'log-in-with-duo')
        }
        // With Verified Push the app asks for the number that the computer shows.
        if (await isOn(context, 'verify')) await typeRequestCode(context)
      },
    },
    remember: { go: confirm },
    'signed-in': {
      go: async (context) => {
        if (await isOn(context, 'your-device')) await context.click('my-device')
        else await confirm(context)
      },
    },
  },
})
