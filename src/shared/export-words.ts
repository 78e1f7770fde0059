import type { ExportWords } from '../engine';
import { t } from './i18n';

/** The words of exports and of what is copied, in the language of the interface. */
export function exportWords(): ExportWords {
  const list = new Intl.ListFormat(t('language'));
  return {
    article: t('tab_article'),
    noSpeaker: t('speaker_unknown'),
    theArticle: t('speaker_article'),
    caution: t('export_caution'),
    passage: t('export_passage'),
    denials: t('view_denials'),
    conflicts: t('options_conflicts'),
    types: { direct: t('type_direct'), mixed: t('type_mixed'), indirect: t('type_indirect') },
    kinds: {
      person: t('kind_person'),
      organisation: t('kind_organisation'),
      document: t('kind_document'),
      group: t('kind_group'),
      anonymous: t('kind_anonymous'),
      author: t('kind_author'),
    },
    conflictTypes: {
      dispute: t('conflict_dispute'),
      correction: t('conflict_correction'),
      'changed-position': t('conflict_changed_position'),
      disagreement: t('conflict_disagreement'),
      possible: t('conflict_possible'),
    },
    columns: {
      id: t('column_id'),
      speaker: t('column_speaker'),
      role: t('column_role'),
      kind: t('column_kind'),
      type: t('column_type'),
      words: t('column_words'),
      cue: t('column_cue'),
      via: t('column_via'),
      confidence: t('column_confidence'),
      denies: t('column_denies'),
      conflicts: t('column_conflicts'),
      link: t('column_link'),
      article: t('column_article'),
      authors: t('column_authors'),
      outlet: t('column_outlet'),
      date: t('column_date'),
    },
    listed: (names) => list.format(names),
    reportedBy: (name) => t('reported_by', name),
    deniedBy: (name) => t('export_denied_by', name),
  };
}
