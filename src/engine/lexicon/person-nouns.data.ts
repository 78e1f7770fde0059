/** Nouns for persons, singular, by the gender that they tell. A name before a slash groups nouns that may stand for each other ("the lawmaker" for a senator). */

export const MALE_NOUNS =
  'man boy gentleman guy bloke lad king prince duke lord baron count emperor sultan emir pope father son brother husband uncle nephew grandfather grandson stepfather stepson stepbrother widower boyfriend fiance groom dad daddy grandpa godfather spokesman chairman businessman congressman assemblyman councilman alderman policeman fireman salesman sportsman cameraman gunman fisherman craftsman statesman serviceman clergyman frontman anchorman newsman frenchman englishman irishman scotsman welshman dutchman batsman ex-husband ex-boyfriend son-in-law father-in-law brother-in-law half-brother handyman foreman doorman barman boatman ferryman taxman postman milkman middleman marksman huntsman horseman oarsman tradesman workman draughtsman countryman nobleman weatherman hitman henchman madman strongman layman journeyman airman seaman crewman guardsman rifleman bondsman yachtsman lifeboatman signalman stuntman ringman newspaperman schoolboy cowboy monk friar vice-chairman';

export const FEMALE_NOUNS =
  'woman girl lady queen princess duchess baroness countess empress mother daughter sister wife aunt niece grandmother granddaughter stepmother stepdaughter stepsister widow girlfriend fiancee bride mum mom mummy grandma godmother spokeswoman chairwoman businesswoman congresswoman assemblywoman councilwoman policewoman saleswoman sportswoman gunwoman servicewoman clergywoman frontwoman anchorwoman actress waitress hostess heiress nun abbess frenchwoman englishwoman irishwoman ex-wife ex-girlfriend daughter-in-law mother-in-law sister-in-law half-sister schoolgirl ballerina policywoman vice-chairwoman first-lady';

/** Nouns that may stand for each other, a class a line; the first names the class. */
export const PERSON_CLASSES = [
  'politician minister premier president senator representative congressman congresswoman lawmaker legislator parliamentarian governor mayor councillor councilor councilman councilwoman alderman mp mps mep msp md td deputy chancellor leader candidate nominee contender frontrunner secretary statesman whip backbencher frontbencher taoiseach prime-minister vice-president ex-president speaker delegate republican democrat libertarian conservative liberal socialist independent tory incumbent opponent challenger diplomat ambassador envoy negotiator commissioner monarch king queen prince princess politician ruler dictator strongman chairman chairwoman chair chairperson hopeful assemblyman assemblywoman',
  'soldier general colonel major captain lieutenant admiral commander brigadier sergeant corporal marshal officer veteran soldier marine airman sailor commandant guardsman troop',
  'officer police policeman policewoman sheriff constable detective inspector superintendent commissioner deputy investigator trooper marshal cop agent chief ranger guard warden prosecutor',
  'lawyer attorney solicitor barrister counsel prosecutor advocate litigator jurist defender judge justice magistrate ombudsman coroner',
  'judge justice magistrate jurist recorder arbitrator',
  'doctor physician surgeon nurse medic paramedic psychiatrist psychologist therapist paediatrician pediatrician epidemiologist virologist cardiologist oncologist dentist pharmacist midwife consultant clinician gp neurologist pathologist radiologist vet veterinarian',
  'scholar professor lecturer academic researcher scientist expert economist historian sociologist analyst biologist physicist chemist geologist climatologist meteorologist political-scientist fellow philosopher mathematician statistician archaeologist anthropologist ecologist conservationist astronomer engineer student dean',
  'executive supervisor coordinator ceo cfo coo cto cio cmo boss chief founder co-founder president chairman chairwoman chair director manager businessman businesswoman billionaire entrepreneur investor tycoon mogul owner magnate banker financier trader head partner industrialist millionaire governor landlord employer developer',
  'player footballer striker midfielder defender goalkeeper captain coach manager quarterback pitcher batsman bowler cricketer athlete sprinter runner swimmer cyclist golfer boxer fighter champion driver jockey tennis-player forward winger skipper star rower skier skater wrestler gymnast sportsman sportswoman olympian medallist medalist referee',
  'artist curator moderator actor actress singer musician rapper comedian director filmmaker producer author writer novelist poet playwright star presenter host broadcaster journalist reporter editor columnist correspondent commentator blogger critic photographer painter sculptor designer composer dancer model celebrity entertainer performer guitarist drummer songwriter screenwriter pianist conductor youtuber influencer podcaster anchor biographer',
  'cleric priest bishop archbishop cardinal pastor minister reverend vicar imam rabbi monk nun preacher pope pontiff ayatollah mufti missionary evangelist chaplain',
  'spokesman spokesman spokeswoman spokesperson representative aide adviser advisor official strategist surrogate press-secretary secretary staffer publicist lobbyist pollster consultant mouthpiece',
  'official officer bureaucrat administrator regulator inspector commissioner mandarin functionary',
  'suspect defendant accused gunman attacker perpetrator assailant killer shooter murderer convict prisoner inmate offender detainee rapist thief robber fraudster terrorist',
  'activist campaigner organiser organizer protester protestor demonstrator advocate volunteer environmentalist feminist leader whistleblower dissident',
  'worker employee staffer teacher farmer miner driver builder plumber electrician mechanic carpenter cleaner waiter waitress chef cook baker butcher fisherman firefighter fireman shopkeeper trader cashier clerk secretary assistant nurse pilot steward sailor tailor barber hairdresser bartender contractor subcontractor freelancer technician labourer laborer janitor receptionist librarian principal headteacher headmaster headmistress tutor coach carer caregiver',
];

/** Further nouns for persons that belong to no class. */
export const OTHER_PERSONS =
  'mediator proponent narrator undersecretary under-secretary operative filmmaker provider person adult child teenager teen youth kid baby toddler infant parent sibling spouse partner cousin relative twin friend neighbour neighbor colleague classmate roommate flatmate housemate teammate companion acquaintance stranger resident local villager citizen voter taxpayer passenger commuter tourist traveller traveler visitor guest customer client patient survivor victim witness bystander onlooker passer-by observer insider source whistleblower informant caller reader viewer listener user fan supporter backer follower donor ally rival foe enemy critic opponent detractor sceptic skeptic expert specialist member individual figure man-of insurgent rebel militant fighter hostage captive refugee migrant immigrant asylum-seeker newcomer expat native foreigner graduate alumnus pupil schoolchild undergraduate apprentice trainee intern predecessor successor counterpart namesake heir hero heroine legend icon veteran pensioner retiree homeowner tenant landlord renter buyer seller shopper consumer motorist pedestrian cyclist biker hiker climber fisher hunter inventor creator author blogger tweeter someone pioneer guardian grandparent lover mistress peer pundit insider juror plaintiff claimant complainant petitioner respondent appellant accuser translator interpreter guide bodyguard trustee treasurer auditor accountant architect astronaut cosmonaut surveyor planner lecturer evacuee bidder broker creditor debtor shareholder stakeholder subscriber participant applicant attendee speaker';

/** Those who speak for somebody: "X’s spokesman" is a speaker for X. */
export const SPEAKS_FOR =
  'spokesman spokeswoman spokesperson spox representative lawyer attorney solicitor barrister counsel aide adviser advisor agent publicist surrogate mouthpiece deputy assistant secretary staffer manager strategist pollster associate envoy emissary chief-of-staff official ally friend confidant doctor physician biographer translator interpreter bodyguard driver nominee pick predecessor successor opponent rival critic supporter counterpart colleague boss accuser co-star teammate neighbour neighbor coach';

/** Those who speak in another's name by their office. */
export const MOUTHPIECES =
  'spokesman spokeswoman spokesperson spox representative lawyer attorney solicitor barrister counsel publicist agent';

export const KIN =
  'father son brother husband uncle nephew grandfather grandson stepfather stepson widower boyfriend fiance dad mother daughter sister wife aunt niece grandmother granddaughter stepmother stepdaughter widow girlfriend fiancee mum mom parent child sibling spouse partner cousin relative twin grandparent family ex-wife ex-husband son-in-law father-in-law brother-in-law daughter-in-law mother-in-law sister-in-law half-brother half-sister kin';

/** Who is quoted without a name for what their office or trade lets them know. */
export const TRADES_OF_SOURCES =
  'official officer police investigator detective inspector representative spokesman spokeswoman spokesperson spox aide adviser advisor staffer strategist insider source informant whistleblower expert analyst economist researcher scientist academic scholar specialist historian epidemiologist mediator negotiator diplomat envoy associate executive administrator regulator consultant forecaster statistician observer pollster commentator pundit ally confidant attendee technician';

/** Nouns that are spelt in two ways, and how they are read. */
export const OTHER_SPELLINGS =
  'advisor adviser|councilor councillor|counselor counsellor|neighbor neighbour|organizer organiser';
