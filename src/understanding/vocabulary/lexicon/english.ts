import type { Tag } from '../tags.ts'

/** English as typed into a chat: "we dont have one yet". `_` stands for the space inside one expression. */
export const english: readonly (readonly [Tag, string])[] = [
  [
    { kind: 'filler' },
    'ill cyber like such the a an our we us i my me it its this that these those there they them of for in on at to with by from as and also too already now currently here hospital clinic organisation organization company facility team any one ones be been at_the_moment at_present right_now today sir well um uh erm oh actually honestly unfortunately sadly frankly of_course naturally sure, really very quite always still properly regularly, kindly hereby everyone staff place up out about all_of so_far for_now in_place across your you both_of he she his her who_is then or other at_all whatsoever',
  ],
  [
    { kind: 'verb', verb: 'do' },
    'do did done implement implemented perform performed carried_out carry_out conducted conduct complete completed finished have_done set_up prepared ready in_place, deal_with handled took taken take',
  ],
  [
    { kind: 'verb', verb: 'make', stative: true },
    'made make makes created create established establish written wrote drawn_up appointed appoint developed built introduced installed',
  ],
  [
    { kind: 'verb', verb: 'use', stative: true },
    'use uses using used keep keeps kept keeping store stored stores run runs running hold held manage managed maintain maintained',
  ],
  [
    { kind: 'verb', verb: 'look', stative: true },
    'check checks checked checking collect collects collected collecting review reviewed monitor monitors monitored monitoring read reads verify verified confirmed confirm inspect inspected watch',
  ],
  [{ kind: 'verb', verb: 'know', stative: true }, 'know knows known identified aware aware_of'],
  [
    { kind: 'exist', negated: false },
    'have has had, got have_got weve_got exists exist there_is theres there_are is are am im were_on is_there, yes_we_do we_do we_have we_are it_is they_are it_does yes_we_have yes_there_is',
  ],
  [
    { kind: 'exist', negated: true },
    'none nothing nobody no_one nowhere lack lacking without missing neither zero',
  ],
  [
    { kind: 'copula', negated: true },
    'not dont doesnt didnt havent hasnt isnt arent wasnt werent do_not does_not did_not have_not has_not is_not are_not never cant cannot wont hadnt aint nor hardly barely unable couldnt no_such without_any',
  ],
  [{ kind: 'exist', negated: false, past: true }, 'was were had have_had'],
  [
    { kind: 'time' },
    'week weeks month months day days year years week_ago year_ago last_year last_month this_year recently morning night ago since_last_year',
  ],
  [{ kind: 'link', link: 'and' }, 'and_then ;'],
]
