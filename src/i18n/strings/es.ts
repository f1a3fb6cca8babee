import type { Strings } from './en.ts'

/** The site's own words in Spanish: plain, formal “usted”. */
export const es: Strings = {
  skip: 'Ir al contenido',
  navigation: 'Idioma y ayuda',
  getHelp: 'Pedir ayuda',
  home: 'Todas las guías',
  siteTitle: (company) => `${company}: inicio de sesión en dos pasos`,
  notAffiliated: 'Sin relación con Cisco ni con Duo.',
  trademarks:
    'Duo, Cisco, iPhone, App Store, Android y Google Play son marcas de sus respectivos propietarios.',
  drawnScreens:
    'Las pantallas de estas guías son dibujos. Muestran el orden y las palabras, no el aspecto.',
  kept: (owner, date) => `Responsable: ${owner}. Última revisión: ${date}.`,
  about: (minutes) => (minutes === 1 ? 'Cerca de 1 minuto' : `Unos ${minutes} minutos`),
  steps: (count) => (count === 1 ? '1 paso' : `${count} pasos`),

  helpTitle: '¿No puede seguir? Hable con una persona',
  helpText:
    'Puede pedir ayuda en cualquier paso. Nadie de la mesa de ayuda le pedirá nunca su contraseña ni le dirá que apruebe una solicitud.',
  write: (email) => `Escriba a ${email}`,
  call: (phone) => `Llame al ${phone}`,
  openPage: 'Abrir la página de ayuda',
  writeAbout: (step) => `Escriba a la mesa de ayuda sobre el paso ${step}`,
  callAbout: (phone, step) => `Llame al ${phone} y diga “paso ${step}”`,
  subject: (guide, step) => `${guide}, paso ${step}`,

  homeHeading: 'Inicie sesión con el teléfono a mano',
  homeLead: (company) =>
    `${company} protege su cuenta en dos pasos: su contraseña y una solicitud en su teléfono. Se configura una sola vez. Estas guías le acompañan, con una imagen de cada pantalla.`,
  homeDescription: (company) =>
    `Cómo configurar y usar el inicio de sesión en dos pasos en ${company}, con una imagen de cada pantalla.`,
  haveAtHand: 'Tenga a mano',
  guides: 'Guías',
  tasks: '¿Qué quiere hacer?',
  topics: {
    'set-up': { task: 'Configurar mi teléfono', title: 'Configure su teléfono' },
    'sign-in': { task: 'Responder a una solicitud', title: 'Después, al iniciar sesión' },
    phone: {
      task: 'Tengo un teléfono nuevo o perdí el mío',
      title: 'Teléfono nuevo, perdido o robado',
    },
    trouble: { task: 'Algo no funciona', title: 'Cuando algo no funciona' },
    know: { task: 'Quiero saber más', title: 'Conviene saberlo' },
  },
  search: 'O escriba lo que necesita',
  searchFound: 'Guías que le pueden servir:',
  searchNone: 'Ninguna guía tiene esas palabras. Pruebe con otra o pregunte a su mesa de ayuda.',
  symptoms: '¿Qué le pasa?',
  promptWhich: {
    email: 'Abra el enlace de su correo. ¿Cuál de estas pantallas ve?',
    'sign-in': 'Abra su página de inicio de sesión. ¿Cuál de estas pantallas ve?',
  },
  promptOne: 'La configuración empieza con esta pantalla:',
  promptSays: 'Dice',
  promptOther: '¿Su pantalla dice otra cosa? Pregunte a su mesa de ayuda antes de empezar.',
  continueTitle: 'Continúe en su teléfono',
  continueText: 'Apunte la cámara del teléfono a este código o escriba la dirección:',
  rehearseTitle: 'Pruebe antes, sin ningún riesgo',
  rehearseText:
    'Con las pantallas de práctica puede recorrer todo una vez antes de hacerlo de verdad.',
  rehearse: 'Abrir las pantallas de práctica',

  stepOf: (number, total) => `Paso ${number} de ${total}, `,
  onComputer: 'En su computadora',
  onPhone: 'En su teléfono',
  onIos: 'iPhone',
  onAndroid: 'Teléfono Android',
  turnToPhone: 'Ahora tome su teléfono',
  turnToComputer: 'Vuelva a su computadora',
  doneTo: (next) => `Listo, ir al paso ${next}`,
  wayTo: (number, title) => `Paso ${number}: ${title}`,
  doneLast: 'Listo, ir al final',
  trouble: '¿Ve algo distinto?',
  whatIsMissing: '¿Qué es lo que no ve? Elíjalo y se preparará un correo para la mesa de ayuda.',
  iDoNotSee: (label) => `No veo “${label}”`,
  missingBody: (label, language, checked) =>
    `No veo “${label}”. Guía: ${language}${checked ? `, imagen: ${checked}` : ''}.`,
  whichPhone: '¿Qué teléfono tiene?',
  bothPhones: 'Mostrar los dos',
  oneAtATime: 'Paso a paso',
  wholeGuide: (guide) => `Todos los pasos: ${guide}`,
  backTo: (number) => `Volver al paso ${number}`,
  stepOnPhone: 'Ver este paso en mi teléfono',
  goOnAt: 'Continúe en el paso',
  startAgain: 'Empezar de nuevo',
  isDone: 'Hecho',
  inWords: 'Esta pantalla en palabras',
  enlarge: 'Ampliar la imagen',
  enlarged: 'La imagen, ampliada',
  close: 'Cerrar',
  noPicture: 'Todavía no hay una imagen de esta pantalla.',
  screenWords: 'en pantalla:',
  checked: (date) =>
    `Pantallas dibujadas, comprobadas el ${date}: las suyas pueden variar un poco.`,
  supplied: (date) => `Imagen aportada, comprobada el ${date}.`,
  tip: 'Consejo',
  note: 'Nota',
  storeIos: 'Obtener Duo Mobile en el App Store',
  storeAndroid: 'Obtener Duo Mobile en Google Play',
  storeNeeds: (system, version) => `Necesita ${system} ${version} o posterior.`,
  systemIos: 'iOS',
  systemAndroid: 'Android',
  finished: 'Ha terminado',
  nextGuide: 'Siguiente:',

  practiceTitle: 'Práctica: pruebe antes de hacerlo de verdad',
  practiceHeading: 'Práctica: pruebe primero',
  practiceDescription:
    'Pantallas de práctica: recorra la configuración una vez, sin ningún riesgo.',
  practiceBand: 'Esto es una práctica, no su inicio de sesión. No escriba nada privado aquí.',
  practiceLead:
    'Aquí usará los mismos botones y en el mismo orden que en la configuración real. No se envía ni se guarda nada, y usted no puede estropear nada.',
  rehearsals: {
    universal: {
      title: 'Practicar la configuración',
      text: 'Desde la primera página hasta la última pantalla. La computadora y el teléfono se muestran juntos.',
    },
    classic: {
      title: 'Practicar la configuración (pantallas clásicas)',
      text: 'Lo mismo con las pantallas más antiguas, las que aparecen dentro de su página de inicio de sesión.',
    },
    'sign-in': {
      title: 'Practicar un inicio de sesión otro día',
      text: 'Qué muestran entonces la página y el teléfono, y qué más puede elegir.',
    },
    answer: {
      title: 'Practicar una solicitud',
      text: 'Llega una solicitud a su teléfono. Apruébela o recházela.',
    },
  },
  requestsTitle: 'Práctica: ¿aprobaría esto?',
  requestsHeading: '¿Aprobaría esto?',
  requestsLead: 'Doce solicitudes inventadas. Elija qué haría y lea por qué.',
  requestOf: (number, total) => `Solicitud ${number} de ${total}`,
  requestApp: 'Para',
  requestPlace: 'Dónde',
  requestTime: 'Cuándo',
  iApprove: 'Aprobar',
  iDeny: 'Rechazar',
  wellDone: 'Correcto.',
  betterNot: 'Mejor no.',
  practiceReal: 'Cómo reconocer la página auténtica',
  practiceRealText:
    'Estas pantallas son dibujos. A propósito, no se parecen a las reales. Antes de hacerlo de verdad, mire la dirección, en la parte de arriba del navegador:',
  practiceRealDuo: 'justo antes de la primera / sola dice .duosecurity.com, con el punto delante',
  practiceRealOwn: (address) => `o es la del inicio de sesión de su empresa: ${address}`,

  lostTitle: 'No encontramos esta página',
  lostText:
    'Puede que la dirección sea antigua o tenga un error. Encontrará todas las guías en la página principal.',
  lostLink: 'Ir a las guías',
}
