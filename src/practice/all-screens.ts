// Written by scripts/practice-screens.ts from the rows in screens/: not edited by hand.
import { row as account } from './screens/account.ts'
import { row as accountPasscode } from './screens/account-passcode.ts'
import { row as activate } from './screens/activate.ts'
import { row as addDevice } from './screens/add-device.ts'
import { row as added } from './screens/added.ts'
import { row as allSet } from './screens/all-set.ts'
import { row as anotherWay } from './screens/another-way.ts'
import { row as app } from './screens/app.ts'
import { row as appAdded } from './screens/app-added.ts'
import { row as approved } from './screens/approved.ts'
import { row as camera } from './screens/camera.ts'
import { row as completed } from './screens/completed.ts'
import { row as denied } from './screens/denied.ts'
import { row as device } from './screens/device.ts'
import { row as devices } from './screens/devices.ts'
import { row as download } from './screens/download.ts'
import { row as drill } from './screens/drill.ts'
import { row as email } from './screens/email.ts'
import { row as enterPasscode } from './screens/enter-passcode.ts'
import { row as finish } from './screens/finish.ts'
import { row as hello } from './screens/hello.ts'
import { row as install } from './screens/install.ts'
import { row as intro } from './screens/intro.ts'
import { row as linkExpired } from './screens/link-expired.ts'
import { row as linkHow } from './screens/link-how.ts'
import { row as lock } from './screens/lock.ts'
import { row as manageCheck } from './screens/manage-check.ts'
import { row as manageSent } from './screens/manage-sent.ts'
import { row as mobileNumber } from './screens/mobile-number.ts'
import { row as name } from './screens/name.ts'
import { row as newPhone } from './screens/new-phone.ts'
import { row as newPhoneAdded } from './screens/new-phone-added.ts'
import { row as newPhoneCheck } from './screens/new-phone-check.ts'
import { row as newPhoneCode } from './screens/new-phone-code.ts'
import { row as notify } from './screens/notify.ts'
import { row as notifyAsk } from './screens/notify-ask.ts'
import { row as number } from './screens/number.ts'
import { row as numberCheck } from './screens/number-check.ts'
import { row as option } from './screens/option.ts'
import { row as otherOptions } from './screens/other-options.ts'
import { row as ownership } from './screens/ownership.ts'
import { row as phoneType } from './screens/phone-type.ts'
import { row as pushSent } from './screens/push-sent.ts'
import { row as request } from './screens/request.ts'
import { row as scan } from './screens/scan.ts'
import { row as scanCode } from './screens/scan-code.ts'
import { row as settings } from './screens/settings.ts'
import { row as signedIn } from './screens/signed-in.ts'
import { row as storeAndroid } from './screens/store-android.ts'
import { row as storeIos } from './screens/store-ios.ts'
import { row as swiped } from './screens/swiped.ts'
import { row as unlock } from './screens/unlock.ts'
import { row as verify } from './screens/verify.ts'
import { row as welcome } from './screens/welcome.ts'
import { row as why } from './screens/why.ts'
import { row as yourDevice } from './screens/your-device.ts'

/** Every row of the computer's screens. */
export const computerScreens = {
  activate,
  'add-device': addDevice,
  'all-set': allSet,
  'another-way': anotherWay,
  'app-added': appAdded,
  completed,
  device,
  devices,
  download,
  email,
  'enter-passcode': enterPasscode,
  finish,
  hello,
  install,
  'link-expired': linkExpired,
  'manage-check': manageCheck,
  'manage-sent': manageSent,
  'mobile-number': mobileNumber,
  'new-phone': newPhone,
  'new-phone-added': newPhoneAdded,
  'new-phone-check': newPhoneCheck,
  'new-phone-code': newPhoneCode,
  number,
  'number-check': numberCheck,
  option,
  'other-options': otherOptions,
  ownership,
  'phone-type': phoneType,
  'push-sent': pushSent,
  'scan-code': scanCode,
  settings,
  'signed-in': signedIn,
  welcome,
  why,
  'your-device': yourDevice,
}

/** Every row of the phone's screens. */
export const phoneScreens = {
  account,
  'account-passcode': accountPasscode,
  added,
  app,
  approved,
  camera,
  denied,
  drill,
  intro,
  'link-how': linkHow,
  lock,
  name,
  notify,
  'notify-ask': notifyAsk,
  request,
  scan,
  'store-android': storeAndroid,
  'store-ios': storeIos,
  swiped,
  unlock,
  verify,
}
