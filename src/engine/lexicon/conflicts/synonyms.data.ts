/**
 * Words that newspapers use for the same act or thing, a group a line, base forms. Only groups whose members can stand for
 * each other in a report of one event; the first word names the group.
 */
export const SYNONYMS = `
leave withdraw depart departure exit pullout pullback withdrawal quit evacuate
move reposition relocate redeploy
mistake error blunder
claim allegation accusation assertion allege accuse assert contention contend
swap trade exchange
touch contact
hit strike punch
grab seize yank grasp
kill murder slay
die perish
injure wound hurt
attack assault
begin start commence launch
end finish conclude
stop halt cease
cancel scrap axe
delay postpone defer
buy purchase acquire
purchase acquisition
pay compensate
hire recruit employ
fire dismiss sack oust
resign quit
arrest detain detention
release free
help assist aid
assistance aid
back support endorse
oppose object
increase rise grow raise climb growth
decrease fall drop decline reduce reduction cut shrink
build construct construction
destroy demolish destruction
show reveal
receive get
require need
allow permit permission
ban prohibit forbid outlaw
pledge promise vow
ask request
demand urge
meet meeting talk
talk speak discuss
contain include
accurate correct
inaccurate incorrect wrong erroneous
untrue false
genuine authentic real
fake forged bogus fabricated fabricate
steal theft rob robbery
lie liar
guilty guilt
innocent innocence
illegal unlawful illegally
legal lawful legally
safe safety
dangerous unsafe danger
staff employee worker
car vehicle
child kid
doctor physician
lawyer attorney
police officer policeman
soldier troop troops force forces
company firm
election vote poll
contract deal agreement
information material
email e-mail mail
letter note
document paper
video footage tape
photo picture image photograph
phone telephone
money cash fund funds funding
gift donation donate
bribe bribery
illness disease
strategy plan
probe investigation investigate inquiry
crash collision collide
blast explosion explode
fire blaze
flood flooding
boat vessel ship
plane aircraft jet
hide conceal
leak spill
warn warning
advise advice
choose choice select
agree accept
refuse decline reject
know aware
consult consultation
sign signature
publish publication
send sent
sack firing
shut close closure
open reopen
job post
pupil student
teacher
hospital clinic
medicine drug
vaccine jab
price cost
wage pay salary
tax levy
loan debt
profit earnings
factory plant
refugee migrant
demotion demote diminish
approve approval
fund finance
recall remember
involvement involve role
disclose disclosure
classified secret
`;
