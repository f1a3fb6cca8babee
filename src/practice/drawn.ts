import type { ComputerScreen, PhoneScreen } from './screens.ts'
import Activate from './screens/Activate.astro'
import Added from './screens/Added.astro'
import AllSet from './screens/AllSet.astro'
import App from './screens/App.astro'
import Approved from './screens/Approved.astro'
import Camera from './screens/Camera.astro'
import Denied from './screens/Denied.astro'
import DeviceList from './screens/DeviceList.astro'
import Email from './screens/Email.astro'
import Finish from './screens/Finish.astro'
import Install from './screens/Install.astro'
import Lock from './screens/Lock.astro'
import PhoneNumber from './screens/PhoneNumber.astro'
import PhoneType from './screens/PhoneType.astro'
import Request from './screens/Request.astro'
import Scan from './screens/Scan.astro'
import Settings from './screens/Settings.astro'
import Store from './screens/Store.astro'
import Swiped from './screens/Swiped.astro'
import Unlock from './screens/Unlock.astro'
import Welcome from './screens/Welcome.astro'

/** The component that draws each screen. */
export const drawn = {
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
  'store-ios': Store,
  'store-android': Store,
  app: App,
  camera: Camera,
  scan: Scan,
  added: Added,
  lock: Lock,
  swiped: Swiped,
  unlock: Unlock,
  request: Request,
  approved: Approved,
  denied: Denied,
} satisfies Record<ComputerScreen | PhoneScreen, unknown>
