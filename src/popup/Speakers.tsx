import { useMemo, useState } from 'preact/hooks';
import type { Statement } from '../engine/model';
import { type SpeakerGroup, speakerGroups } from '../engine/speakers/speaker-groups';
import { t } from '../shared/i18n';
import { ShowMore } from '../ui/ShowMore';
import { FilterBar } from './FilterBar';
import type { PopupActions } from './popup-actions';
import { SpeakerItem } from './SpeakerItem';
import type { View } from './view';
import { filterStatements, NO_FILTER } from './filter';

/** In groups of speakers: what is drawn at once, and what each "show more" adds. */
const PAGE = 40;

interface Props {
  readonly view: View;
  readonly statements: readonly Statement[];
  readonly inConflict: ReadonlySet<string>;
  readonly actions: PopupActions;
}

/** Who speaks on the page, most statements first, each unfolding to what they said. */
export function Speakers({ view, statements, inConflict, actions }: Props) {
  const [filter, setFilter] = useState(NO_FILTER);
  const { groups, unattributed } = useMemo(() => {
    const { speakers } = view.index.analysis;
    return speakerGroups({ speakers, statements: filterStatements(view.index, statements, filter) });
  }, [view.index, statements, filter]);
  const searching = filter.text.trim() !== '';
  // A new search unfolds every speaker found; a key makes the items forget how they were folded.
  const mode = searching ? 'found' : 'all';
  const shared = { view, inConflict, actions, startOpen: searching };
  return (
    <>
      <FilterBar filter={filter} onChange={setFilter} />
      {groups.length === 0 && unattributed.length === 0 && (
        <p class="empty" role="status">
          {t('filter_nothing')}
        </p>
      )}
      <ul class="speakers">
        <ShowMore items={groups} page={PAGE} key={filter.text}>
          {(group) => <Group key={`${mode} ${group.speaker.id}`} group={group} shared={shared} />}
        </ShowMore>
        {unattributed.length > 0 && (
          <li>
            <SpeakerItem key={mode} speaker={undefined} statements={unattributed} {...shared} />
          </li>
        )}
      </ul>
    </>
  );
}

function Group({
  group,
  shared,
}: {
  group: SpeakerGroup;
  shared: Omit<Parameters<typeof SpeakerItem>[0], 'speaker' | 'statements'>;
}) {
  const { speaker, statements, members } = group;
  return (
    <li>
      <SpeakerItem speaker={speaker} statements={statements} {...shared} />
      {members.length > 0 && (
        <ul class="members">
          {members.map((member) => (
            <li key={member.speaker.id}>
              <SpeakerItem {...member} principal={speaker.name} {...shared} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
