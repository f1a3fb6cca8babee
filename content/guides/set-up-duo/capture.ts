import {
  defineCapture,
  exampleNumber,
  examplePasscode,
  isOn,
  leaveField,
  pressByName,
  setPhone,
  typeRequestCode,
  type Stage,
} from '#capture'

/** To the last page of the set-up. Where only the app is allowed, no second way is offered before it. */
const toEnd = async (stage: Stage): Promise<void> =>
  stage.press((await isOn(stage, 'another-way')) ? 'skip-for-now' : 'continue')

/** Says yes on the phone, as the company's requests want it. */
const confirm = async (stage: Stage): Promise<void> =>
  pressByName(stage, (await isOn(stage, 'verify')) ? 'verify-request' : 'approve')

export default defineCapture({
  target: { practice: 'universal' },
  views: {
    opening: {},
    'open-link.email': {},
    'begin.computer': {
      go: async (stage) => {
        // Who begins at sign-in gets no e-mail.
        if (await isOn(stage, 'email')) await stage.press('email-link')
      },
    },
    'begin.why': { go: (stage) => stage.press('next') },
    'choose-app': { go: (stage) => stage.press('next') },
    'add-number': {
      go: async (stage) => {
        await stage.press('duo-mobile')
        await stage.type('phone-number', exampleNumber)
        await leaveField(stage)
      },
    },
    'check-number': { go: (stage) => stage.press('add-phone-number') },
    'confirm-ownership.send': { go: (stage) => stage.press('its-correct') },
    'confirm-ownership.computer': {
      go: async (stage) => {
        await stage.press('send-passcode')
        await stage.type('passcode', examplePasscode)
      },
    },
    'get-app': {
      go: (stage) => stage.press(stage.page.url().includes('ownership') ? 'verify' : 'its-correct'),
    },
    'install-app.ios': {},
    'install-app.android': { go: (stage) => setPhone(stage, 'android') },
    'install-app.computer': { go: (stage) => setPhone(stage, 'ios') },
    'connect-app.phone': {
      go: async (stage) => {
        await stage.press('get')
        await stage.press('open')
      },
    },
    'connect-app.how': { go: (stage) => stage.press('set-up-account') },
    'connect-app.camera': { go: (stage) => stage.press('use-qr-code') },
    'connect-app.code': {
      go: async (stage) => {
        // The other device's part, by the practice page's own names: this view stands at the computer.
        await pressByName(stage, 'allow')
        await stage.press('next')
      },
    },
    'connect-app.link': {},
    'finish-app.name': {
      go: (stage) => pressByName(stage, 'scan'),
    },
    'finish-app.drill': { go: (stage) => stage.press('save') },
    'finish-app.notify': { go: (stage) => stage.press('skip') },
    'finish-app.ask': { go: (stage) => stage.press('notify-title') },
    'go-on': {
      go: (stage) => pressByName(stage, 'allow-notifications'),
    },
    'second-way': { go: (stage) => stage.press('continue') },
    finished: { go: toEnd },
    'log-in.sign-in': { go: toEnd },
    'first-request.number': { go: (stage) => stage.press('log-in-with-duo') },
    'first-request.phone': {
      go: async (stage) => {
        if (await isOn(stage, 'completed')) {
          await pressByName(stage, 'log-in-with-duo')
        }
        // With Verified Push the app asks for the number that the computer shows.
        if (await isOn(stage, 'verify')) await typeRequestCode(stage)
      },
    },
    remember: { go: confirm },
    'signed-in': {
      go: async (stage) => {
        if (await isOn(stage, 'your-device')) await stage.press('my-device')
        else await confirm(stage)
      },
    },
  },
})
