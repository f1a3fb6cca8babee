import type en from './en.ts'

// Las palabras de las pantallas de Duo, de su aplicación y de su correo. Los mismos ids que en.ts.
// ¿Su empresa cambió el nombre de un botón? Escríbalo en `labels`, en brand.config.ts, y no aquí.
// Un icono sin palabras: { drawn: lo que se ve, called: lo que dice un lector de pantalla }.
export default {
  // El correo de invitación
  'email-from': 'De',
  'email-subject': 'Asunto',
  'email-greeting': 'Hola:',
  'email-invites-you': 'Su organización le invita a configurar una cuenta de Duo para su teléfono.',
  'email-lead-in': 'Use este enlace para agregar un teléfono, una tableta u otro dispositivo:',
  'email-link': 'Configurar su cuenta de Duo',
  'email-once': 'Este enlace es personal. Por favor, no lo reenvíe.',

  // La bienvenida
  'welcome-title': 'Proteja su cuenta',
  'welcome-text':
    'Con un segundo paso, su cuenta está más segura. Agregue un dispositivo para confirmar que es usted.',
  'start-setup': 'Iniciar configuración',

  // La lista de dispositivos
  'device-title': '¿Qué tipo de dispositivo va a agregar?',
  'mobile-phone': 'Teléfono móvil',
  recommended: 'recomendado',
  tablet: 'Tableta',
  landline: 'Teléfono fijo',
  'security-key': 'Llave de seguridad',
  continue: 'Continuar',
  back: 'Atrás',

  // El tipo de teléfono
  'phone-type-title': '¿Qué tipo de teléfono es?',
  iphone: 'iPhone',
  android: 'Android',
  'other-phone': 'Otro (teléfonos básicos)',

  // El número de teléfono
  'number-title': 'Escriba su número de teléfono',
  country: 'País',
  'country-us': 'Estados Unidos (+1)',
  'country-ca': 'Canadá (+1)',
  'country-es': 'España (+34)',
  'country-mx': 'México (+52)',
  'phone-number': 'Número de teléfono',
  'number-is-right': 'Este es el número correcto',
  'number-wrong': 'Revise el número.',

  // Instalar y activar
  'install-title-ios': 'Instale Duo Mobile para iOS',
  'install-title-android': 'Instale Duo Mobile para Android',
  'install-text-ios': 'Abra el App Store en su teléfono y busque Duo Mobile.',
  'install-text-android': 'Abra Google Play en su teléfono y busque Duo Mobile.',
  'install-allow': 'Permita las notificaciones cuando la aplicación se lo pida.',
  'have-installed': 'Ya tengo Duo Mobile instalado',
  'activate-title-ios': 'Active Duo Mobile para iOS',
  'activate-title-android': 'Active Duo Mobile para Android',
  'activate-text': 'Abra Duo Mobile, toque + y escanee este código.',
  'your-own-code': 'Su propio código aparece aquí',
  'code-scanned': 'Código escaneado',
  'code-expired': 'Este código caducó.',
  'new-code': 'Actualizar el código',
  'email-me-link': 'Enviarme un enlace de activación por correo',
  'link-sent': 'Le enviamos un enlace. Ábralo en su teléfono.',

  // La configuración y el final
  'settings-title': 'Mi configuración y mis dispositivos',
  'default-device': 'Dispositivo predeterminado',
  'when-i-log-in': 'Al iniciar sesión',
  'ask-me': 'Preguntarme qué método usar',
  // Corto a propósito: la opción elegida debe verse entera en su lista.
  'push-automatically': 'Enviar un Duo Push automáticamente',
  save: 'Guardar',
  'finish-title': 'Registro completado',
  'finish-text': 'Su teléfono ya está agregado.',
  'finish-what-next': 'Qué pasa ahora',
  'finish-next-text': 'Cuando inicie sesión, su teléfono le pedirá que lo confirme.',
  'finish-lost': 'Si pierde su teléfono',
  'finish-lost-text': 'Avise enseguida a su mesa de ayuda, para que nadie más pueda usarlo.',
  'scroll-down': { drawn: '↓', called: 'Desplazarse hacia abajo' },
  done: 'Listo',
  'all-set-title': 'Ya está todo listo',
  'all-set-text': 'Ahora su teléfono protege su cuenta.',

  // La tienda
  'store-app': 'Duo Mobile',
  'store-publisher': 'Duo Security LLC',
  get: 'Obtener',
  install: 'Instalar',
  open: 'Abrir',

  // La aplicación
  'accounts-title': 'Cuentas',
  'no-accounts': 'Todavía no hay cuentas',
  'add-account': { drawn: '+', called: 'Agregar cuenta' },
  'camera-title': '“Duo Mobile” quiere acceder a la cámara',
  'camera-text': 'Duo Mobile necesita la cámara para escanear el código.',
  allow: 'Permitir',
  'do-not-allow': 'No permitir',
  'scan-title': 'Escanee el código',
  'scan-text': 'Apunte la cámara al código de su computadora.',
  'account-added': 'Cuenta agregada',
  'account-kind': 'Protegida por Duo',

  // Una solicitud
  'request-lock-title': 'Duo Mobile',
  'request-lock-text': 'Solicitud de inicio de sesión',
  'lock-swipe': 'Deslice a la izquierda para ver opciones',
  'request-title': '¿Está iniciando sesión?',
  'request-where': 'Dónde',
  'request-place': 'Springfield, EE. UU.',
  'request-when': 'Cuándo',
  'request-time': '9:41',
  'request-who': 'Quién',
  approve: 'Aprobar',
  deny: 'Rechazar',
  'unlock-title': 'Desbloquee para aprobar',
  'unlock-text': 'Use su código o su huella digital.',
  unlock: 'Desbloquear',
  'approved-title': 'Solicitud aprobada',
  'approved-text': 'Ya inició sesión en su computadora.',
  'denied-title': 'Solicitud rechazada',
  'denied-text': 'Nadie inició sesión.',
  'was-it-suspicious': '¿Fue un intento sospechoso?',
  yes: 'Sí',
  no: 'No',
  'thank-you': 'Gracias',
} satisfies Record<keyof typeof en, string | { drawn: string; called: string }>
