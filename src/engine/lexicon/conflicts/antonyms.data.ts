// Generated from WordNet 3.1 (Princeton University) by training/contradictions/write-lexicons.ts; do not edit.

/** Pairs of stems with opposite meanings, `a:b`. */
export const ANTONYMS = `
abl:unabl abnormal:normal abolish:establish absent:present absolut:relativ absolv:blam abstain:consum
abstract:concret abundant:scarc accelerat:decelerat accept:refus accept:reject acceptabl:unacceptabl
accompani:unaccompani accurat:inaccurat acidic:alkalin acquit:convict act:refrain activ:inactiv activ:passiv
activat:inactivat actual:potential acut:chronic adaptabl:unadaptabl addict:unaddict address:unaddress
adequat:inadequat adjust:unadjust admissibl:inadmissibl admit:deni admit:exclud adopt:nativ adroit:maladroit
advanc:reced advantageous:disadvantageous adventurous:unadventurous advisabl:inadvisabl aerobic:anaerobic
aesthetic:inaesthetic aestivat:hibernat affect:unaffect afferent:efferent affirm:negat affirmativ:negativ
affix:unaffix afraid:unafraid aggrad:degrad aggressiv:unaggressiv agitat:calm agitat:unagitat agre:disagre
ahistorical:historical alert:unalert align:skew alik:unalik aliv:dead alkalin:amphoteric all:som allow:disallow
alter:unalter alterabl:unalterabl ambiguous:unambiguous ambitious:unambitious amend:unamend amicabl:hostil
ampl:meager analytic:synthetic analyz:synthesiz androgynous:femal androgynous:mal angri:unangri angular:round
anhydrous:hydrous animat:inanimat animat:unanimat anionic:cationic anisotropic:isotropic annual:biennial
annual:perennial anonymous:onymous antecedent:subsequent anterior:posterior anti:pro antimagnetic:magnetic
antiseptic:septic antonymous:synonymous aperiodic:periodic apologetic:unapologetic appeal:unappeal appear:disappear
applaud:boo approbat:reprobat appropriat:inappropriat approv:disapprov arbitrari:nonarbitrari
argumentativ:unargumentativ arm:disarm arm:unarm armor:unarmor arrang:disarrang arriv:leav articulat:inarticulat
artificial:natural ascend:descend asexual:sexual asham:unasham asleep:awak assembl:disassembl assent:dissent
assertiv:unassertiv assign:unassign assimilat:dissimilat associat:dissociat asymmetrical:symmetrical
asynchronous:synchronous atonal:tonal atrophi:hypertrophi attach:detach attachabl:detachabl attack:defend
attend:miss attentiv:inattentiv attract:repel attractiv:unattractiv attributabl:unattributabl atypical:typical
audibl:inaudibl authoriz:unauthoriz automatic:manual autumnal:wintri availabl:unavailabl avascular:vascular
avoid:confront aw:unaw awaken:unawaken awar:unawar away:hom awkward:graceful back:front backward:forward bad:good
balanc:unbalanc basic:incidental bear:interest beautifi:uglifi beautiful:ugli begin:end behav:misbehav
believ:disbeliev bend:straighten bend:unbend benign:malign beseech:imperativ biennial:perennial big:littl
binaural:monaural bind:fre bind:unbind bind:unbound binucleat:mononuclear bisexual:homosexual bivalent:univalent
black:whit blacken:whiten bless:curs blind:sight blond:brunet bloodi:bloodless blur:focus boil:freez bold:timid
bolt:unbolt born:unborn borrow:lend bottom:sid bottom:top box:unbox boycott:patronis boycott:patroniz brav:cowardli
break:unbroken breakabl:unbreakabl breath:breathless bright:dull brighten:darken brotherli:sisterli buckl:unbuckl
burden:unburden busi:idl button:unbutton buy:sell calcifi:decalcifi calculabl:incalculabl calm:stormi
capabl:incapabl capitalistic:socialistic careful:careless carpet:uncarpet carv:uncarv causativ:noncausativ
cautious:incautious central:peripheral centralis:decentraliz centraliz:decentraliz cerebral:emotional
certain:uncertain certifi:decertifi certifi:uncertifi chang:stay chang:unchang changeabl:unchangeabl
characteristic:uncharacteristic charg:uncharg charitabl:uncharitabl cheap:expensiv cheerful:depress
christian:unchristian civil:uncivil civilian:militari civiliz:nonciviliz claim:disclaim claim:forfeit
clarifi:obfuscat clasp:unclasp classical:nonclassical classifi:unclassifi clean:dirti clear:unclear
clockwis:counterclockwis clog:unclog clos:distant clos:open cloth:uncloth coastal:inland coat:uncoat
coherent:incoherent cold:hot collapsibl:noncollapsibl collectiv:distributiv coloniz:decoloniz color:discolor
color:uncolor colorful:colorless column:noncolumn combin:uncombin comfortabl:uncomfortabl commensurat:incommensurat
commercial:noncommercial commission:noncommission commit:uncommit common:individual common:uncommon compact:loos
comparabl:incomparabl compatibl:incompatibl competent:incompetent competitiv:noncompetitiv complet:incomplet
complex:simpl compliant:defiant complicat:simplifi complimentari:uncomplimentari compos:discompos
comprehensibl:incomprehensibl comprehensiv:noncomprehensiv compress:decompress compromis:uncompromis concav:convex
conceal:unconceal concentrat:deconcentrat concentrat:distribut concentric:eccentric concern:unconcern concis:prolix
conclusiv:inconclusiv conditional:unconditional confident:diffident confirm:unconfirm conform:deviat
connect:disconnect connect:unconnect conquerabl:unconquerabl conscious:unconscious conserv:wast conservativ:liberal
considerabl:inconsiderabl considerat:inconsiderat consistent:inconsistent consonantal:vocalic
conspicuous:inconspicuous constant:inconstant constitutional:unconstitutional constructiv:destructiv
consummat:unconsummat consumptiv:generativ contaminat:decontaminat contemptibl:estimabl content:discontent
continu:discontinu continual:sporadic continuous:discontinuous contract:expand contraindicat:indicat
control:uncontroll controversial:uncontroversial convenient:inconvenient conventional:nuclear
conventional:unconventional converg:diverg convinc:unconvinc cook:raw cool:heat cool:warm cooperativ:uncooperativ
corporeal:incorporeal correct:incorrect corrupt:incorrupt cosmopolitan:provincial counterfeit:genuin coupl:uncoupl
courteous:discourteous cousinli:uncousinli cover:uncover covert:overt creativ:uncreativ credibl:incredibl
credit:debit cri:laugh critical:noncritical critical:uncritical criticiz:prais crook:straight cross:uncross
crowd:uncrowd crown:uncrown crucial:noncrucial cubic:linear cubic:planar curabl:incurabl curious:incurious
curli:straight current:noncurrent curtain:curtainless cut:uncut damag:undamag dangerous:saf dark:light dead:liv
deaf:hear debilitat:invigorat deceiv:undeceiv decent:indecent decisiv:indecisiv declar:undeclar
declarativ:interrogativ decreas:increas dedicat:undedicat deductibl:nondeductibl deep:shallow defensiv:offensiv
defin:undefin definit:indefinit deglyceroliz:glyceroliz dehumaniz:humaniz deject:elat delay:rush delicat:rug
demagnetiz:magnetiz demand:undemand dematerializ:materializ demobiliz:mobiliz democratic:undemocratic demot:promot
demythologiz:mythologiz denationaliz:nationaliz denaturaliz:naturaliz deniabl:undeniabl deoxidis:oxidis
dependabl:undependabl dependent:independent depersonaliz:personaliz depress:elat depriv:enrich deregulat:regulat
derestrict:restrict deriv:underiv descriptiv:undescriptiv desegregat:segregat desensitiz:sensitiz
desirabl:undesirabl despair:hop destabiliz:stabiliz destroy:preserv desynchroniz:synchroniz detect:undetect
determinabl:indeterminabl determinat:indeterminat develop:undevelop diachronic:synchronic die:nascent differ:equal
different:sam differentiat:undifferentiat difficult:easi digestibl:indigestibl dignifi:undignifi diligent:negligent
dilut:undilut diplomatic:undiplomatic direct:indirect directional:omnidirectional disabl:enabl discern:undiscern
discernibl:indiscernibl discourag:encourag discriminat:undiscriminat disembark:embark disenchant:enchant
disenfranchis:enfranchis disentangl:entangl disesteem:esteem dishearten:hearten dishonest:honest dishonor:honor
disincarnat:incarnat disinclin:inclin disinfect:infect disintegrat:integrat disintegrativ:integrativ disjoin:join
dislik:lik dislodg:lodg disloyal:loyal disobedient:obedient disobey:obey disorder:order disorderli:orderli
disorganiz:organiz disorient:orient disparag:flatter dispensabl:indispensabl displeas:pleas dispos:indispos
disproportionat:proportionat disprov:prov disqualifi:qualifi disreputabl:reputabl disrespect:respect
disrespectful:respectful dissatisfi:satisfi dissimilar:similar dissuad:persuad dissuasiv:persuasiv distal:proximal
distinct:indistinct distinguishabl:indistinguishabl distrust:trust disunifi:unifi diurnal:nocturnal
diversifi:specializ diversifi:undiversifi divest:invest divid:multipli divid:unit docil:stubborn dock:undock
domestic:foreign domestic:undomestic dominant:subordinat domineer:submissiv downgrad:upgrad downstair:upstair
downstream:upstream downtown:uptown dramatic:undramatic dress:undress dri:wet drinkabl:undrinkabl due:undu
dull:liveli dynamic:undynamic dysgenic:eugenic dysphoric:euphoric eager:uneager earli:lat earn:unearn easi:uneasi
east:west eastern:western ebb:tid ecdemic:epidemic edifi:unedifi educat:uneducat effectiv:ineffectiv
efficacious:inefficacious efficient:inefficient effortful:effortless elastic:inelastic elegant:inelegant
eligibl:ineligibl emigrat:immigrat emotional:unemotional empirical:theoretical employ:unemploy empti:fill empti:full
endemic:epidemic endow:unendow energetic:lethargic enforc:exempt enforc:unenforc enforceabl:unenforceabl
enlighten:unenlighten enter:exit enterpris:unenterpris enthusiastic:unenthusiastic equal:unequal equip:unequip
equitabl:inequitabl equivocal:unequivocal eras:record erect:unerect esoteric:exoteric essential:inessential
establish:unestablish estivat:hibernat ethical:unethical even:odd even:uneven evil:good evitabl:inevitabl
exact:inexact exaugural:inaugural excit:unexcit exclud:includ exclusiv:inclusiv excusabl:inexcusabl exempt:nonexempt
exhal:inhal existent:nonexistent expect:unexpect expedient:inexpedient expendabl:unexpendabl experienc:inexperienc
explicabl:inexplicabl explicit:implicit explod:implod exploratori:nonexploratori explosiv:nonexplosiv export:import
expressibl:inexpressibl extant:extinct extend:unextend exterior:interior external:internal extinguish:ignit
extraordinari:ordinari extrasensori:sensori extricabl:inextricabl extrinsic:intrinsic extrospectiv:introspectiv
ey:eyeless fac:faceless fail:succeed fair:unfair faithful:unfaithful fall:ris fallibl:infallibl fals:tru
familiar:strang familiar:unfamiliar fanci:plain far:near farsight:nearsight fashionabl:unfashionabl fast:slow
fasten:unfasten fastidious:unfastidious fat:thin fatal:nonfatal fatti:nonfat favorabl:unfavorabl feed:starv
femal:mal feminin:masculin feminin:neuter fertil:steril few:mani fewer:mor fewest:most fictional:nonfictional
figurativ:literal filial:parental financial:nonfinancial find:los finger:fingerless finish:unfinish finit:infinit
first:last fit:unfit fix:unfix flexibl:inflexibl follow:lead foolish:wis forbid:permit forceful:forceless
foreign:nativ forget:remember forgettabl:unforgettabl formal:informal former:latter fortunat:unfortunat
fractional:whol fragrant:malodorous frail:robust fram:unfram fre:unfre freez:unfrozen frequent:infrequent fresh:stal
friendli:unfriendli frivolous:serious fruitful:unfruitful fuel:unfuel function:malfunction functional:nonfunctional
functional:organic furnish:unfurnish futur:past futur:present gaseous:liquid gaseous:solid gather:spread
general:specific generous:stingi generous:ungenerous glad:sad gladden:sadden glorious:inglorious glov:gloveless
good:worsen gracious:ungracious gradual:steep gradual:sudden grateful:ungrateful greater:lesser green:rip
gregarious:ungregarious groom:ungroom gross:net guilti:innocent hairi:hairless hand:handless handl:handleless
happi:unhappi hard:soft harmful:harmless harmonic:nonharmonic harmonious:inharmonious harness:unharness hat:hatless
hat:lov hateful:lovabl hav:lack head:headless head:unhead healthful:unhealthful healthi:unhealthi heavi:light
heedful:heedless helpful:unhelpful heterogeneous:homogeneous heterosexual:homosexual heterozygous:homozygous
high:low hitch:unhitch holi:unholi hollow:solid hook:unhook hopeful:hopeless horizontal:inclin horizontal:vertical
hospitabl:inhospitabl human:inhuman human:nonhuman humbl:proud humorless:humorous hungri:thirsti hurri:unhurri
husbandli:wifeli hydrophilic:hydrophobic hypertonic:isotonic hypotonic:isotonic identifiabl:unidentifiabl idl:work
ignobl:nobl ignor:notic ill:well illegal:legal illegitimat:legitimat illicit:licit illiterat:literat
illogical:logical imitativ:nonimitativ immaterial:material immatur:matur immeasurabl:measurabl immediat:mediat
immoderat:moderat immodest:modest immoral:moral immortal:mortal impair:unimpair impalpabl:palpabl impartial:partial
impassabl:passabl impatient:patient imperceptibl:perceptibl imperfect:perfect impermanent:permanent
impersonal:personal impervious:pervious impious:pious implacabl:placabl implausibl:plausibl impolit:polit
impolitic:politic important:unimportant impossibl:possibl impotent:potent impractical:practical imprecis:precis
impressiv:unimpressiv improbabl:probabl improper:proper improv:unimprov impur:pur inboard:outboard inclin:vertical
incom:outgo indoor:outdoor induc:spontaneous indulgent:nonindulgent industrial:nonindustrial
infectious:noninfectious inferior:superior influential:uninfluential inform:uninform inhabit:uninhabit
inhibit:uninhibit injectabl:uninjectabl injur:uninjur inner:outer inoperativ:operativ inorganic:organic
inquir:uninquir insan:san insecur:secur insensitiv:sensitiv insentient:sentient insid:outsid
insignificant:significant insincer:sincer insolubl:solubl inspir:uninspir institutionaliz:noninstitutionaliz
instructiv:uninstructiv instrumental:vocal insubstantial:substantial insufficient:sufficient insur:uninsur
insurmountabl:surmountabl intangibl:tangibl integrat:segregat intellectual:nonintellectual intelligent:unintelligent
intend:unintend intens:mild intensifi:moderat interdepartmental:intradepartmental interest:uninterest
intermediat:terminal international:national interspeci:intraspeci interstat:intrastat intolerabl:tolerabl
intolerant:tolerant intoxicat:sober intractabl:tractabl intrusiv:unintrusiv invalid:valid invalidat:validat
invariabl:variabl invisibl:visibl invit:uninvit involuntari:voluntari involv:uninvolv invulnerabl:vulnerabl
inward:outward ionic:nonionic ioniz:nonioniz irrational:rational irreconcilabl:reconcilabl irreducibl:reducibl
irregular:regular irrelevant:relevant irreligious:religious irremediabl:remediabl irreparabl:reparabl
irresistibl:resistibl irresolut:resolut irresponsibl:responsibl irreversibl:reversibl irrevocabl:revocabl
irritat:sooth joint:separat joyful:sorrowful joyless:joyous juiceless:juici junior:senior just:unjust keep:los
kind:unkind know:unknown label:unlabel lac:unlac larg:small least:most leav:right leaven:unleaven leg:legless
legalis:outlaw legaliz:outlaw legato:staccato lengthen:shorten less:mor let:prevent lie:sit lie:stand light:unlight
lik:unlik likeli:unlikeli limit:unlimit lin:unlin linear:nonlinear linear:planar linguistic:nonlinguistic
lip:lipless liquid:solid list:unlist littl:much liv:record livabl:unlivabl load:unload local:national lock:unlock
long:short loos:tight loosen:stiffen los:sav los:win loud:soft lov:unlov lowborn:nobl lower:rais lowland:upland
lucki:unlucki major:minor mak:unmad malicious:unmalicious malnourish:nourish man:unman mark:unmark marri:unmarri
masculin:neuter mask:unmask masochistic:sadistic mat:unmat maternal:paternal matriarchal:patriarchal maximal:minimal
maximiz:minimiz maximum:minimum meaningful:meaningless meati:meatless mechanical:nonmechanical medical:surgical
mental:physical merciful:merciless metallic:nonmetallic militari:unmilitari mindful:unmindful mistrust:trust
misus:us modern:nonmodern modifi:unmodifi mononuclear:trinucleat moonless:moonlit motivat:unmotivat mov:nonmov
mov:unmov multidimensional:unidimensional multiform:uniform multilateral:unilateral multipl:singl
multivalent:univalent musical:unmusical naiv:sophisticat narrow:wid narrow:widen nasti:nic nativ:nonnativ
natural:supernatural natural:unnatural necessari:unnecessari necessitat:obviat negativ:positiv neurotic:unneurotic
new:old noisi:quiet nonoperational:operational nonparticulat:particulat nonpolitical:political nonpregnant:pregnant
nonprofessional:professional nonracial:racial nonradioactiv:radioactiv nonrandom:random nonreciprocal:reciprocal
nonrepresentational:representational nonrepresentativ:representativ nonresident:resident nonresidential:residential
nonreticulat:reticulat nonsignificant:significant nonslipperi:slipperi nonspatial:spatial nonspecific:specific
nonspherical:spherical nonstandard:standard nontaxabl:taxabl nontechnical:technical nonthermal:thermal
nontoxic:toxic nontraditional:traditional nonviolent:violent nonvolatil:volatil normal:paranormal north:south
northern:southern nos:noseless notic:unnotic noticeabl:unnoticeabl objectiv:subjectiv obligat:unobligat
obliqu:parallel obliqu:perpendicular obvious:unobvious occupi:unoccupi official:unofficial oil:unoil old:young
oleophilic:oleophobic open:shut oppos:unoppos optimistic:pessimistic organiz:unorganiz orient:unorient
original:unoriginal orthodox:unorthodox ostentatious:unostentatious other:sam out:saf overestimat:underestimat
overexpos:underexpos overhand:underhand overhead:subsurfac overhead:surfac overshoot:undershoot overstat:understat
own:unown pack:unpack painful:painless paint:unpaint paintabl:unpaintabl parallel:perpendicular
pardonabl:unpardonabl passionat:passionless past:present patriotic:unpatriotic pattern:plain pav:unpav pay:unpaid
peaceful:unpeaceful perceptiv:unperceptiv perplex:unperplex pin:unpin plan:unplan playabl:unplayabl
playful:unplayful pleasant:unpleasant plow:unplow point:pointless polish:unpolish poor:rich popular:unpopular
portabl:unportabl postwar:prewar powerful:powerless preced:succeed precedent:unprecedent precocious:retard
predictabl:unpredictabl prepar:unprepar pretentious:unpretentious primari:secondari printabl:unprintabl
privat:public privileg:underprivileg productiv:unproductiv profan:sacr professional:unprofessional
profitabl:unprofitabl profound:superficial progress:regress progressiv:regressiv prophetic:unprophetic
propitious:unpropitious prospectiv:retrospectiv protect:unprotect protectiv:unprotectiv prov:unprov
provocativ:unprovocativ proximat:ultimat publiciz:suppress publish:unpublish pull:push punish:unpunish
punitiv:rehabilitativ purg:rehabilitat purposeful:purposeless qualifi:unqualifi qualitativ:quantitativ
questionabl:unquestionabl quiet:unquiet ravel:unravel readi:unreadi real:unreal realistic:unrealistic
reasonabl:unreasonabl reassur:unreassur reassur:worri reconstruct:unreconstruct recoverabl:unrecoverabl
refin:unrefin regulat:unregulat relat:unrelat relax:tens reliabl:unreliabl repentant:unrepentant report:unreport
reproducibl:unreproducibl resentful:unresentful resist:surrender respectabl:unrespectabl responsiv:unresponsiv
rest:tir restrain:unrestrain restrict:unrestrict restrictiv:unrestrictiv retentiv:unretentiv reward:unreward
rhythmical:unrhythmical rid:walk right:wrong righteous:unrighteous rim:rimless rough:smooth roughen:smooth
round:squar run:stand rural:urban rust:rustless saddl:unsaddl salabl:unsalabl sarcastic:unsarcastic
satisfactori:unsatisfactori saturat:unsaturat savori:unsavori scent:scentless schedul:unschedul
scholarli:unscholarli scientific:unscientific scrupulous:unscrupulous seal:unseal seductiv:unseductiv
select:unselect selfish:unselfish sell:unsold sensational:unsensational serviceabl:unserviceabl servil:unservil
settl:unsettl sexi:unsexi shad:unshad shapeli:unshapeli shar:unshar shaven:unshaven sheath:unsheath shod:unshod
short:tall shout:whisper sid:top sign:unsign silenc:unsilenc sit:stand siz:unsiz skill:unskill sleep:wak
smart:stupid social:unsocial sol:soleless solv:unsolv sonic:supersonic sound:unsound sour:sweet sour:sweeten
speak:writ specializ:unspecializ specifi:unspecifi spirit:spiritless stabl:unstabl stain:unstain
statesmanlik:unstatesmanlik steadi:unsteadi stem:stemless stifl:stimulat stimulat:unstimulat strap:unstrap
strengthen:weaken stress:unstress strong:weak structur:unstructur subhuman:superhuman subsonic:supersonic
subsurfac:surfac successful:unsuccessful succumb:surviv summeri:wintri supportiv:unsupportiv sur:unsur
surpris:unsurpris susceptibl:unsusceptibl sympathetic:unsympathetic systematic:unsystematic tam:wild tangl:untangl
tasteful:tasteless tender:tough theatrical:untheatrical thematic:unthematic thick:thin thicken:thin
thoughtful:thoughtless thrifti:wasteful tie:unti timber:untimber tip:untip tongu:tongueless top:topless
train:untrain travel:untravel treat:untreat troubl:untroubl trustworthi:untrustworthi truthful:untruthful
tuneful:tuneless turn:unturn twin:untwin understand:ununderstood unusual:usual unvari:vari unveil:veil
unventilat:ventilat unvoic:voic unwant:want unwari:wari unwax:wax unweav:weav unwelcom:welcom unwholesom:wholesom
unwill:will unwind:wind unwir:wir unwomanli:womanli unwood:wood unworldli:worldli unworthi:worthi unwoven:woven
unwrap:wrap unwrinkl:wrinkl unwritten:writ useful:useless valuabl:worthless vernal:wintri virtuous:wick wan:wax
wir:wireless
`;
