// Generated from WordNet 3.1 (Princeton University) by training/contradictions/write-lexicons.ts; do not edit.

/** Stem of a noun, then the stem of the verb or adjective it is made from, `noun:verb`. */
export const FAMILIES = `
abandonment:abandon abdomen:abdominal aberranc:aberrant aberranci:aberrant abetment:abet abettal:abet
abhorrenc:abhor abidanc:abid abnormaliti:abnormal abolishment:abolish abolition:abolish abridgement:abridg
abrogation:abrogat absenc:absent absorbat:absorb absorbent:absorb absorption:absorb absorptiviti:absorptiv
abstention:abstain abstinenc:abstain abstinent:abstain abstraction:abstract absurditi:absurd abundanc:abundant
academi:academic academia:academic acceleration:accelerat accentuation:accentuat acceptabiliti:acceptabl
acceptanc:accept acceptation:accept acclamation:acclaim acclimatization:acclimatiz accommodation:accommodat
accompaniment:accompani accomplishment:accomplish accordanc:accord accreditation:accredit accrual:accru
accruement:accru acculturation:acculturat accumulation:accumulat accusal:accus accusation:accus achievement:achiev
acknowledgment:acknowledg acoustic:acoustical acquaintanc:acquaint acquiescenc:acquiesc acquisition:acquir
acquittal:acquit activation:activat activiti:activ actualiti:actual actuation:actuat adamanc:adamant
adaptabiliti:adaptabl adaptation:adapt adaption:adapt adhesion:adher adjacenci:adjacent adjectiv:adjectival
adjournment:adjourn adjustment:adjust administration:administer admirabiliti:admirabl admiration:admir
admissibiliti:admissibl admission:admit admittanc:admit admixtur:admix admonition:admonish adolescenc:adolescent
adoption:adopt adornment:adorn adsorbent:adsorb adsorption:adsorb advancement:advanc advantag:advantageous
adventur:adventurous adverb:adverbial adversiti:advers advisabiliti:advisabl advisement:advis advisori:advis
affirmation:affirm affixation:affix aggravation:aggravat agiliti:agil agreement:agre alignment:align
alkaliniti:alkalin allegement:alleg alleviation:alleviat allocation:allocat allotment:allot allowanc:allow
alphabetization:alphabetiz alteration:alter alternation:alternat amazement:amaz ambiguiti:ambiguous
ambition:ambitious amenabiliti:amenabl amendment:amend amiabiliti:amiabl amicabiliti:amicabl amputation:amputat
amusement:amus analogi:analogous analysis:analyz analyticiti:analytic anastomosis:anastomotic anatomi:anatomical
anemia:anemic angulariti:angular animaliti:animal anion:anionic annihilation:annihilat announcement:announc
anomali:anomalous anomi:anomic anonymiti:anonymous antagonism:antagonistic anterioriti:anterior antiquiti:antiqu
antisepsis:antiseptic antithesis:antithetical apologi:apologetic apparenci:apparent appearanc:appear
appellant:appeal appendag:append applicabiliti:applicabl applicant:appli application:appli apportionment:apportion
appraisal:apprais apprehension:apprehend approbation:approv approval:approv arabiliti:arabl arbitrament:arbitrat
arbitration:arbitrat arbitrement:arbitrat archeologi:archeological argument:argu argumentation:argu
aristocraci:aristocratic arousal:arous arraignment:arraign arrangement:arrang arrival:arriv arroganc:arrogant
arteri:arterial arteriol:arteriolar arteriola:arteriolar articulation:articulat artificialiti:artificial
ascension:ascend ascription:ascrib aspirant:aspir aspiration:aspir assailant:assail assemblag:assembl
assertion:assert assessment:assess assignation:assign assignment:assign assimilation:assimilat assistanc:assist
assistant:assist association:associat assumption:assum assuranc:assur asteroid:asteroidal astonishment:astonish
astringenc:astringent astringenci:astringent astronomi:astronomical asymmetri:asymmetric asymptot:asymptotic
atheism:atheistic atheroma:atheromatous athlet:athletic atmospher:atmospheric atom:atomic atonement:aton
attainment:attain attendanc:attend attendant:attend attention:attend attestant:attest attestation:attest
attraction:attract atypicaliti:atypical audaciti:audacious audibiliti:audibl augmentation:augment
authentication:authenticat authenticiti:authentic authorization:authoriz automation:automat automaton:automatic
availabiliti:availabl aversion:avert avoidanc:avoid axiom:axiomatic bacteria:bacterial bacterium:bacterial
bafflement:baffl banishment:banish bankruptci:bankrupt barbariti:barbaric baron:baronial basophilia:basophilic
bawd:bawdi bead:beadi beautification:beautifi befuddlement:befuddl beguilement:beguil believabiliti:believabl
belligerenc:belligerent belligerenci:belligerent benefit:beneficial bestialiti:bestial bestowal:bestow
bestowment:bestow betrayal:betray betterment:good bewilderment:bewilder bewitcheri:bewitch
bibliographi:bibliographical bilateraliti:bilateral biochemistri:biochemical biographi:biographical
biologi:biological biomedicin:biomedical blasphemi:blasphemous blatanci:blatant blockag:block blood:bloodi
botheration:bother botulin:botulinal boundari:bind braggart:brag brain:braini brass:brassi breakag:break
briberi:brib brillianc:brilliant brillianci:brilliant bronchiol:bronchiolar bronchus:bronchial brush:brushi
brutaliti:brutal budget:budgetari bulk:bulki buoyanci:buoyant bureaucraci:bureaucratic butcheri:butcher cackl:cackli
calcification:calcifi calculation:calculat calibration:calibrat callositi:callous calorimetri:calorimetric
cancellation:cancel canonization:canoniz capabiliti:capabl capitalism:capitalistic capitalization:capitaliz
capitulation:capitulat captivation:captivat captiviti:captiv carnaliti:carnal carriag:carri castigation:castigat
catapult:catapultian catatonia:catatonic categorization:categoriz caus:causal causaliti:causal causation:caus
caution:cautious celebration:celebrat centraliti:central centralization:centraliz centrifugation:centrifug
cerebration:cerebrat certificat:certifi certification:certifi chao:chaotic characterization:characteriz
chemistri:chemical chivalri:chivalrous chunk:chunki cinema:cinematic circl:circular circulariti:circular
circulation:circulat circumscription:circumscrib civiliti:civil claimant:claim clarification:clarifi
classification:classifi clearanc:clear clergi:clerical clerk:clerical clinic:clinical clonus:clonic
coagulation:coagulat coalescenc:coalesc coalescenci:coalesc coalition:coalesc coast:coastal codification:codifi
coercion:coerc coexistenc:coexist coherenc:coher coherenci:coher cohesion:coher coinag:coin coincidenc:coincid
collaboration:collaborat collation:collat colloid:colloidal coloni:colonial colonization:coloniz coloration:color
colossus:colossal combatant:combat combination:combin comet:cometari commandant:command commandment:command
commemoration:commemorat commencement:commenc commendation:commend commentari:comment commerc:commercial
commiseration:commiserat commitment:commit committal:commit commonaliti:common communication:communicat
communion:commun communism:communistic communiti:communal communization:communiz commutation:commut
comparabiliti:comparabl comparison:compar compatibiliti:compatibl compensation:compensat competenc:competent
competenci:competent competition:compet compilation:compil complaint:complain completion:complet complexiti:complex
complianc:compli complianci:compli complication:complicat compliment:complimentari component:compos composur:compos
comprehension:comprehend compression:compress compulsion:compel compulsiviti:compulsiv computation:comput
concaviti:concav concealment:conceal conceivabiliti:conceivabl concentration:concentrat concept:conceptual
conception:conceiv conceptualiti:conceptual concession:conced conciliation:conciliat concoction:concoct
concretism:concretistic concurrenc:concur condemnation:condemn condensat:condens condensation:condens
conditionaliti:conditional condonation:condon conduction:conduct conferenc:confer confession:confess
confidant:confid confidenc:confident confirmation:confirm confiscation:confiscat confluenc:confluent
conformanc:conform conformation:conform confrontation:confront confusion:confus congelation:congeal
congratulation:congratulat congregation:congregat connectiviti:connectiv connexion:connect connotation:connot
conscription:conscript consequenc:consequent consideration:consider consignment:consign consistenci:consistent
consolation:consol consolidation:consolidat consonant:consonantal conspiraci:conspir constanci:constant
construal:constru construction:construct consultation:consult consummation:consummat consumption:consum
contamination:contaminat contemplation:contemplat contempt:contemptuous contemptibiliti:contemptibl
contention:contend contentment:content contestation:contest contiguiti:contiguous continuanc:continu
continuation:continu continuiti:continuous continuum:continuous contract:contractual contraction:contract
contractur:contract contradiction:contradict contribution:contribut controversi:controversial convenienc:convenient
conventionaliti:conventional conventionalization:conventionaliz convergenc:converg convergenci:converg
conversation:convers conversion:convert convexiti:convex conveyanc:convey conviction:convict convivialiti:convivial
convulsion:convuls cookeri:cook coolant:cool cooperation:cooperat coordination:coordinat cordialiti:cordial
corporealiti:corporeal correction:correct correlation:correlat correspondenc:correspond correspondent:correspond
corroboration:corroborat corrosion:corrod cortex:cortical cosmo:cosmic cost:costli counsell:counsel
counteraction:counteract courag:courageous coverag:cover coward:cowardli craz:crazi cre:creedal creation:creat
creativiti:creativ creatur:creat credibiliti:credibl cremation:cremat criminaliti:criminal critic:critical
criticaliti:critical criticism:critical crotchet:crotcheti crucialiti:crucial crucifix:crucifi crucifixion:crucifi
cruditi:crud crystallization:crystalliz culmination:culminat cultivation:cultivat cultur:cultural curiositi:curious
curl:curli currenci:current curriculum:curricular curvatur:curv custodi:custodial custom:customari
cylindricaliti:cylindrical cynic:cynical damnation:damn debilitation:debilitat decadent:decay deceleration:decelerat
decenci:decent decentralization:decentraliz deception:deceiv decision:decid declamation:declaim declaration:declar
declension:declin declination:declin decomposition:decompos decoration:decorat dedication:dedicat defecation:defecat
defenc:defend defensibiliti:defensibl deferenc:defer deferment:defer deferral:defer defianc:defiant
deficienci:deficient definition:defin deformation:deformational deformiti:deform defrayal:defray defrayment:defray
delegation:delegat deliveranc:deliver deliveri:deliver delusion:delud demarcation:demarcat democraci:democratic
demolition:demolish demonstration:demonstrat demotion:demot demythologization:demythologiz denotation:denot
denouncement:denounc densiti:dens department:departmental departur:depart dependabiliti:dependabl
dependenc:dependent dependenci:dependent depersonalization:depersonaliz depiction:depict deployment:deploy
deposition:deposit depravation:deprav depraviti:deprav depressant:depress deprivation:depriv derision:derid
derivation:deriv descendant:descend descendent:descend description:describ desecration:desecrat desertion:desert
designation:designat desirabiliti:desirabl desperat:despair desperation:despair despisal:despis despoilment:despoil
despoliation:despoil despondenc:despondent despondenci:despondent destination:destin destruction:destroy
detachment:detach detection:detect deterioration:deteriorat determinant:determin determination:determin
deterrenc:deter deterrent:deter detestation:detest detonation:detonat detraction:detract detribalization:detribaliz
devastation:devastat development:develop devianc:deviant deviation:deviat devisal:devis devotion:devot
dexteriti:dextrous diachroni:diachronic diagnosis:diagnos dialysis:dialyz diaphysis:diaphyseal dictation:dictat
diet:dietari differenc:differ differentiation:differentiat diffidenc:diffident digestibiliti:digestibl
digestion:digest digression:digress dilatation:dilat dilation:dilat diligenc:diligent dilutant:dilut dilution:dilut
dimensionaliti:dimensional diminution:diminish ding:dingi diplomaci:diplomatic directionaliti:directional
directiv:direct dirt:dirti disabiliti:disabl disablement:disabl disagreement:disagre disappearanc:disappear
disappointment:disappoint disapproval:disapprov disarmament:disarm disbandment:disband disbursal:disburs
disbursement:disburs discernabiliti:discernabl discernment:discern disclosur:disclos disconnection:disconnect
discontinuanc:discontinu discontinuation:discontinu discouragement:discourag discoveri:discover
discretion:discretionari discrimination:discriminat discussant:discuss discussion:discuss
disenfranchisement:disenfranchis disengagement:disengag disentanglement:disentangl disheartenment:dishearten
disintegration:disintegrat disinterment:disinter dismemberment:dismember dismissal:dismiss disobedienc:disobey
disownment:disown dispariti:disparat dispensation:dispens dispersion:dispers disposal:dispos disposition:dispos
disputant:disput disputation:disput disqualification:disqualifi disruption:disrupt dissection:dissect
dissemination:disseminat dissimilariti:dissimilar dissipation:dissipat dissolution:dissolv dissolvent:dissolv
dissuasion:dissuad distillat:distill distillation:distill distilleri:distill distillment:distill distortion:distort
distribution:distribut disturbanc:disturb divergenc:diverg divergenci:diverg diversion:divert diversiti:divers
divestitur:divest diviniti:divin division:divid divorcement:divorc divulgement:divulg divulgenc:divulg
dociliti:docil dockag:dock doctrin:doctrinal documentari:document documentation:document dogma:dogmatic
domesticiti:domestic dominanc:dominat domination:dominat donation:donat dormanci:dormant draft:drafti drainag:drain
drama:dramatic dramatization:dramatiz draught:draughti dream:dreami dress:dressi driftag:drift drows:drowsi
dualiti:dual duperi:dup duplicabiliti:duplicabl durabiliti:durabl dusk:duski easement:eas ebullienc:ebullient
eccentriciti:eccentric eclecticism:eclectic economi:economic ecstasi:ecstatic edema:edematous edification:edifi
education:educat effectiviti:effectiv effectuation:effectuat efficaci:efficacious efficienci:efficient
efflorescenc:effloresc ejaculation:ejaculat ejection:eject elaboration:elaborat elasticiti:elastic elation:elat
election:elect electorat:elect electriciti:electric electromagnetism:electromagnetic eleganc:elegant
elevation:elevat elicitation:elicit eligibiliti:eligibl elimination:eliminat elongation:elongat eloquenc:eloquent
elucidation:elucidat elution:elut emanation:emanat emancipation:emancipat emasculation:emasculat embarkment:embark
embarrassment:embarrass embellishment:embellish embezzlement:embezzl embitterment:embitter emblem:emblematic
embodiment:embodi embossment:emboss embracement:embrac embroideri:embroider embroilment:embroil emergenc:emerg
emersion:emerg emigration:emigrat emotion:emotional emotionaliti:emotional emphasis:emphatic emphysema:emphysematous
empiricism:empirical employment:employ empowerment:empower emulation:emulat enactment:enact encampment:encamp
encasement:encas enchantment:enchant enclosur:enclos encompassment:encompass encouragement:encourag
encroachment:encroach encrustation:encrust endearment:endear endorsement:endors endothelium:endothelial
endowment:endow enduranc:endur energi:energetic enervation:enervat enforcement:enforc engagement:engag
engrossment:engross enhancement:enhanc enigma:enigmatic enjoinment:enjoin enjoyment:enjoy enlargement:enlarg
enlistment:enlist enormiti:enormous enragement:enrag enrichment:enrich enrollment:enroll enrolment:enrol
entailment:entail entertainment:entertain enthrallment:enthrall enthronement:enthron enthusiasm:enthusiastic
enticement:entic entitlement:entitl entombment:entomb enumeration:enumerat enunciation:enunciat envelopment:envelop
environment:environmental enzym:enzymatic eosinophil:eosinophilic ephemera:ephemeral ephemeraliti:ephemeral
epilepsi:epileptic epiphysis:epiphyseal equaliti:equal equation:equat equipag:equip equipment:equip erasur:eras
erection:erect ergotropism:ergotropic eruption:erupt espousal:espous essenc:essential essentialiti:essential
establishment:establish estimation:estimat eterniti:eternal ethic:ethical ethniciti:ethnic etymologi:etymological
euphori:euphoric evacuation:evacuat evaluation:evaluat evangel:evangelical evaporation:evaporat evidenc:evident
evolution:evolv exacerbation:exacerbat exaction:exact exaggeration:exaggerat exaltation:exalt examination:examin
exasperation:exasperat exceedanc:exceed excellenc:excel excellenci:excellent exception:except excision:excis
excitation:excit excitement:excit exclamation:exclaim exclusion:exclud excommunication:excommunicat
excoriation:excoriat execution:execut exemplification:exemplifi exemption:exempt exertion:exert exhalation:exhal
exhaustion:exhaust exhibition:exhibit existenc:exist exoneration:exonerat expectanci:expect expectation:expect
expedienc:expedient expenditur:expend experienc:experiential experimentation:experiment expiation:expiat
expiration:expir explanation:explain exploitation:exploit exploration:explor explosion:explod exponent:expound
exportation:export exposur:expos expression:express expressionism:expressionistic expunction:expung extension:extend
extenuation:extenuat externaliti:external extirpation:extirpat extraction:extract extrapolation:extrapolat
extravaganc:extravagant extremiti:extrem extrication:extricat extrusion:extrud exuberanc:exuberant exudat:exud
exudation:exud facilitation:facilitat factorisation:factor factorization:factor factualiti:factual failur:fail
fakeri:fak falsification:falsifi falsiti:fals familiariti:familiar fantasi:fantastic fascination:fascinat
fataliti:fatal feasibiliti:feasibl fecunditi:fecund felicitation:felicitat femininiti:feminin ferociti:ferocious
ferromagnetism:ferromagnetic fertiliti:fertil fertilization:fertiliz fervenci:fervent festiviti:festiv
feudalism:feudal fiction:fictional figuration:figur filth:filthi filtrat:filter filtration:filter finaliti:final
financ:financial fisc:fiscal fisheri:fish flatteri:flatter flexibiliti:flexibl flirtation:flirt floatation:float
flocculation:flocculat fluff:fluffi fluorescenc:fluoresc focuss:focus follicl:follicular forbiddanc:forbid
foreclosur:foreclos forfeitur:forfeit forgeri:forg formaliti:formal formation:form formidabiliti:formidabl
formulation:formulat fortification:fortifi fosterag:foster found:find foundation:find fraction:fractional
fractionation:fractionat fragiliti:fragil fragment:fragmentari fragranc:fragrant fraternization:fraterniz
frequenc:frequent frequenci:frequent friabiliti:friabl friend:friendli frigiditi:frigid frivoliti:frivolous
front:frontal frontag:front frustration:frustrat fulfillment:fulfill fulfilment:fulfil fulmination:fulminat
functionaliti:functional functionari:function fungus:fungal furnitur:furnish furtheranc:far futiliti:futil
futuriti:futur galvanism:galvanic gaud:gaudi generaliti:general generalization:generaliz generation:generat
generositi:generous genialiti:genial gentiliti:gentl gentleman:gentlemanli geographi:geographical geologi:geological
geometri:geometric germ:germinal germination:germinat gerund:gerundial gesticulation:gesticulat ghost:ghostli
glass:glassi glob:global glomerulus:glomerular gloom:gloomi glori:glorious glorification:glorifi
glottochronologi:glottochronological governanc:govern government:govern grac:gracious gradation:grad
gradualiti:gradual graduation:graduat grammar:grammatic granulariti:granular granulocyt:granulocytic graph:graphical
gratification:gratifi graviditi:gravid gravitation:gravitational graviti:grav gre:greedi grim:grimi grit:gritti
growth:grow guidanc:guid guilt:guilti gullibiliti:gullibl gyration:gyrat habit:habitual habitabiliti:habitabl
hair:hairi harborag:harbor harmoni:harmonious hast:hasti hatcheri:hatch haulag:haul health:healthi
hebephrenia:hebephrenic heft:hefti hemolysis:hemolytic hesitanci:hesitat hesitation:hesitat
heterogeneiti:heterogeneous heterozygositi:heterozygous hibernation:hibernat hilariti:hilarious hindranc:hinder
histori:historical hom:homeli homicid:homicidal homogeneiti:homogeneous homogeni:homogeneous
homogenization:homogeniz homosexualiti:homosexual homozygositi:homozygous horizontaliti:horizontal hostiliti:hostil
humaniti:human humanization:humaniz humiliation:humiliat hydrophobiciti:hydrophobic hyperbol:hyperbolic
hyperemia:hyperemic hypophysis:hypophyseal hypothalamus:hypothalamic hypothesis:hypothetical hysteria:hysterical
idea:ideal idealiti:ideal identification:identifi idiom:idiomatic idiosyncrasi:idiosyncratic idolization:idoliz
idyll:idyllic ignition:ignit ignoranc:ignorant illegaliti:illegal illumination:illuminat illusion:illusori
illustration:illustrat imagination:imagin imitation:imitat immaterialiti:immaterial immaturiti:immatur
immensiti:immens immersion:immers imminenc:imminent imminenci:imminent immoraliti:immoral immortaliti:immortal
impairment:impair impalement:impal impartation:impart impartialiti:impartial impatienc:impatient
impeccabiliti:impeccabl impediment:imped impersonation:impersonat impetuositi:impetuous impingement:imping
implantation:implant implementation:implement implication:impli importanc:important importation:import
imposition:impos impossibiliti:impossibl impotenc:impotent impotenci:impotent imprecation:imprecat
impregnabiliti:impregnabl imprisonment:imprison improbabiliti:improbabl improvement:improv improvisation:improvis
impudenc:impudent imputation:imput inactiviti:inactiv inadvisabiliti:inadvisabl inaudibiliti:inaudibl
inauguration:inaugurat incandescenc:incandescent incapabiliti:incapabl incarnation:incarnat incidenc:incident
incision:incis incisur:incis incitation:incit incitement:incit inclination:inclin incoherenc:incoherent
incoherenci:incoherent incompatibiliti:incompatibl incomprehensibiliti:incomprehensibl inconceivabiliti:inconceivabl
inconsistenci:inconsistent inconvenienc:inconvenient incorporation:incorporat incredibiliti:incredibl
incubation:incubat inculcation:inculcat incurabiliti:incurabl incurrenc:incur incursion:incur indecenci:indecent
indefatigabiliti:indefatigabl indefiniti:indefinit independenc:independent independenci:independent
indication:indicat indictment:indict indifferenc:indifferent indispensabiliti:indispensabl
indistinguishabiliti:indistinguishabl individualism:individualistic individualiti:individual
indoctrination:indoctrinat indolenc:indolent indorsement:indors indubitabiliti:indubitabl inducement:induc
induction:induct indulgenc:indulg ineligibiliti:ineligibl inevitabiliti:inevitabl inexorabiliti:inexorabl
infallibiliti:infallibl infami:infamous infection:infect inferenc:infer inferioriti:inferior inferno:infernal
infertiliti:infertil infestation:infest infiltration:infiltrat infiniti:infinit inflammation:inflam
inflection:inflect inflexibiliti:inflexibl inflexion:inflect infliction:inflict influenc:influential
informaliti:informal informant:inform information:inform infrequenci:infrequent infuriation:infuriat
ingestion:ingest inhabitanci:inhabit inhabitant:inhabit inhabitation:inhabit inherenc:inherent inheritanc:inherit
inhumaniti:inhuman initiation:initiat injectant:inject injection:inject innocenc:innocent innovation:innovat
insaniti:insan inscrutabiliti:inscrutabl insertion:insert insignificanc:insignificant insistenc:insist
insistenci:insistent insolenc:insolent insolubiliti:insolubl inspection:inspect inspiration:inspir
installation:install instalment:instal instanci:instant instant:instantaneous instigation:instigat
institution:institutional instruction:instruct insubstantialiti:insubstantial insufficienci:insufficient
insulation:insulat insuranc:insur integraliti:integral integration:integrat intelligenc:intelligent
intelligibiliti:intelligibl intensification:intensifi intensiti:intens intention:intend intentionaliti:intentional
interaction:interact interception:intercept intercession:interced interconnection:interconnect
interdependenc:interdependent interdependenci:interdependent interferenc:interfer interjection:interject
interment:inter intermittenc:intermittent intermittenci:intermittent internalization:internaliz
internationaliti:international interpenetration:interpenetrat interposition:interpos interpretation:interpret
interruption:interrupt interstic:interstitial intervention:interven intima:intimal intimation:intimat
intimidation:intimidat intonation:inton intractabiliti:intractabl introduction:introduc invalidation:invalidat
invariabiliti:invariabl invarianc:invariant invasion:invad invention:invent investigation:investigat
investment:invest invincibiliti:invincibl invisibiliti:invisibl invitation:invit invocation:invok involvement:involv
invulnerabiliti:invulnerabl ironi:ironical irrationaliti:irrational irregulariti:irregular irrelevanc:irrelevant
irrelevanci:irrelevant irresistibiliti:irresistibl irresponsibiliti:irresponsibl irreversibiliti:irreversibl
irrigation:irrigat irritabiliti:irritabl irritation:irritat isolation:isolat isotherm:isothermal isotop:isotopic
isotropi:isotropic itemization:itemiz jazz:jazzi jocositi:jocos joculariti:jocular jointur:join jolliti:jolli
jovialiti:jovial jubilanc:jubilant jubilanci:jubilant judgment:judg juic:juici justification:justifi
juveniliti:juvenil juxtaposition:juxtapos kinesis:kinetic kinesthesia:kinesthetic kinesthesis:kinesthetic
knight:knightli knowledgeabiliti:knowledgeabl laceration:lacerat lamentation:lament lamination:laminat larva:larval
latenci:latent legaliti:legal legislation:legislat legislatur:legislat length:lengthi lethaliti:lethal
lexicon:lexical lexis:lexical liabiliti:liabl liberaliti:liberal liberalization:liberaliz liberation:liberat
limitation:limit lineariti:linear lingua:lingual linkag:link liquidation:liquidat liquiditi:liquid
literatur:literari lividiti:livid lobul:lobular lobulariti:lobular localiti:local location:locat lodgement:lodg
logicaliti:logical lous:lousi luciditi:lucid luck:lucki lumbus:lumbar luminescenc:luminescent luminositi:luminous
lunaci:lunatic lust:lusti lyophilization:lyophiliz lyricaliti:lyrical macromolecul:macromolecular magic:magical
magnet:magnetic magnetization:magnetiz magnification:magnifi magnificenc:magnificent magnitud:magnifi
maintenanc:maintain majesti:majestic majoriti:major maltreatment:maltreat management:manag mandatari:mandat
mandatori:mandat mania:manic maniac:maniacal manifestation:manifest manipulation:manipulat margin:marginal
marginaliti:marginal marriag:marri masculiniti:masculin masteri:master materialiti:material
materialization:materializ materniti:maternal mathematic:mathematical matriculation:matriculat maturation:matur
maturement:matur maturiti:matur maximization:maximiz measurabiliti:measurabl measurement:measur meat:meati
mechanic:mechanical mechanism:mechanistic mediation:mediat medicin:medical meditation:meditat
megakaryocyt:megakaryocytic melodi:melodious memorization:memoriz mendaciti:mendacious mentaliti:mental
merit:meritorious mesenteri:mesenteric mess:messi metabolism:metabolic metal:metallic metaphysic:metaphysical
meteorit:meteoritic meteorologi:meteorological method:methodical metropolis:metropolitan microb:microbial
micrometeorit:micrometeoritic microscop:microscopic microscopi:microscopic microsom:microsomal might:mighti
migration:migrat militanc:militant militanci:militant mimesis:mimetic minimization:minimiz ministration:minister
minoriti:minor miracl:miraculous miscalculation:miscalculat miscarriag:miscarri misconstrual:misconstru
misconstruction:misconstru mismanagement:mismanag misplacement:misplac misquotation:misquot
misrepresentation:misrepresent mitigation:mitigat mobiliti:mobil mobilization:mobiliz mockeri:mock modell:model
moderation:moderat moderniti:modern modernization:moderniz modification:modifi moistur:moisten molaliti:molal
molecul:molecular molestation:molest mollification:mollifi moment:momentari monopolization:monopoliz
monstrositi:monstrous monument:monumental moralism:moralistic moraliti:moral morphem:morphemic
morphologi:morphologic morphophonem:morphophonemic mortaliti:mortal motivation:motivat motiviti:motiv
mountain:mountainous mous:mousi movement:mov multiplication:multipli multipliciti:multipl multitud:multitudinous
mundaniti:mundan municipaliti:municipal murk:murki murmuration:murmur muscl:muscular musculariti:muscular
music:musical mutation:mutational mutilation:mutilat mutualiti:mutual myocardium:myocardial mysteri:mysterious
mysticism:mystical mystification:mystifi myth:mythic mythologi:mythological narration:narrat nasaliti:nasal
nationalism:nationalistic nationaliti:national nationalization:nationaliz naturalization:naturaliz
navigation:navigat necessiti:necessari necrosis:necrotic negativiti:negativ negligenc:negligent negotiation:negotiat
neocortex:neocortical neurologi:neurological neuron:neuronal neuropsychiatri:neuropsychiatric neurosis:neurotic
neutraliti:neutral neutralization:neutraliz nihilism:nihilistic nodul:nodular nomination:nominat
nonchalanc:nonchalant nonequivalenc:nonequivalent nonexistenc:nonexistent notabiliti:notabl noticeabiliti:noticeabl
notification:notifi nourishment:nourish nulliti:null numerositi:numerous nutrition:nutritional obedienc:obedient
objection:object objectiviti:objectiv obligation:oblig obliteration:obliterat obsceniti:obscen obscuriti:obscur
observanc:observ observation:observ obsession:obsess obsolescenc:obsolescent obtainment:obtain occiput:occipital
occupanci:occupi occupant:occupi occupation:occupi offenc:offend offic:official officiation:officiat
omniscienc:omniscient opalescenc:opalescent opera:operatic operation:operat opponent:oppos opportunism:opportunistic
opposition:oppos oppression:oppress optic:optical optimism:optimistic opulenc:opulent oratori:oratorical
orbit:orbital orchestra:orchestral organisation:organis organization:organiz originaliti:original
origination:originat ornamentation:ornament orthographi:orthographic ossification:ossifi ostentation:ostentatious
outlawri:outlaw outrag:outrageous overactiviti:overactiv overconfidenc:overconfident overestimation:overestimat
overexposur:overexpos overindulgenc:overindulg overproduction:overproduc oxidisation:oxidis pacification:pacifi
packag:pack paleocortex:paleocortical panell:panel panorama:panoramic papilla:papillari paradox:paradoxical
paramagnet:paramagnetic parcell:parcel parcellation:parcel parent:parental parliament:parliamentari part:partial
partialiti:partial participation:participat particularism:particularistic particulariti:particular passag:pass
passiviti:passiv past:pasti paternalism:paternalistic patho:pathetic pathogen:pathogenic pathologi:pathological
patienc:patient patriarch:patriarchal patriarchi:patriarchal patriotism:patriotic peak:peaki pearl:pearli
peculiariti:peculiar pedagogi:pedagogical pedant:pedantic pedantri:pedantic pelvis:pelvic penalization:penaliz
penetration:penetrat perceptibiliti:perceptibl perception:perceiv perceptiviti:perceptiv perfection:perfect
performanc:perform peril:perilous periodiciti:periodic peripheri:peripheral permanenc:permanent permanenci:permanent
permeation:permeat permission:permit perpetration:perpetrat perpetuation:perpetuat perpetuiti:perpetual
perplexiti:perplex persecution:persecut perseveranc:persever perseveration:persever persistenc:persist
persistenci:persist personaliti:personal personification:personifi persuasion:persuad pertinenc:pertain
pertinenci:pertain perturbation:perturb perusal:perus pervasion:pervad pessimism:pessimistic pestilenc:pestilential
pharmaceutic:pharmaceutical pharmaci:pharmaceutical pharmacologi:pharmacological philologi:philological
philosophi:philosophical phon:phonetic phonem:phonemic phonologi:phonologic phosphorescenc:phosphorescent
photograph:photographic photographi:photographic physic:physical physicaliti:physical physiologi:physiological
piano:pianistic piezoelectriciti:piezoelectric pilferag:pilfer pilotag:pilot pirat:piratical pith:pithi
placement:plac placiditi:placid plan:planar planet:planetari plasticiti:plastic platitud:platitudinous
plausibiliti:plausibl pleasanc:pleasant pleasur:pleas pleura:pleural plianci:pliant pluralism:pluralistic
poetri:poetic poignanc:poignant poignanci:poignant polariti:polar polarization:polariz polemic:polemical
politic:political polytonaliti:polytonal pomp:pompous pompositi:pompous ponderositi:ponderous populariti:popular
population:populat porositi:porous portabiliti:portabl portent:portentous portrait:portray portraitur:portray
portrayal:portray positiviti:positiv possession:possess possibiliti:possibl posterioriti:posterior
postponement:postpon postulation:postulat potenci:potential potentialiti:potential practic:practical
practicabiliti:practicabl practicaliti:practical pragmatism:pragmatic preachment:preach prearrangement:prearrang
precedenc:preced precedenci:preced precedent:preced precession:preced precipitation:precipitat preclusion:preclud
precociti:precocious predictabiliti:predictabl prediction:predict predominanc:predominat predomination:predominat
preeminenc:preeminent preemption:preempt preexistenc:preexistent preferenc:prefer preferment:prefer
pregnanci:pregnant prehistori:prehistoric preoccupanci:preoccupi preoccupation:preoccupi preparation:prepar
prescription:prescrib presenc:present presentation:present presentment:present preservation:preserv
presidenci:presidential president:presid pressur:press presumption:presum presupposition:presuppos pretens:pretend
prevalenc:prevail prevention:prevent prioriti:prior probabiliti:probabl procedur:proceed procession:proceed
proclamation:proclaim procrastination:procrastinat procural:procur procuranc:procur procurement:procur
prodigi:prodigious production:produc productiviti:productiv profaniti:profan profession:profess
proficienci:proficient profitabiliti:profitabl profunditi:profound progression:progress progressiviti:progressiv
projection:project prolongation:prolong prominenc:prominent promotion:promot promulgation:promulgat
pronouncement:pronounc pronunciation:pronounc propaganda:propagandistic propellant:propel propellent:propel
propheci:prophetic prophet:prophetic proposal:propos proposition:propos propulsion:propel proscription:proscrib
prosecution:prosecut prosperiti:prosperous prostration:prostrat protection:protect proteolysis:proteolytic
protestation:protest prototyp:prototypical protrusion:protrud proverb:proverbial provinc:provincial provision:provid
provocation:provok proximiti:proximal prurienc:prurient prurienci:prurient psych:psychical psychiatri:psychiatric
psychologi:psychological psychopathi:psychopathic psychopharmacologi:psychopharmacological psychosis:psychotic
psychotherapi:psychotherapeutic pubescenc:pubescent publication:publish publiciti:public puf:puff pulsation:pulsat
pulverization:pulveriz punctuation:punctuat punishment:punish purification:purifi pursuanc:pursu pursuit:pursu
put:putt puzzlement:puzzl pyknosis:pyknotic quadruplicat:quadrupl qualification:qualifi quiescenc:quiescent
quiescenci:quiescent quotation:quot radianc:radiat radianci:radiat radiation:radiat radioactiviti:radioactiv
radius:radial rapiditi:rapid ratabiliti:ratabl ratification:ratifi rationaliti:rational rationalization:rationaliz
reactant:react reaction:react readabiliti:readabl readjustment:readjust reaffirmation:reaffirm realiti:real
realization:realiz reappearanc:reappear rearrangement:rearrang reassertion:reassert reassignment:reassign
reassuranc:reassur rebellion:rebel rebuttal:rebut recalculation:recalculat recapitulation:recapitulat recenci:recent
receptiviti:receptiv reciprocaliti:reciprocal reciprociti:reciprocal recitation:recit recognition:recogniz
recollection:recollect recommendation:recommend reconciliation:reconcil reconnaissanc:reconnoiter
reconsideration:reconsider reconstruction:reconstruct recoveri:recover recreation:recreat recruitment:recruit
rectangl:rectangular rectangulariti:rectangular recurrenc:recur rededication:rededicat redefinition:redefin
redemption:redeem rediscoveri:rediscover redistribution:redistribut reductant:reduc reduction:reduc
redundanc:redundant redundanci:redundant reelection:reelect reenactment:reenact reenforcement:reenforc
reevaluation:reevaluat reexamination:reexamin referenc:refer referral:refer refinement:refin reflectiviti:reflectiv
reformation:reform refurbishment:refurbish refusal:refus refutation:refut regiment:regimental regimentation:regiment
registrant:register registration:register regulariti:regular regulation:regulat rehabilitation:rehabilitat
rehearsal:rehears reimbursement:reimburs reinforcement:reinforc reinstatement:reinstat reinterpretation:reinterpret
reiteration:reiterat rejection:reject relation:relat relativiti:relativ relaxant:relax relaxation:relax
relegation:relegat relevanc:relevant relevanci:relevant reliabiliti:reliabl religion:religious religiositi:religious
relinquishment:relinquish reluctanc:reluctant remarriag:remarri remedi:remedial remembranc:remember
reminiscenc:reminisc remitment:remit remittal:remit remittanc:remit remotion:remov removal:remov renewal:renew
rental:rent reorganization:reorganiz reparation:repair repayment:repay repellant:repel repellent:repel
repentanc:repentant repetition:repeat replacement:replac replenishment:replenish reportag:report
reprehensibiliti:reprehensibl representation:represent repression:repress reproducibiliti:reproducibl
reproduction:reproduc repudiation:repudiat repulsion:repuls reputabiliti:reputabl reputation:reput
requirement:requir requisition:requir rescission:rescind resemblanc:resembl resentment:resent resettlement:resettl
residenc:resid residenci:resid resident:resid residu:residual resignation:resign resin:resini resistiviti:resistiv
resonanc:resonant respectabiliti:respectabl resplendenc:resplendent resplendenci:resplendent respondent:respond
responsibiliti:responsibl restatement:restat restoration:restor restraint:restrain restriction:restrict
resultant:result resumption:resum resurrection:resurrect resuspension:resuspend retaliation:retaliat
retardation:retard retentiviti:retentiv retina:retinal retirement:retir retraction:retract retrieval:retriev
revelation:reveal reverberanc:reverberat reverberation:reverberat reverenc:rever reversal:revers revilement:revil
revisal:revis revision:revis revival:reviv revolution:revolv rhythm:rhythmic rhythmiciti:rhythmic ridicul:ridiculous
rigiditi:rigid riot:riotous risk:riski rock:rocki romanc:romantic romanticization:romanticiz rotation:rotat
rudiment:rudimentari ruin:ruinous ruraliti:rural rust:rusti rusticiti:rustic saddleri:saddl sadism:sadistic
salabiliti:salabl salaciti:salacious salienc:salient salienci:salient saliva:salivari salivation:salivat
salubriti:salubrious salutation:salut sanguin:sanguineous sarcasm:sarcastic sarcolemma:sarcolemmal satiation:satiat
satir:satiric saturation:saturat scalag:scal scandalization:scandaliz scen:scenic schema:schematic
schizophrenia:schizophrenic scholar:scholarli school:scholastic sclerosis:sclerotic scof:scoff scratch:scratchi
screech:screechi sculptur:sculptural sealant:seal secession:seced seclusion:seclud secretion:secret
secularization:seculariz securiti:secur seepag:seep segregation:segregat seism:seismic seizur:seiz selection:select
selectiviti:selectiv seniliti:senil senioriti:senior sens:sensuous sensation:sens sensitiviti:sensitiv
sensitization:sensitiz sensualiti:sensual sentienc:sentient sentiment:sentimental sentimentaliti:sentimental
separabiliti:separabl sequenc:sequential seri:serial serologi:serological servant:serv serviceabiliti:serviceabl
settlement:settl severanc:sever severiti:sever sexualiti:sexual shadow:shadowi shag:shaggi shipment:ship
shrinkag:shrink signatur:sign significanc:signifi signification:signifi silenc:silent similariti:similar
simpliciti:simpl simplification:simplifi simultaneiti:simultaneous sinceriti:sincer singulariti:singular
sinuositi:sinuous sinusoid:sinusoidal skeleton:skeletal skeptic:skeptical skepticism:skeptical sleep:sleepi
slippag:slip sloven:slovenli soakag:soak socialism:socialistic socialiti:social socialization:socializ
societi:societal sociologi:sociological soilur:soil solacement:solac solemniti:solemn solicitation:solicit
soliditi:solid solubiliti:solubl solvent:solv somnolenc:somnolent sonoriti:sonorous soot:sooti sorbent:sorb
sparsiti:spars spatialiti:spatial specialiti:special specialization:specializ specification:specifi
specificiti:specific spectacl:spectacular spectrum:spectral speculation:speculat speed:speedi spher:spherical
spiceri:spic spillag:spill spiritualiti:spiritual spoilag:spoil spontaneiti:spontaneous squeak:squeaki
stabiliti:stabl stabilization:stabiliz stagnanci:stagnant stanc:stand standardization:standardiz starvation:starv
statement:stat statistic:statistical stealth:stealthi steerag:steer stereophoni:stereophonic sterilization:steriliz
sternum:sternal stimulation:stimulat stipulation:stipulat stitcheri:stitch stoicism:stoical stoliditi:stolid
stoppag:stop storag:stor storm:stormi stowag:stow strangulation:strangl strategi:strategic stratification:stratifi
strenuositi:strenuous student:studi stupiditi:stupid styl:stylistic suaviti:suav subjection:subject
subjectiviti:subjectiv sublimat:sublim sublimiti:sublim submergenc:submerg submersion:submerg submission:submit
subordination:subordinat subsequenc:subsequent subsidenc:subsid subsidization:subsidiz subsistenc:subsist
substantiation:substantiat substitution:substitut subtraction:subtract suburbia:suburban subversion:subvert
succession:succeed sufferanc:suffer sufficienci:suffic suffocation:suffocat suffusion:suffus suggestion:suggest
sulk:sulki summarization:summariz sumptuositi:sumptuous superficialiti:superficial superintendenc:superintend
superintendent:superintend superioriti:superior supersedur:supersed supersession:supersed superstition:superstitious
supervision:supervis supplement:supplemental supplementation:supplement supplication:supplicat supposal:suppos
supposition:suppos suppression:suppress surmisal:surmis surprisal:surpris survival:surviv susceptibiliti:susceptibl
suspension:suspend suspicion:suspect sustainment:sustain sustenanc:sustain symbol:symbolic symbolization:symboliz
symmetri:symmetric sympathi:sympathetic symphoni:symphonic symptom:symptomatic synchroneiti:synchronous
synchroni:synchronous synchronization:synchroniz synergism:synergistic synonym:synonymous synonymiti:synonymous
syntax:syntactic systematization:systematiz tabulation:tabulat tactiliti:tactil talisman:talismanic
tangibiliti:tangibl tantalization:tantaliz taxabiliti:taxabl technicaliti:technical techniqu:technical
technologi:technological tedium:tedious telegraph:telegraphic television:televis temptation:tempt tenabiliti:tenabl
tendenci:tend tepiditi:tepid territori:territorial terrorization:terroriz testimoni:testifi theatricaliti:theatrical
theism:theistic them:thematic theologi:theological therapi:therapeutic thermogravimetri:thermogravimetric
thermometri:thermometric thrift:thrifti thyroid:thyroidal timiditi:timid titan:titanic toleranc:tolerat
toleration:tolerat tonaliti:tonal topographi:topographical torpiditi:torpid totalism:totalistic totaliti:total
totem:totemic totemism:totemic toxiciti:toxic toxin:toxic tradition:traditional traditionaliti:traditional
tragedi:tragic tragicomedi:tragicomic tranquiliti:tranquil tranquilliti:tranquil transaction:transact
transcendenc:transcend transcendenci:transcend transcendentalism:transcendental transcription:transcrib
transferenc:transfer transferral:transfer transformation:transform transgression:transgress translation:translat
translucenc:translucent translucenci:translucent transmission:transmit transmittal:transmit transmutation:transmut
transparenc:transparent transparenci:transparent transplantation:transplant transportation:transport
traversal:travers treatment:treat triangl:triangular triangulariti:triangular trib:tribal trickeri:trick
triplicat:tripl trivia:trivial trivialiti:trivial trophotropism:trophotropic tropic:tropical truckag:truck
truculenc:truculent truculenci:truculent tumult:tumultuous turbulenc:turbulent turbulenci:turbulent turneri:turn
tweed:tweedi typicaliti:typical typification:typifi typographi:typographic ubiquiti:ubiquitous ultrasound:ultrasonic
unalterabiliti:unalterabl unambiguiti:unambiguous unanimiti:unanimous unavailabiliti:unavailabl
unchangeabiliti:unchangeabl unconventionaliti:unconventional underestimation:underestimat
understandabiliti:understandabl understatement:understat undesirabiliti:undesirabl unfamiliariti:unfamiliar
unification:unifi uniformiti:uniform unimportanc:unimportant univers:universal universaliti:universal
unpopulariti:unpopular unpredictabiliti:unpredictabl unrealiti:unreal unsuitabiliti:unsuitabl upholsteri:upholster
urbaniti:urban urbanization:urbaniz urgenci:urgent urin:urinari usurpation:usurp utiliti:utilitarian
utilization:utiliz utteranc:utter vacanci:vacant valianci:valiant validation:validat validiti:valid
variabiliti:variabl vasculariti:vascular venerabiliti:venerabl veneration:venerat verification:verifi
vertebra:vertebral verticaliti:vertical viabiliti:viabl vibration:vibrat vibrio:vibrionic victimization:victimiz
villain:villainous vindication:vindicat violation:violat violenc:violent viriliti:viril virulenc:virulent
virulenci:virulent visibiliti:visibl visitant:visit visitation:visit visualization:visualiz vivaciti:vivacious
vivification:vivifi vocalization:vocaliz volatiliti:volatil volt:voltaic volum:voluminous voluminositi:voluminous
vulgariti:vulgar vulnerabiliti:vulnerabl wealth:wealthi weldment:weld wif:wifeli wind:windi withdrawal:withdraw
wobbl:wobbli wonderment:wonder worriment:worri wound:wind wreckag:wreck zodiac:zodiacal
`;
