/** Words that stand before a name and are no part of it; without accents, full stops and hyphens ("brig-gen" is looked up part by part). */

export const MALE_TITLES =
  'mr mister messrs sir lord baron count duke earl viscount king prince emperor sultan emir pope father fr brother friar monsieur herr senor sr don signor dom pak bapak encik haji alhaji sheikh shaikh sheik sayyid mullah maulana mawlana imam ayatollah hojatoleslam swami guru shri sri shree baba rabbi archbishop bishop cardinal monsignor msgr tuan congressman assemblyman councilman chairman alderman';

export const FEMALE_TITLES =
  'mrs ms miss dame lady baroness countess duchess queen princess empress sister madam madame mme mademoiselle mlle frau senora sra senorita dona signora signorina ibu hajah hajiya alhaja sheikha shaikha datin puan cik smt shrimati kumari begum congresswoman assemblywoman councilwoman chairwoman';

export const PLAIN_TITLES =
  'adv advocate mx dr doctor prof professor rev reverend revd hon honorable honourable rt right venerable eminence excellency holiness highness majesty datuk dato seri tan tun tok tengku nana chief otumfuo ustaz ustadz acharya pandit pastor elder deacon canon dean judge justice magistrate gen general lt lieutenant brig brigadier maj major col colonel capt captain cmdr commander cdr adm admiral rear vice sgt sergeant staff cpl corporal pvt private pc dc dci det detective insp inspector supt superintendent marshal warrant sheriff deputy officer trooper constable agent ambassador consul senator sen sens representative rep reps congressmember gov governor govs president premier chancellor minister prime secretary speaker commissioner councillor cllr councilor mayor mp mep msp td delegate chair chairperson attorney atty advocate coach engineer first crown grand pm dpm vp ag cm igp dcp dsp svp evp';

/** Abbreviations of titles and the role nouns that they stand for. */
export const TITLE_NOUNS =
  'gov governor|govs governor|sen senator|sens senator|rep representative|reps representative|gen general|col colonel|lt lieutenant|capt captain|maj major|sgt sergeant|cmdr commander|adm admiral|dr doctor|prof professor|rev reverend|revd reverend|pm minister|mp mp|cllr councillor|supt superintendent|insp inspector|det detective|brig brigadier|cpl corporal|atty attorney|congressman congressman|vp president|svp president|evp president|ag attorney-general|cm minister|igp inspector|dcp commissioner|dsp superintendent|ceo ceo|pc officer';

/** Of a name, but never its key: "Jr.", "III". */
export const SUFFIXES = 'jr sr junior senior ii iii iv phd md qc kc obe cbe mbe esq esquire mp msp bt';

/** Words inside a name that may be in lower case: "van der Berg", "bin Salman". */
export const PARTICLES =
  'de del des della delle dei degli di da das dos du la las los le el al bin bint ibn ben abu umm von van vom zu zum zur der den dem ter ten te y e af av nic ni ua dela bte binti binte anak ould wuld';

/** Those that may as well open a name: "van Dijk said". */
export const SURNAME_OPENERS = 'van von bin bint ibn al ter ten der den af di da de del della des dos';
