/**
 * Axes of meaning with two poles: `axis: words of one pole | words of the other`, base forms. Two statements that put one thing
 * on both poles of an axis conflict. WordNet has no genuine/fake, confirm/deny, leave/stay or support/oppose, hence this list.
 */
export const AXES = `
authenticity: genuine authentic real verified | fake forged bogus fabricated fabricate hoax counterfeit doctored forgery fabrication invented staged
accuracy: accurate correct true truthful factual | inaccurate incorrect untrue false wrong erroneous misleading mistaken baseless unfounded groundless debunked bogus meritless
presence: stay remain keep | leave depart withdraw exit quit evacuate
retention: remain stay | resign quit
attendance: attend | skip boycott miss
consent: consensual consent agree | refuse decline reject
permission: allow permit authorise authorize approve | ban prohibit forbid block outlaw bar
responsibility: responsible blame fault culpable | blameless
occurrence: happen occur | averted fictitious
continuation: continue resume persist proceed | stop halt cease cancel suspend abandon scrap end
knowledge: know aware informed | unaware ignorant oblivious unknowing
memory: remember recall | forget
outcome: succeed success successful work | fail failure unsuccessful collapse
victory: win victory | lose defeat
life: alive survive live | dead die killed perish deceased
guilt: guilty | innocent
conviction: convict | acquit exonerate
charge: charge indict | exonerate clear
direction: increase rise grow climb expand soar improve | decrease fall drop decline shrink plunge reduce worsen
strength: strengthen | weaken undermine
legality: legal lawful constitutional legitimate | illegal unlawful unconstitutional illegitimate
safety: safe secure harmless | unsafe dangerous hazardous harmful toxic
health: healthy well | sick ill unwell
opening: open reopen | closed close shut
fullness: full | empty
possibility: possible feasible achievable viable | impossible unfeasible unworkable
necessity: necessary needed essential | unnecessary needless pointless
completeness: complete comprehensive | incomplete partial
readiness: ready prepared | unprepared
readying: armed | unarmed
certainty: certain sure | uncertain unsure doubtful
presence-of-link: linked connected related | unrelated unconnected
intention: deliberate intentional intended planned | accidental unintentional inadvertent unplanned accident
freedom: free | jailed imprisoned detained
movement-of-people: arrive enter | leave depart
possession: own possess | lack
receipt: receive accept | reject refuse
payment: paid pay | unpaid
giving: give provide supply grant | withhold deny
publication: publish release disclose | withhold conceal hide
secrecy: public | secret confidential
consultation: consult consulted inform notify | ignore bypass
neutrality: neutral impartial | biased partisan
fairness: fair just | unfair unjust
honesty: honest | dishonest
clean: clean | polluted contaminated dirty
capability: able | unable
employment: hire | fire sack
employment-state: employed | unemployed jobless
joining: join | leave quit
love: love | hate
attack: attack | defend
side: support back endorse favour favor | oppose reject
profit: profit profitable | loss unprofitable
sobriety: sober | drunk
`;

/** Axes of will and valuation: a conflict on one is a disagreement, no clash of facts. */
export const STANCES = `
support: support back endorse favour favor welcome praise embrace champion applaud defend hail | oppose reject condemn criticise criticize denounce decry blast slam attack protest fight resist deplore lambaste
demand: demand urge propose push insist | refuse reject block resist veto dismiss spurn rebuff
value: good great excellent wise fair reasonable necessary | bad terrible disastrous unfair unreasonable unnecessary outrageous reckless disgraceful
plan: keep retain protect | scrap abolish repeal end
rights: constitutional legitimate | unconstitutional illegitimate
`;
