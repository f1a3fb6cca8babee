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
    'activate-scanned': 'El código está marcado: su teléfono está conectado. Siga adelante.',
    'activate-expired': 'El código caducó. Pida uno nuevo.',
    'activate-link': 'El enlace ya está enviado. Ábralo en el teléfono.',
    settings: 'Elija que Duo avise a su teléfono automáticamente y guarde.',
    finish: 'Desplácese hacia abajo dentro del cuadro blanco hasta que pueda terminar.',
    'all-set': 'Eso es todo. Ya practicó la configuración completa.',
    'store-ios': 'Instale la aplicación. Es gratuita.',
    'store-android': 'Instale la aplicación. Es gratuita.',
    'store-open': 'La aplicación está instalada. Ábrala.',
    app: 'Agregue una cuenta.',
    camera: 'La aplicación necesita la cámara. Responda que sí.',
    scan: 'Ahora apunte el teléfono al código de la computadora.',
    added: 'Su cuenta está en la aplicación.',
    lock: 'Alguien inicia sesión en su cuenta. ¿Es usted? Toque el aviso o abra sus opciones.',
    swiped: 'Apruebe solo si usted acaba de iniciar sesión. Si tiene dudas, rechace la solicitud.',
    unlock: 'El teléfono comprueba que es usted.',
    request: 'Apruebe solo si usted acaba de iniciar sesión. Si tiene dudas, rechace la solicitud.',
    approved: 'Eso es todo. En la vida real, ya habría iniciado sesión en la computadora.',
    denied: 'Nadie entró. Diga si le pareció sospechoso.',
    'open-link': 'Abra el enlace que le llegó.',
    'on-the-phone': 'Deje esta pantalla abierta y tome el teléfono.',
    'on-the-computer': 'Continúe en la computadora.',
    'phone-can-wait': 'Aquí todavía no hay nada que hacer.',
    'phone-is-ready': 'Aquí ya está todo hecho. Su cuenta está en la aplicación.',
    finished: 'Eso es todo. Ya practicó cómo decir que no.',
  },
  hints: {
    'choose-phone':
      'Es una buena opción para otro momento. En esta práctica, elija el teléfono móvil.',
    'choose-type':
      'En esta práctica, elija una de las dos primeras opciones. La aplicación no funciona en otros.',
    'number-refused':
      'Ese no es el número de práctica, así que se borró. No se guardó ni se envió. Escriba solo este número:',
    'country-given': 'El número de práctica es de Estados Unidos. Elija ese país.',
    'no-code-yet': 'Todavía no hay ningún código en la computadora. Siga allí hasta que lo vea.',
    'code-expired': 'Este código caducó. Pida uno nuevo en la computadora y vuelva a escanear.',
    'camera-needed':
      'Sin la cámara, la aplicación no puede leer el código. Agregue la cuenta otra vez o pida el enlace en la computadora.',
    'denied-suspicious':
      'En la vida real, su empresa recibe ahora un aviso y a usted no le llegan más solicitudes durante unos minutos. Llame a su mesa de ayuda y después cambie la contraseña.',
    'denied-mistake': 'Solo se rechazó esta solicitud. La próxima le llegará como siempre.',
  },
  languages: 'Otros idiomas',
  band: ['Esto es una práctica, no su inicio de sesión.', 'No escriba nada privado.'],
  frameBand: ['Práctica. No es su inicio de sesión.', 'No escriba nada privado.'],
  noScript:
    'Su navegador tiene JavaScript desactivado, así que los botones no hacen nada. Abajo están todas las pantallas, en el orden en que las encontrará.',
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
  restart: 'Empezar de nuevo',
  logo: (company) => `Logotipo de ${company}`,
  realTitle: 'Cómo reconocer la página auténtica',
  realAddress: (address) =>
    `Las páginas auténticas de Duo tienen una dirección que termina en ${address}. Mírela antes de escribir nada.`,
  realSignIn: (address) => `El inicio de sesión auténtico de su empresa está en ${address}.`,
  realNever:
    'Esta página es solo una práctica. Ninguna persona ni página de confianza le pedirá que apruebe una solicitud que no es suya.',
  otherFlow: {
    classic: 'Practicar cómo responder a una solicitud',
    answer: 'Practicar la configuración',
  },
  guides: 'Volver a las guías',
}
