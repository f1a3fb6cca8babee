import type { PracticeStrings } from './en.ts'

/** The practice portal's own words in Spanish, formal. */
export const es: PracticeStrings = {
  titles: {
    universal: 'Práctica: configure Duo en su teléfono',
    classic: 'Práctica: configure Duo en su teléfono (pantallas clásicas)',
    'sign-in': 'Práctica: inicie sesión con Duo otro día',
    answer: 'Práctica: responda a una solicitud de Duo',
  },
  leads: {
    universal:
      'Practique aquí toda la configuración antes de hacerla de verdad. No puede estropear nada, y nada se guarda ni se envía.',
    classic:
      'Practique aquí toda la configuración antes de hacerla de verdad. No puede estropear nada, y nada se guarda ni se envía.',
    'sign-in':
      'Practique aquí cómo iniciar sesión más adelante y qué otras formas hay. No puede estropear nada, y nada se guarda ni se envía.',
    answer:
      'Practique aquí cómo responder cuando su teléfono le pregunte si es usted. No puede estropear nada, y nada se guarda ni se envía.',
  },
  besides: {
    'enter-passcode': '¿Su teléfono no tiene señal? Pruebe el código de acceso de la aplicación.',
    devices: '¿Su teléfono es nuevo? Pruebe cómo conectarlo.',
  },
  stories: {
    yours: 'Imagine que acaba de iniciar sesión en su computadora.',
    'not-yours': 'Imagine que está almorzando y que no ha iniciado sesión en ninguna parte.',
  },
  tasks: {
    email: 'Esta es la invitación. Abra su enlace.',
    'email-or':
      'Esta es la invitación. Abra su enlace. ¿No recibe ninguna, porque empieza al iniciar sesión? Lleva a la misma página.',
    welcome: 'Comience la configuración.',
    device: 'Elija el teléfono móvil y siga adelante.',
    'phone-type': 'Elija el tipo de teléfono que tiene y siga adelante.',
    number: 'Escriba el número de práctica, no el suyo:',
    'number-confirm': 'Compare el número y marque la casilla.',
    'number-continue': 'La casilla está marcada. Ya puede seguir.',
    install: 'La aplicación ya está en el teléfono. Confírmelo aquí.',
    activate: 'Deje esta pantalla abierta. Tome el teléfono y escanee este código.',
    'activate-scanned':
      'El código ya tiene la marca de verificación: su teléfono está conectado. Siga adelante.',
    'activate-expired': 'El código caducó. Pida uno nuevo.',
    'activate-link': 'El enlace ya está enviado. Ábralo en el teléfono.',
    settings: 'Elija el envío automático a su teléfono y guarde.',
    finish: 'Desplácese hacia abajo dentro del cuadro blanco hasta que pueda terminar.',
    'all-set': 'Eso es todo. Ya practicó la configuración completa.',
    'store-ios': 'Instale la aplicación. Es gratuita.',
    'store-android': 'Instale la aplicación. Es gratuita.',
    'store-open': 'La aplicación está instalada. Ábrala.',
    app: 'Agregue una cuenta.',
    camera: 'La aplicación necesita la cámara. Responda que sí.',
    scan: 'Ahora apunte el teléfono al código de la computadora.',
    added: 'Aquí ya está todo hecho. Su cuenta está en la aplicación.',
    lock: 'El teléfono le pregunta si es usted. Toque el aviso o abra sus opciones.',
    'lock-plain': 'El teléfono le pregunta si es usted. Toque el aviso.',
    'lock-quiet': 'Aquí no hay ninguna solicitud pendiente. Continúe en la computadora.',
    swiped: 'Apruebe solo si usted acaba de iniciar sesión. Si tiene dudas, rechace la solicitud.',
    unlock: 'El teléfono comprueba que es usted.',
    request: 'Apruebe solo si usted acaba de iniciar sesión. Si tiene dudas, rechace la solicitud.',
    approved:
      'Correcto: era usted, y ya habría iniciado sesión. Ahora pruebe “Otra solicitud”, debajo del teléfono.',
    'approved-not-yours':
      'Usted no había iniciado sesión, así que ahora otra persona estaría dentro. Le puede pasar a cualquiera. Avise enseguida a su mesa de ayuda y después cambie la contraseña. Aquí puede empezar de nuevo y rechazar.',
    denied: 'Correcto: no era usted, y nadie entró. Diga si le pareció sospechoso.',
    'denied-yours':
      'Rechazó su propio inicio de sesión. No pasa nada: responda “No” aquí y después inicie sesión otra vez.',
    hello: 'Esta es la primera página. Siga adelante.',
    why: 'Esta página solo explica. Siga adelante.',
    option: 'Elija la aplicación, Duo Mobile.',
    'mobile-number': 'Escriba el número de práctica, no el suyo:',
    'mobile-number-shown': 'El número está completo. Agréguelo.',
    'number-check': 'Compárelo: es el correcto. Confírmelo.',
    ownership: 'Deje que Duo envíe un código a este teléfono.',
    'ownership-sent': 'Escriba el código del mensaje de práctica:',
    'ownership-typed': 'El código es correcto. Verifíquelo.',
    download: 'La aplicación ya está en el teléfono. Siga adelante aquí.',
    'scan-code': 'Deje esta pantalla abierta. Tome el teléfono y escanee este código.',
    'app-added': 'Su teléfono está conectado. Termine primero allí y después siga aquí.',
    'phone-is-linked': 'El teléfono ya está listo. Siga aquí.',
    'another-way': 'En esta práctica, la segunda forma puede esperar. Omítala.',
    completed: 'Su teléfono está configurado. Ahora inicie sesión con él una vez.',
    'completed-by-email': 'Eso es todo. Ya practicó la configuración completa.',
    'push-sent': 'Duo envió una solicitud a su teléfono. Tómelo y responda.',
    'push-sent-code': 'Duo envió una solicitud a su teléfono. Escriba allí este número.',
    'push-sent-or':
      'Duo envió una solicitud a su teléfono. Tómelo y responda, o mire las otras opciones.',
    'push-sent-code-or':
      'Duo envió una solicitud a su teléfono. Escriba allí este número, o mire las otras opciones.',
    'push-denied': 'Usted dijo que no, así que nadie inició sesión. Pida otra solicitud.',
    'your-device': 'Diga que sí solo en una computadora que nadie más usa.',
    'signed-in': 'Eso es todo. Ya practicó la configuración y su primer inicio de sesión.',
    'signed-in-again': 'Eso es todo. Ya practicó cómo iniciar sesión.',
    'other-options':
      'Esto es lo que puede hacer en lugar de esperar a este teléfono. Elija una opción.',
    'enter-passcode': 'Abra su cuenta en la aplicación y escriba aquí el código que muestra.',
    'manage-check':
      'Duo comprueba primero que es usted. Deje que envíe una solicitud a su teléfono.',
    'manage-sent':
      'Duo envió una solicitud a su teléfono. Tómelo y responda: después se abre su lista.',
    'manage-denied': 'Usted dijo que no, así que la lista sigue cerrada. Pida otra solicitud.',
    devices: 'Esta es su lista. Diga que tiene un teléfono nuevo o agregue un dispositivo.',
    'devices-linked':
      'El teléfono nuevo está conectado. Vuelva al inicio de sesión y pruébelo una vez.',
    'new-phone': 'Esta página solo explica lo que sigue. Comience.',
    'new-phone-check': 'Deje que Duo envíe un código al número de este teléfono.',
    'new-phone-code': 'Deje esta pantalla abierta. Tome el teléfono nuevo y escanee este código.',
    'new-phone-added': 'El teléfono nuevo está conectado. Siga adelante.',
    'add-device':
      'Aquí se agrega otra forma. Para un teléfono con número nuevo, elija Duo Mobile. O vuelva atrás.',
    account: 'Su cuenta tiene un código de acceso. Muéstrelo.',
    'account-passcode': 'Este es su código de acceso. Escríbalo en la computadora.',
    'link-expired':
      'En la vida real, pediría un enlace nuevo a su mesa de ayuda. Aquí puede empezar de nuevo.',
    intro: 'Configure una cuenta.',
    'link-how': 'La computadora muestra un código. Elija la opción del código QR.',
    name: 'Deje el nombre como está y guarde.',
    drill: 'Omítalo: ya está practicando.',
    notify: 'Las solicitudes llegan como notificaciones. Actívelas.',
    'notify-ask': 'El propio teléfono pregunta otra vez. Responda que sí.',
    verify: 'Si de verdad está iniciando sesión, escriba el número que muestra su computadora:',
    'verify-not-yours': 'Su computadora no muestra ningún número: usted no inició nada. Dígalo.',
    'verify-typed': 'El número es correcto. Verifíquelo.',
    'first-approved': 'Ya inició sesión. Mire la computadora.',
    'open-link': 'Abra el enlace que le llegó.',
    'on-the-phone': 'Deje esta pantalla abierta y tome el teléfono.',
    'on-the-computer': 'Continúe en la computadora.',
    'phone-can-wait': 'Aquí todavía no hay nada que hacer.',
    'phone-is-done': 'Aquí ya está todo hecho. El teléfono ya no hace falta.',
    'phone-is-early': 'Se adelantó, y no pasa nada. Continúe en la computadora.',
    finished: 'Eso es todo. Ya practicó cómo decir que no.',
    'finished-yours': 'Eso es todo. Ahora pruebe “Otra solicitud”, debajo del teléfono.',
  },
  hints: {
    'choose-phone':
      'Es una buena opción para otro momento. En esta práctica, elija el teléfono móvil.',
    'choose-type':
      'En esta práctica, elija una de las dos primeras opciones. La aplicación no funciona en otros teléfonos.',
    'number-refused':
      'Ese no es el número de práctica, así que se borró. No se guardó ni se envió. Escriba solo este número:',
    'country-given': 'El número de práctica es de Estados Unidos. Elija ese país.',
    'not-installed-yet': 'Todavía no: primero instale la aplicación en el teléfono.',
    'no-code-yet': 'Todavía no hay ningún código en la computadora. Siga allí hasta que lo vea.',
    'code-expired': 'Este código caducó. Pida uno nuevo en la computadora y vuelva a escanear.',
    'camera-needed':
      'Sin la cámara, la aplicación no puede leer el código. Agregue la cuenta otra vez o pida el enlace en la computadora.',
    'denied-suspicious':
      'En la vida real, su empresa recibe ahora un aviso y a usted no le llegan más solicitudes durante unos minutos. Llame primero a su mesa de ayuda y después cambie la contraseña.',
    'denied-mistake':
      'Solo se rechazó esta solicitud. Como no era usted, es mejor responder “Sí”. Llame primero a su mesa de ayuda y después cambie la contraseña.',
    'own-suspicious':
      'En la vida real, su empresa recibe ahora un aviso. Diga a su mesa de ayuda que era usted y después inicie sesión otra vez.',
    'choose-app': 'Es una buena segunda opción. En esta práctica, elija Duo Mobile.',
    'second-way': 'En la vida real es una buena idea. En esta práctica, omítala.',
    'passcode-refused': 'Ese no es el código de práctica. Se borró: no se guardó ni se envió.',
    tablet: 'Una tableta no tiene número, así que Duo pasa directamente a la aplicación.',
    'drill-later':
      'La aplicación le mostraría ahora una solicitud. Aquí primero sigue la configuración.',
    'notifications-off':
      'Entonces las solicitudes esperan en la aplicación hasta que usted la abra. Puede activar las notificaciones más tarde, en los ajustes del teléfono.',
    'first-denied': 'No pasa nada. En la computadora puede pedir otra solicitud.',
    'other-way': 'En la vida real es una buena forma. Esta práctica no la incluye: elija otra.',
    'confirm-with-push':
      'En la vida real es una buena forma. En esta práctica, confirme con Duo Push.',
    'second-device':
      'En la vida real es una buena opción. En esta práctica, elija Duo Mobile o vuelva atrás.',
    'own-mistake': 'Solo se rechazó esta solicitud. Inicie sesión otra vez y apruebe la nueva.',
  },
  languages: 'Otros idiomas',
  band: ['Esto es una práctica, no su inicio de sesión.', 'No escriba nada privado.'],
  frameBand: ['Práctica. No es su inicio de sesión.', 'No escriba nada privado.'],
  noScript:
    'Su navegador tiene JavaScript desactivado, así que los botones no hacen nada. Abajo están todas las pantallas: las de cada dispositivo, en el orden en que las encontrará.',
  givenNumber: (number) => `Número de práctica: ${number}`,
  computer: 'La computadora',
  phone: 'El teléfono',
  toPhone: 'Ir al teléfono',
  toComputer: 'Ir a la computadora',
  scan: 'Apuntar el teléfono al código',
  openLink: 'Abrir el enlace en el teléfono',
  controls: 'Solo para practicar',
  phoneSystem: 'El teléfono es',
  ios: 'un iPhone',
  android: 'un teléfono Android',
  expire: 'Hacer que el código caduque',
  expireLink: 'Hacer que el enlace del correo caduque',
  givenCode: (code) => `Su computadora muestra: ${code}`,
  anotherRequest: 'Otra solicitud',
  restart: 'Empezar de nuevo',
  logo: (company) => `Logotipo de ${company}`,
  realTitle: 'Cómo reconocer la página auténtica',
  realAddress: [
    'Antes de escribir nada, mire la dirección en la parte de arriba de su navegador. Busque la primera / que esté sola. Justo antes debe decir ',
    ', con un punto delante (por ejemplo, ',
    ').',
  ],
  realSignIn: 'O es el inicio de sesión de su propia empresa,',
  realElse: '¿Dice otra cosa? Cierre la página.',
  realNever:
    'Esta página es solo una práctica. Ninguna persona ni página de confianza le pedirá que apruebe una solicitud que usted no inició.',
  rehearse: {
    universal: 'Practicar la configuración',
    classic: 'Practicar la configuración (pantallas clásicas)',
    'sign-in': 'Practicar cómo iniciar sesión otro día',
    answer: 'Practicar cómo responder a una solicitud',
  },
  guides: 'Volver a las guías',
  guideStep: 'Este paso en la guía',
  guide: 'La guía de estas pantallas',
  forReal: 'Ahora, hágalo de verdad',
}
