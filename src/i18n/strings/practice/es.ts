import type { PracticeStrings } from './en.ts'

/** The practice portal's own words in Spanish, formal. */
export const es: PracticeStrings = {
  titles: {
    classic: 'Práctica: configure Duo en su teléfono',
    answer: 'Práctica: responda a una solicitud de Duo',
  },
  leads: {
    classic:
      'Practique aquí toda la configuración antes de hacerla de verdad. No puede estropear nada, y nada se guarda ni se envía.',
    answer:
      'Practique aquí cómo responder cuando su teléfono le pregunte si es usted. No puede estropear nada, y nada se guarda ni se envía.',
  },
  stories: {
    yours: 'Imagine que acaba de iniciar sesión en su computadora.',
    'not-yours': 'Imagine que está almorzando y que no ha iniciado sesión en ninguna parte.',
  },
  tasks: {
    email: 'Esta es la invitación. Abra su enlace.',
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
    added: 'Su cuenta está en la aplicación.',
    lock: 'El teléfono le pregunta si es usted. Toque el aviso o abra sus opciones.',
    swiped: 'Apruebe solo si usted acaba de iniciar sesión. Si tiene dudas, rechace la solicitud.',
    unlock: 'El teléfono comprueba que es usted.',
    request: 'Apruebe solo si usted acaba de iniciar sesión. Si tiene dudas, rechace la solicitud.',
    approved:
      'Correcto: era usted, y ya habría iniciado sesión. Ahora pruebe “Otra solicitud”, debajo del teléfono.',
    'approved-not-yours':
      'Usted no había iniciado sesión, así que ahora otra persona estaría dentro. Le puede pasar a cualquiera. Avise enseguida a su mesa de ayuda y después cambie la contraseña. Aquí puede empezar de nuevo y rechazar.',
    denied: 'Correcto: no era usted, y nadie entró. Diga si le pareció sospechoso.',
    'denied-yours':
      'Rechazó su propio inicio de sesión. No pasa nada: responda No aquí y después inicie sesión otra vez.',
    'open-link': 'Abra el enlace que le llegó.',
    'on-the-phone': 'Deje esta pantalla abierta y tome el teléfono.',
    'on-the-computer': 'Continúe en la computadora.',
    'phone-can-wait': 'Aquí todavía no hay nada que hacer.',
    'phone-is-ready': 'Aquí ya está todo hecho. Su cuenta está en la aplicación.',
    'phone-is-early': 'Se ha adelantado, y no pasa nada. Continúe en la computadora.',
    finished: 'Eso es todo. Ya practicó cómo decir que no.',
    'finished-yours': 'Eso es todo. Ahora pruebe “Otra solicitud”, debajo del teléfono.',
  },
  hints: {
    'choose-phone':
      'Es una buena opción para otro momento. En esta práctica, elija el teléfono móvil.',
    'choose-type':
      'En esta práctica, elija una de las dos primeras opciones. La aplicación no funciona en otros.',
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
      'Solo se rechazó esta solicitud. Como no era usted, es mejor responder Sí. Llame primero a su mesa de ayuda y después cambie la contraseña.',
    'own-suspicious':
      'En la vida real, su empresa recibe ahora un aviso. Diga a su mesa de ayuda que era usted y después inicie sesión otra vez.',
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
  anotherRequest: 'Otra solicitud',
  restart: 'Empezar de nuevo',
  logo: (company) => `Logotipo de ${company}`,
  realTitle: 'Cómo reconocer la página auténtica',
  realAddress: [
    'Antes de escribir nada, mire la dirección en la parte de arriba de su navegador. Busque la primera / que esté sola. Justo antes debe decir ',
    ', con un punto delante (por ejemplo, ',
    '). ¿Dice otra cosa? Cierre la página.',
  ],
  realSignIn: 'El inicio de sesión auténtico de su empresa está en',
  realNever:
    'Esta página es solo una práctica. Ninguna persona ni página de confianza le pedirá que apruebe una solicitud que usted no inició.',
  otherFlow: {
    classic: 'Practicar cómo responder a una solicitud',
    answer: 'Practicar la configuración',
  },
  guides: 'Volver a las guías',
  guideStep: 'Este paso en la guía',
  guide: 'La guía de estas pantallas',
  forReal: 'Ahora, hágalo de verdad',
}
