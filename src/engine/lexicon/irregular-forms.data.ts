/** A line: base form, then its irregular past forms, plurals and comparatives. */
export const IRREGULAR_FORMS = `
arise arose arisen
awake awoke
be is are was were been being am
bear bore borne
beat beat beaten
become became become
begin began begun beginning
bend bent
bind bound
bite bit bitten
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burned burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
die dying
do did done does
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone goes
grind ground
grow grew grown
hang hung
have has had having
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leaned leant
learn learned learnt
leave left
lend lent
lie lying lied
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
overcome overcame
overthrow overthrew overthrown
pay paid
prove proved proven
refer referred referring
rebut rebutted rebutting
admit admitted admitting
ride rode ridden
ring rang rung
rise rose risen
run ran run running
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
show showed shown
shrink shrank shrunk
shut shut shutting
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
split split splitting
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
uphold upheld
undertake undertook undertaken
undergo underwent undergone
wake woke woken
wear wore worn
weep wept
win won winning
wind wound
withdraw withdrew withdrawn
withhold withheld
write wrote written
man men
woman women
child children
person people persons
foot feet
tooth teeth
mouse mice
life lives
wife wives
half halves
leaf leaves
thief thieves
crisis crises
analysis analyses
basis bases
thesis theses
medium media
datum data
criterion criteria
phenomenon phenomena
good better best
bad worse worst
far further furthest
process processes
business businesses
access accesses
target targeted targeting
visit visited visiting
benefit benefited benefiting benefitted
edit edited editing
limit limited limiting
prohibit prohibited prohibiting
exhibit exhibited exhibiting
profit profited profiting
market marketed marketing
cancel cancelled cancelling canceled canceling
label labelled labelling labeled labeling
travel travelled travelling traveled traveling
control controlled controlling
control controls
fail failed failing
read read reading
put put putting
set set setting
cut cut cutting
hit hit hitting
let let letting
submit submitted submitting
aver averred averring
counsel counselled counseled counselling counseling
signal signalled signaled signalling signaling
`;
