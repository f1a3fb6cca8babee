import Account from './screens/Account.astro'
import Activate from './screens/Activate.astro'
import Added from './screens/Added.astro'
import AllSet from './screens/AllSet.astro'
import App from './screens/App.astro'
import Approved from './screens/Approved.astro'
import Camera from './screens/Camera.astro'
import Completed from './screens/Completed.astro'
import Denied from './screens/Denied.astro'
import DeviceList from './screens/DeviceList.astro'
import DeviceManagement from './screens/DeviceManagement.astro'
import Drill from './screens/Drill.astro'
import Email from './screens/Email.astro'
import EnterPasscode from './screens/EnterPasscode.astro'
import Finish from './screens/Finish.astro'
import Install from './screens/Install.astro'
import Intro from './screens/Intro.astro'
import LinkHow from './screens/LinkHow.astro'
import Lock from './screens/Lock.astro'
import Message from './screens/Message.astro'
import MobileNumber from './screens/MobileNumber.astro'
import Name from './screens/Name.astro'
import Notify from './screens/Notify.astro'
import NotifyAsk from './screens/NotifyAsk.astro'
import NumberCheck from './screens/NumberCheck.astro'
import Options from './screens/Options.astro'
import OtherOptions from './screens/OtherOptions.astro'
import Ownership from './screens/Ownership.astro'
import PhoneNumber from './screens/PhoneNumber.astro'
import PhoneType from './screens/PhoneType.astro'
import PushSent from './screens/PushSent.astro'
import Request from './screens/Request.astro'
import Scan from './screens/Scan.astro'
import ScanCode from './screens/ScanCode.astro'
import Settings from './screens/Settings.astro'
import Store from './screens/Store.astro'
import Swiped from './screens/Swiped.astro'
import Unlock from './screens/Unlock.astro'
import Verify from './screens/Verify.astro'
import Welcome from './screens/Welcome.astro'
import YourDevice from './screens/YourDevice.astro'
import type { ComputerScreen, PhoneScreen } from './screens.ts'

/** The component that draws each screen of the computer. */
export const onComputer = {
  email: Email,
  welcome: Welcome,
  device: DeviceList,
  'phone-type': PhoneType,
  number: PhoneNumber,
  install: Install,
  activate: Activate,
  settings: Settings,
  finish: Finish,
  'all-set': AllSet,
  hello: Message,
  why: Message,
  option: Options,
  'mobile-number': MobileNumber,
  'number-check': NumberCheck,
  ownership: Ownership,
  download: Message,
  'scan-code': ScanCode,
  'app-added': Message,
  'another-way': Options,
  completed: Completed,
  'push-sent': PushSent,
  'your-device': YourDevice,
  'signed-in': Message,
  'link-expired': Message,
  'other-options': OtherOptions,
  'enter-passcode': EnterPasscode,
  'manage-check': OtherOptions,
  'manage-sent': PushSent,
  devices: DeviceManagement,
  'new-phone': Message,
  'new-phone-check': Ownership,
  'new-phone-code': ScanCode,
  'new-phone-added': Message,
  'add-device': Options,
} satisfies Record<ComputerScreen, unknown>

/** The component that draws each screen of the phone. */
export const onPhone = {
  'store-ios': Store,
  'store-android': Store,
  app: App,
  intro: Intro,
  'link-how': LinkHow,
  camera: Camera,
  scan: Scan,
  name: Name,
  drill: Drill,
  notify: Notify,
  'notify-ask': NotifyAsk,
  added: Added,
  lock: Lock,
  swiped: Swiped,
  unlock: Unlock,
  request: Request,
  verify: Verify,
  approved: Approved,
  denied: Denied,
  account: Account,
  'account-passcode': Account,
} satisfies Record<PhoneScreen, unknown>
