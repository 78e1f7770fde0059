/**
 * What an act implies: `general act: acts that are cases of it`, base forms. To deny the general act and to report one of its cases
 * is a conflict ("never touched her", "grabbed her arm"); the other way round it is none.
 */
export const IMPLICATIONS = `
touch: grab hit punch push shove yank kiss slap hug
contact: call phone text meet visit approach
speak: tell shout argue
talk: meet
meet: visit
harm: injure wound kill beat
hurt: injure wound beat punch
damage: destroy wreck ruin
take: steal seize confiscate grab
die: kill murder execute
kill: murder execute assassinate
pay: bribe reimburse
money: bribe
involve: lead organise organize plan
know: realise realize
receive: accept collect
lose: forfeit
change: amend alter revise edit
edit: alter amend
see: read watch witness
read: study
use: exploit
enter: invade storm
attack: bomb shell shoot ambush
shoot: kill
damage: flood burn
charge: indict
promise: guarantee
inform: warn alert
warn: alert
move: leave withdraw
leave: flee escape
own: buy inherit
travel: fly drive
`;
