/** Endings that are no word of their own: a bare name with one is a host. */
const generic = set(
  `com org net edu gov mil int info biz io app dev cloud online site tech shop link arpa aero bank coop mobi
  xyz asia insurance hospital university college academy consulting holdings ventures engineering foundation
  institute ngo ong gmbh clinic dental swiss berlin london madrid barcelona paris nyc cat eus gal
  local internal corp lan intranet localdomain`,
)

/** Country codes, but for those that are words, units or file extensions: they are in `doubtful`. */
const countries = set(
  `ad ae af ag ai al ao aq ar at au aw ax az ba bb bd be bf bg bh bi bj bn bo br bs bt bw bz ca cd cf cg ch ci ck
  cl cn co cr cu cv cw cx cy cz de dj dk dz ec ee eg er es et eu fi fj fk fo fr ga gd ge gf gg gh gi gm gn gp gq
  gr gt gu gw gy hk hn hr hu ie il in iq ir it je jo jp ke kg kh ki kn kp kr kw ky kz lb lc lk lt lu lv ly ma mc me
  mg mh mk mn mo mp mq mr mt mu mv mw mx mz nc ne nf ng ni nl no np nr nu nz om pe pf pg pk pl pr pt pw qa
  ro ru rw sa sb sd se sg si sk sl sm sn sr su sv sx sy sz tg tj tk tl tn tr tt tv tw tz ua ug uk us uy uz va vc ve
  vg vi vn vu wf ws ye yt za zm zw`,
)

/** Endings that are words, units or file extensions as well, as in `user.id` and `settings.network`. */
const doubtful = set(
  `ac am as by cc cm do gl gs ht hm id im is jm km la li lr ls md ml mm ms my na pa ph pm pn ps py re rs sc sh so ss st
  tc td tf th tm to ad
  business care center center city company credit digital directory domain education email energy exchange finance
  financial fund global group health healthcare help home host inc international law legal life live llc ltd media money name
  network news partners private pro school security services software solutions store studio support systems team
  today tools top travel website work works world zone`,
)

/** What an ending says of the name before it. */
export type TopLevelKind = 'generic' | 'country' | 'doubtful'

/** The kind of an ending in lower-case ASCII; nothing where no host has it. */
export function kindOfTopLevel(ending: string): TopLevelKind | undefined {
  if (generic.has(ending)) return 'generic'
  if (countries.has(ending)) return 'country'
  return doubtful.has(ending) || ending.startsWith('xn--') ? 'doubtful' : undefined
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
