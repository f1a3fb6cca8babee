// Made from messages/en.json by "npm run messages".

/** What each message is told. */
export interface MessageArguments {
  'page.skip': Record<never, never>
  'page.navigation': Record<never, never>
  'page.getHelp': Record<never, never>
  'page.home': Record<never, never>
  'page.siteTitle': { company: string }
  'page.notAffiliated': Record<never, never>
  'page.trademarks': Record<never, never>
  'page.drawnScreens': Record<never, never>
  'page.kept': { owner: string; date: Date }
  'help.title': Record<never, never>
  'help.desk': Record<never, never>
  'help.security': Record<never, never>
  'help.yourDesk': Record<never, never>
  'help.text': Record<never, never>
  'help.openPage': Record<never, never>
  'help.openReport': Record<never, never>
  'help.writeAbout': { step: number }
  'help.callAbout': { phone: string; guide: string; step: number }
  'help.subject': { guide: string; step: number }
  'home.heading': Record<never, never>
  'home.description': { company: string }
  'home.lead': { steps: number; minutes: number }
  'home.leadPlain': { company: string }
  'home.start': Record<never, never>
  'home.goOn': { step: string }
  'home.startOver': Record<never, never>
  'home.practiceFirst': Record<never, never>
  'home.allSteps': Record<never, never>
  'home.warningLink': Record<never, never>
  'home.otherTitle': Record<never, never>
  'home.tasks': Record<never, never>
  'home.search': Record<never, never>
  'home.folds.trouble': Record<never, never>
  'home.folds.set-up': Record<never, never>
  'home.folds.know': Record<never, never>
  'home.continueTitle': Record<never, never>
  'home.continueShort': Record<never, never>
  'home.searchFound': Record<never, never>
  'home.searchNone': Record<never, never>
  'home.continueText': Record<never, never>
  'rollout.days': { opens: Date; required: Date }
  'rollout.atOnce': { required: Date }
  'rollout.waves': { required: Date }
  'rollout.wave': { opens: Date; required: Date }
  'rollout.closed': { closed: Date }
  'guide.about': { minutes: number }
  'guide.steps': { count: number }
  'guide.haveAtHand': Record<never, never>
  'guide.guides': Record<never, never>
  'guide.stepOf': { step: number; total: number }
  'guide.onComputer': Record<never, never>
  'guide.onPhone': Record<never, never>
  'guide.inBrowser': Record<never, never>
  'guide.turnToPhone': Record<never, never>
  'guide.turnToComputer': Record<never, never>
  'guide.leaveBrowser': Record<never, never>
  'guide.toBrowser': Record<never, never>
  'guide.doneTo': { step: number }
  'guide.wayTo': { title: string; step: number }
  'guide.doneLast': Record<never, never>
  'guide.trouble': Record<never, never>
  'guide.troubleElse': Record<never, never>
  'guide.askInstead': Record<never, never>
  'guide.otherLanguage': Record<never, never>
  'guide.whatIsMissing': Record<never, never>
  'guide.iDoNotSee': { words: string }
  'guide.missingBody': { words: string; language: string }
  'guide.missingBodyDated': { words: string; language: string; checked: string }
  'guide.choose.phone.question': Record<never, never>
  'guide.choose.phone.all': Record<never, never>
  'guide.choose.devices.question': Record<never, never>
  'guide.choose.start.question': Record<never, never>
  'guide.choose.start.all': Record<never, never>
  'guide.answers.ios': Record<never, never>
  'guide.answers.android': Record<never, never>
  'guide.answers.computer-and-phone': Record<never, never>
  'guide.answers.only-phone': Record<never, never>
  'guide.answers.email': Record<never, never>
  'guide.answers.sign-in': Record<never, never>
  'guide.oneAtATime': Record<never, never>
  'guide.beforeFirst': Record<never, never>
  'guide.back': Record<never, never>
  'guide.stepOnPhone': Record<never, never>
  'guide.isDone': Record<never, never>
  'guide.inWords': Record<never, never>
  'guide.enlarge': Record<never, never>
  'guide.enlarged': Record<never, never>
  'guide.close': Record<never, never>
  'guide.screenIn': { step: number }
  'guide.noPicture': Record<never, never>
  'guide.screenWords': Record<never, never>
  'guide.drawn': Record<never, never>
  'guide.checked': { date: Date }
  'guide.supplied': { date: Date }
  'guide.tip': Record<never, never>
  'guide.note': Record<never, never>
  'guide.storeIos': Record<never, never>
  'guide.storeAndroid': Record<never, never>
  'guide.storeNeedsIos': { version: string }
  'guide.storeNeedsAndroid': { version: string }
  'guide.finished': Record<never, never>
  'guide.allSet': Record<never, never>
  'guide.nextGuide': Record<never, never>
  'guide.promptWhich': Record<never, never>
  'guide.promptSays': Record<never, never>
  'guide.promptOther': Record<never, never>
  'guide.promptHere': Record<never, never>
  'guide.promptThere': Record<never, never>
  'guide.goOn': Record<never, never>
  'guide.allSteps': Record<never, never>
  'guide.progress': { step: number; total: number }
  'guide.inbox': Record<never, never>
  'practice.title': Record<never, never>
  'practice.heading': Record<never, never>
  'practice.description': Record<never, never>
  'practice.band': Record<never, never>
  'practice.lead': Record<never, never>
  'practice.rehearsals.universal.title': Record<never, never>
  'practice.rehearsals.universal.text': Record<never, never>
  'practice.rehearsals.classic.title': Record<never, never>
  'practice.rehearsals.classic.text': Record<never, never>
  'practice.rehearsals.sign-in.title': Record<never, never>
  'practice.rehearsals.sign-in.text': Record<never, never>
  'practice.rehearsals.answer.title': Record<never, never>
  'practice.rehearsals.answer.text': Record<never, never>
  'practice.rehearsals.requests.text': Record<never, never>
  'practice.realTitle': Record<never, never>
  'practice.realText': Record<never, never>
  'practice.realDuo': Record<never, never>
  'practice.realOwn': { address: string }
  'requests.title': Record<never, never>
  'requests.heading': Record<never, never>
  'requests.lead': Record<never, never>
  'requests.numbered': { number: number; total: number }
  'requests.app': Record<never, never>
  'requests.place': Record<never, never>
  'requests.time': Record<never, never>
  'requests.approve': Record<never, never>
  'requests.deny': Record<never, never>
  'requests.reportTo': { name: string }
  'requests.wellDone': Record<never, never>
  'requests.betterNot': Record<never, never>
  'requests.invented.just-signed-in.story': Record<never, never>
  'requests.invented.just-signed-in.place': Record<never, never>
  'requests.invented.just-signed-in.time': Record<never, never>
  'requests.invented.just-signed-in.app': Record<never, never>
  'requests.invented.just-signed-in.why': Record<never, never>
  'requests.invented.at-lunch.story': Record<never, never>
  'requests.invented.at-lunch.place': Record<never, never>
  'requests.invented.at-lunch.time': Record<never, never>
  'requests.invented.at-lunch.app': Record<never, never>
  'requests.invented.at-lunch.why': Record<never, never>
  'requests.invented.at-night.story': Record<never, never>
  'requests.invented.at-night.place': Record<never, never>
  'requests.invented.at-night.time': Record<never, never>
  'requests.invented.at-night.app': Record<never, never>
  'requests.invented.at-night.why': Record<never, never>
  'requests.invented.an-hour-away.story': Record<never, never>
  'requests.invented.an-hour-away.place': Record<never, never>
  'requests.invented.an-hour-away.time': Record<never, never>
  'requests.invented.an-hour-away.app': Record<never, never>
  'requests.invented.an-hour-away.why': Record<never, never>
  'requests.invented.a-caller.story': Record<never, never>
  'requests.invented.a-caller.place': Record<never, never>
  'requests.invented.a-caller.time': Record<never, never>
  'requests.invented.a-caller.app': Record<never, never>
  'requests.invented.a-caller.why': Record<never, never>
  'requests.invented.one-after-another.story': Record<never, never>
  'requests.invented.one-after-another.place': Record<never, never>
  'requests.invented.one-after-another.time': Record<never, never>
  'requests.invented.one-after-another.app': Record<never, never>
  'requests.invented.one-after-another.why': Record<never, never>
  'requests.invented.ten-minutes-later.story': Record<never, never>
  'requests.invented.ten-minutes-later.place': Record<never, never>
  'requests.invented.ten-minutes-later.time': Record<never, never>
  'requests.invented.ten-minutes-later.app': Record<never, never>
  'requests.invented.ten-minutes-later.why': Record<never, never>
  'requests.invented.already-in.story': Record<never, never>
  'requests.invented.already-in.place': Record<never, never>
  'requests.invented.already-in.time': Record<never, never>
  'requests.invented.already-in.app': Record<never, never>
  'requests.invented.already-in.why': Record<never, never>
  'requests.invented.a-colleague.story': Record<never, never>
  'requests.invented.a-colleague.place': Record<never, never>
  'requests.invented.a-colleague.time': Record<never, never>
  'requests.invented.a-colleague.app': Record<never, never>
  'requests.invented.a-colleague.why': Record<never, never>
  'requests.invented.new-password.story': Record<never, never>
  'requests.invented.new-password.place': Record<never, never>
  'requests.invented.new-password.time': Record<never, never>
  'requests.invented.new-password.app': Record<never, never>
  'requests.invented.new-password.why': Record<never, never>
  'requests.invented.a-text-message.story': Record<never, never>
  'requests.invented.a-text-message.place': Record<never, never>
  'requests.invented.a-text-message.time': Record<never, never>
  'requests.invented.a-text-message.app': Record<never, never>
  'requests.invented.a-text-message.why': Record<never, never>
  'requests.invented.on-a-trip.story': Record<never, never>
  'requests.invented.on-a-trip.place': Record<never, never>
  'requests.invented.on-a-trip.time': Record<never, never>
  'requests.invented.on-a-trip.app': Record<never, never>
  'requests.invented.on-a-trip.why': Record<never, never>
  'portal.titles.universal': Record<never, never>
  'portal.titles.classic': Record<never, never>
  'portal.titles.sign-in': Record<never, never>
  'portal.titles.answer': Record<never, never>
  'portal.leads.universal': Record<never, never>
  'portal.leads.classic': Record<never, never>
  'portal.leads.sign-in': Record<never, never>
  'portal.leads.answer': Record<never, never>
  'portal.besides.enter-passcode': Record<never, never>
  'portal.besides.devices': Record<never, never>
  'portal.stories.yours': Record<never, never>
  'portal.stories.not-yours': Record<never, never>
  'portal.tasks.email': Record<never, never>
  'portal.tasks.email-or': Record<never, never>
  'portal.tasks.welcome': Record<never, never>
  'portal.tasks.device': Record<never, never>
  'portal.tasks.phone-type': Record<never, never>
  'portal.tasks.number': Record<never, never>
  'portal.tasks.number-confirm': Record<never, never>
  'portal.tasks.number-continue': Record<never, never>
  'portal.tasks.install': Record<never, never>
  'portal.tasks.activate': Record<never, never>
  'portal.tasks.activate-scanned': Record<never, never>
  'portal.tasks.activate-expired': Record<never, never>
  'portal.tasks.activate-link': Record<never, never>
  'portal.tasks.settings': Record<never, never>
  'portal.tasks.finish': Record<never, never>
  'portal.tasks.all-set': Record<never, never>
  'portal.tasks.store-ios': Record<never, never>
  'portal.tasks.store-android': Record<never, never>
  'portal.tasks.store-open': Record<never, never>
  'portal.tasks.app': Record<never, never>
  'portal.tasks.camera': Record<never, never>
  'portal.tasks.scan': Record<never, never>
  'portal.tasks.added': Record<never, never>
  'portal.tasks.lock': Record<never, never>
  'portal.tasks.lock-plain': Record<never, never>
  'portal.tasks.lock-quiet': Record<never, never>
  'portal.tasks.swiped': Record<never, never>
  'portal.tasks.unlock': Record<never, never>
  'portal.tasks.request': Record<never, never>
  'portal.tasks.approved': Record<never, never>
  'portal.tasks.approved-not-yours': { security: string }
  'portal.tasks.denied': Record<never, never>
  'portal.tasks.denied-yours': Record<never, never>
  'portal.tasks.hello': Record<never, never>
  'portal.tasks.why': Record<never, never>
  'portal.tasks.option': Record<never, never>
  'portal.tasks.mobile-number': Record<never, never>
  'portal.tasks.mobile-number-shown': Record<never, never>
  'portal.tasks.number-check': Record<never, never>
  'portal.tasks.ownership': Record<never, never>
  'portal.tasks.ownership-sent': Record<never, never>
  'portal.tasks.ownership-typed': Record<never, never>
  'portal.tasks.download': Record<never, never>
  'portal.tasks.scan-code': Record<never, never>
  'portal.tasks.app-added': Record<never, never>
  'portal.tasks.phone-is-linked': Record<never, never>
  'portal.tasks.another-way': Record<never, never>
  'portal.tasks.completed': Record<never, never>
  'portal.tasks.completed-by-email': Record<never, never>
  'portal.tasks.push-sent': Record<never, never>
  'portal.tasks.push-sent-code': Record<never, never>
  'portal.tasks.push-sent-or': Record<never, never>
  'portal.tasks.push-sent-code-or': Record<never, never>
  'portal.tasks.push-denied': Record<never, never>
  'portal.tasks.your-device': Record<never, never>
  'portal.tasks.signed-in': Record<never, never>
  'portal.tasks.signed-in-again': Record<never, never>
  'portal.tasks.other-options': Record<never, never>
  'portal.tasks.enter-passcode': Record<never, never>
  'portal.tasks.manage-check': Record<never, never>
  'portal.tasks.manage-sent': Record<never, never>
  'portal.tasks.manage-denied': Record<never, never>
  'portal.tasks.devices': Record<never, never>
  'portal.tasks.devices-linked': Record<never, never>
  'portal.tasks.new-phone': Record<never, never>
  'portal.tasks.new-phone-check': Record<never, never>
  'portal.tasks.new-phone-code': Record<never, never>
  'portal.tasks.new-phone-added': Record<never, never>
  'portal.tasks.add-device': Record<never, never>
  'portal.tasks.account': Record<never, never>
  'portal.tasks.account-passcode': Record<never, never>
  'portal.tasks.link-expired': Record<never, never>
  'portal.tasks.intro': Record<never, never>
  'portal.tasks.link-how': Record<never, never>
  'portal.tasks.name': Record<never, never>
  'portal.tasks.drill': Record<never, never>
  'portal.tasks.notify': Record<never, never>
  'portal.tasks.notify-ask': Record<never, never>
  'portal.tasks.verify': Record<never, never>
  'portal.tasks.verify-not-yours': Record<never, never>
  'portal.tasks.verify-typed': Record<never, never>
  'portal.tasks.first-approved': Record<never, never>
  'portal.tasks.open-link': Record<never, never>
  'portal.tasks.on-the-phone': Record<never, never>
  'portal.tasks.on-the-computer': Record<never, never>
  'portal.tasks.code-too-old': Record<never, never>
  'portal.tasks.link-too-old': Record<never, never>
  'portal.tasks.phone-can-wait': Record<never, never>
  'portal.tasks.phone-is-done': Record<never, never>
  'portal.tasks.phone-is-early': Record<never, never>
  'portal.tasks.finished': Record<never, never>
  'portal.tasks.finished-yours': Record<never, never>
  'portal.hints.choose-phone': Record<never, never>
  'portal.hints.choose-type': Record<never, never>
  'portal.hints.number-refused': Record<never, never>
  'portal.hints.country-given': Record<never, never>
  'portal.hints.not-installed-yet': Record<never, never>
  'portal.hints.no-code-yet': Record<never, never>
  'portal.hints.code-expired': Record<never, never>
  'portal.hints.camera-needed': Record<never, never>
  'portal.hints.denied-suspicious': { security: string }
  'portal.hints.denied-mistake': { security: string }
  'portal.hints.own-suspicious': { security: string }
  'portal.hints.choose-app': Record<never, never>
  'portal.hints.second-way': Record<never, never>
  'portal.hints.passcode-refused': Record<never, never>
  'portal.hints.tablet': Record<never, never>
  'portal.hints.drill-later': Record<never, never>
  'portal.hints.notifications-off': Record<never, never>
  'portal.hints.first-denied': Record<never, never>
  'portal.hints.other-way': Record<never, never>
  'portal.hints.confirm-with-push': Record<never, never>
  'portal.hints.second-device': Record<never, never>
  'portal.hints.own-mistake': Record<never, never>
  'portal.band.notYours': Record<never, never>
  'portal.band.typeNothing': Record<never, never>
  'portal.frameBand.phone': Record<never, never>
  'portal.frameBand.notYours': Record<never, never>
  'portal.frameBand.typeNothing': Record<never, never>
  'portal.noScript': Record<never, never>
  'portal.givenNumber': { number: string }
  'portal.noAddress': Record<never, never>
  'portal.computer': Record<never, never>
  'portal.phone': Record<never, never>
  'portal.turn.computer': Record<never, never>
  'portal.turn.phone': Record<never, never>
  'portal.waits.computer': Record<never, never>
  'portal.waits.phone': Record<never, never>
  'portal.see.label': Record<never, never>
  'portal.see.computer': Record<never, never>
  'portal.see.phone': Record<never, never>
  'portal.see.turn': Record<never, never>
  'portal.see.news': Record<never, never>
  'portal.toPhone': Record<never, never>
  'portal.toComputer': Record<never, never>
  'portal.scan': Record<never, never>
  'portal.openLink': Record<never, never>
  'portal.progress': { seen: number; total: number }
  'portal.controls': Record<never, never>
  'portal.phoneSystem': Record<never, never>
  'portal.ios': Record<never, never>
  'portal.android': Record<never, never>
  'portal.expire': Record<never, never>
  'portal.expireLink': Record<never, never>
  'portal.givenCode': { code: string }
  'portal.anotherRequest': Record<never, never>
  'portal.restart': Record<never, never>
  'portal.logo': { company: string }
  'portal.realTitle': Record<never, never>
  'portal.realAddress': { ending: string }
  'portal.realSignIn': Record<never, never>
  'portal.realElse': Record<never, never>
  'portal.realNever': Record<never, never>
  'portal.others': Record<never, never>
  'portal.guides': Record<never, never>
  'portal.guideStep': Record<never, never>
  'portal.guide': Record<never, never>
  'portal.forReal': Record<never, never>
  'picture.marked': Record<never, never>
  'picture.computer': Record<never, never>
  'picture.phone': Record<never, never>
  'picture.ios': Record<never, never>
  'picture.android': Record<never, never>
  'picture.exampleScreen': Record<never, never>
  'picture.suppliedScreen': Record<never, never>
  'picture.screen': Record<never, never>
  'picture.checked': { date: Date }
  'roles.names.heading': Record<never, never>
  'roles.names.button': Record<never, never>
  'roles.names.link': Record<never, never>
  'roles.names.textbox': Record<never, never>
  'roles.names.combobox': Record<never, never>
  'roles.names.checkbox': Record<never, never>
  'roles.names.radio': Record<never, never>
  'roles.names.chosen': Record<never, never>
  'roles.states.disabled': Record<never, never>
  'roles.states.checked': Record<never, never>
  'notFound.title': Record<never, never>
  'notFound.text': Record<never, never>
  'notFound.link': Record<never, never>
  'accessibility.title': Record<never, never>
  'accessibility.heading': Record<never, never>
  'accessibility.lead': Record<never, never>
  'accessibility.testedTitle': Record<never, never>
  'accessibility.testedText': Record<never, never>
  'accessibility.tests.axe': Record<never, never>
  'accessibility.tests.keyboard': Record<never, never>
  'accessibility.tests.narrow': Record<never, never>
  'accessibility.tests.forcedColors': Record<never, never>
  'accessibility.tests.noScript': Record<never, never>
  'accessibility.tests.rightToLeft': Record<never, never>
  'accessibility.tests.contrast': Record<never, never>
  'accessibility.testedEnd': { company: string }
  'accessibility.limitsTitle': Record<never, never>
  'accessibility.limits.pictures': { languages: string }
  'accessibility.limits.duo': Record<never, never>
  'accessibility.limits.practice': Record<never, never>
  'accessibility.limits.pdf': Record<never, never>
  'accessibility.tellTitle': Record<never, never>
  'accessibility.tell': Record<never, never>
  'accessibility.tellDesk': Record<never, never>
  'accessibility.enforcement': { name: string }
  'accessibility.prepared': { company: string; date: Date }
  'moved.title': Record<never, never>
  'folder.note': { folder: string }
  'kit.says': Record<never, never>
  'kit.ask': Record<never, never>
  'kit.send': Record<never, never>
  'kit.stepsOf': { guide: string }
  'kit.step': Record<never, never>
  'kit.shows': Record<never, never>
  'kit.address': Record<never, never>
  'kit.steps': Record<never, never>
  'kit.scanOrType': Record<never, never>
  'kit.computer': Record<never, never>
  'kit.phone': Record<never, never>
  'kit.begins': { address: string }
  'kit.timelineTitle': Record<never, never>
  'kit.timelineNoDays': Record<never, never>
  'kit.day': Record<never, never>
  'kit.doThis': Record<never, never>
  'kit.with': Record<never, never>
  'kit.plan.prepare': Record<never, never>
  'kit.plan.managers': Record<never, never>
  'kit.plan.announce': Record<never, never>
  'kit.plan.opensEmail': Record<never, never>
  'kit.plan.opensSignIn': Record<never, never>
  'kit.plan.remind': Record<never, never>
  'kit.plan.linkExpires': Record<never, never>
  'kit.plan.lastCall': Record<never, never>
  'kit.plan.required': Record<never, never>
  'kit.plan.allSet': Record<never, never>
  'kit.plan.closed': Record<never, never>
  'kit.before': { weeks: number }
  'kit.dayBefore': Record<never, never>
  'kit.opensDay': Record<never, never>
  'kit.requiredDay': Record<never, never>
  'kit.between': Record<never, never>
  'kit.linkDay': Record<never, never>
  'kit.after': { weeks: number }
  'kit.closedDay': Record<never, never>
  'kit.indexTitle': Record<never, never>
  'kit.indexLead': Record<never, never>
  'kit.keepPrivate': Record<never, never>
  'kit.mails': Record<never, never>
  'kit.chat': Record<never, never>
  'kit.print': Record<never, never>
  'kit.desk': Record<never, never>
  'kit.guides': Record<never, never>
  'kit.copyMail': Record<never, never>
  'kit.copyText': Record<never, never>
  'kit.copySubject': Record<never, never>
  'kit.copy': Record<never, never>
  'kit.copied': Record<never, never>
  'kit.openDraft': Record<never, never>
  'kit.openPage': Record<never, never>
  'kit.subject': Record<never, never>
  'kit.draftNote': Record<never, never>
  'kit.poster': Record<never, never>
  'kit.card': Record<never, never>
  'kit.handout': Record<never, never>
  'kit.sheet': Record<never, never>
  'kit.helpDesk': Record<never, never>
  'kit.notFit': Record<never, never>
  'kit.notFitWhy': { file: string; options: string }
  'kit.faq': Record<never, never>
  'kit.calendar': Record<never, never>
  'kit.pdf': Record<never, never>
  'kit.word': Record<never, never>
  'kit.pasteHtml': Record<never, never>
  'kit.markdown': Record<never, never>
}

/** The tags of each message that has any. */
export interface MessageTags {
  'rollout.days': 'from' | 'needed'
  'rollout.atOnce': 'needed'
  'rollout.waves': 'needed'
  'rollout.wave': 'from' | 'needed'
  'rollout.closed': 'end'
  'guide.stepOf': 'number'
  'guide.iDoNotSee': 'label'
  'portal.progress': 'number'
  'portal.realAddress': 'example' | 'strong' | 'domain'
  'accessibility.enforcement': 'link'
}
