import {
  defineCapture,
  fillNumber,
  examplePasscode,
  isOn,
  leaveField,
  clickByName,
  setPhone,
  fillRequestCode,
  type CaptureContext,
} from '#capture'

/** To the last page of the set-up. Where only the app is allowed, no second way is offered before it. */
const toEnd = async (context: CaptureContext): Promise<void> =>
  context.click((await isOn(context, 'another-way')) ? 'skip-for-now' : 'continue')

/** Says yes on the phone, as the company's requests want it. */
const confirm = async (context: CaptureContext): Promise<void> =>
  clickByName(context, (await isOn(context, 'verify')) ? 'verify-request' : 'approve')

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    'open-link.email': { screen: ['email', 'link-expired'] },
    'begin.computer': {
      screen: 'hello',
      go: async (context) => {
        // Who begins at sign-in gets no e-mail.
        if (await isOn(context, 'email')) await context.click('email-link')
      },
    },
    'begin.why': { screen: 'why', go: (context) => context.click('next') },
    'choose-app': { screen: 'option', go: (context) => context.click('next') },
    'add-number': {
      screen: 'mobile-number',
      go: async (context) => {
        await context.click('duo-mobile')
        await fillNumber(context)
      },
    },
    'check-number': { screen: 'number-check', go: (context) => context.click('add-phone-number') },
    'confirm-ownership.send': {
      screen: 'ownership',
      go: (context) => context.click('its-correct'),
    },
    'confirm-ownership.computer': {
      go: async (context) => {
        await context.click('send-passcode')
        await context.fill('passcode', examplePasscode)
        await leaveField(context)
      },
    },
    'get-app': {
      go: (context) =>
        context.click(context.page.url().includes('ownership') ? 'verify' : 'its-correct'),
    },
    'install-app.ios': { screen: 'store-ios' },
    'install-app.android': {
      screen: 'store-android',
      go: (context) => setPhone(context, 'android'),
    },
    'install-app.computer': { screen: 'download', go: (context) => setPhone(context, 'ios') },
    'connect-app.phone': {
      screen: 'intro',
      go: async (context) => {
        await context.click('get')
        await context.click('open')
      },
    },
    'connect-app.how': { screen: 'link-how', go: (context) => context.click('set-up-account') },
    'connect-app.camera-ios': {
      screen: ['camera', 'scan'],
      go: (context) => context.click('use-qr-code'),
    },
    'connect-app.camera-android': { go: (context) => setPhone(context, 'android') },
    'connect-app.code': {
      screen: 'scan-code',
      go: async (context) => {
        await setPhone(context, 'ios')
        // The other device's part, by the practice page's own names: this view stands at the computer.
        await clickByName(context, 'allow')
        await context.click('next')
      },
    },
    'connect-app.link': {},
    'finish-app.name': { screen: 'name', go: (context) => clickByName(context, 'scan') },
    'finish-app.drill': { screen: 'drill', go: (context) => context.click('save') },
    'finish-app.notify': { screen: 'notify', go: (context) => context.click('skip') },
    'finish-app.ask-ios': {
      screen: ['notify-ask', 'added'],
      go: (context) => context.click('notify-title'),
    },
    'finish-app.ask-android': { go: (context) => setPhone(context, 'android') },
    'go-on': {
      screen: 'app-added',
      go: async (context) => {
        await setPhone(context, 'ios')
        await clickByName(context, 'allow-notifications')
      },
    },
    'second-way': { screen: 'another-way', go: (context) => context.click('continue') },
    finished: { screen: 'completed', go: toEnd },
    'log-in.sign-in': { screen: 'completed', go: toEnd },
    'first-request.number': { go: (context) => context.click('log-in-with-duo') },
    'first-request.phone': {
      screen: ['push-sent', 'request', 'verify', 'approved', 'denied'],
      go: async (context) => {
        if (await isOn(context, 'completed')) {
          await clickByName(context, 'log-in-with-duo')
        }
        // With Verified Push the app asks for the number that the computer shows.
        if (await isOn(context, 'verify')) await fillRequestCode(context)
      },
    },
    remember: { screen: 'your-device', go: confirm },
    'signed-in': {
      screen: 'signed-in',
      go: async (context) => {
        if (await isOn(context, 'your-device')) await context.click('my-device')
        else await confirm(context)
      },
    },
  },
})
