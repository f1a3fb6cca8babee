/** Hosts that nobody owns, by RFC 2606, RFC 5737 and RFC 6761, and the machine itself. */
export function isInventedHost(host: string): boolean {
  return (
    /(^|\.)example(\.(com|org|net|edu))?$|\.(test|invalid|localhost)$/i.test(host) ||
    /^(localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)$/i.test(host) ||
    /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/.test(host)
  )
}

/**
 * Numbers that ring nowhere: 555-0100 to 555-0199 with any or no area code (reserved for fiction in North America),
 * and one digit throughout, as in `000-000-0000`.
 */
export function isInventedPhone(number: string): boolean {
  const digits = number.replace(/\D/g, '')
  return /^(?:1?[2-9]\d{2})?55501\d{2}$/.test(digits) || /^(\d)\1+$/.test(digits)
}
