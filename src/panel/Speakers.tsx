import { useMemo, useState } from 'preact/hooks';
import { type SpeakerGroup, speakerGroups, type Statement } from '../engine';
import { t, tn } from '../shared/i18n';
import { ShowMore } from '../ui/ShowMore';
import { filterStatements, NO_FILTER, searchable } from './filter';
import { FilterBar } from './FilterBar';
import type { PanelActions } from './panel-actions';
import { SpeakerItem } from './SpeakerItem';
import type { View } from './view';

/** In groups of speakers: what is drawn at once, and what each "show more" adds. */
const PAGE = 40;

/** In statements of one speaker: when the reader unfolds them, and when a search unfolds everybody. */
const PAGE_OPENED = 12;
const PAGE_FOUND = 4;

interface Props {
  readonly view: View;
  readonly statements: readonly Statement[];
  readonly inConflict: ReadonlySet<string>;
  readonly actions: PanelActions;
}

/** Who speaks on the page, most statements first, each unfolding to what they said. */
export function Speakers({ view, statements, inConflict, actions }: Props) {
  const [filter, setFilter] = useState(NO_FILTER);
  const list = useMemo(() => searchable(view.index, statements), [view.index, statements]);
  const found = useMemo(() => filterStatements(list, filter), [list, filter]);
  const { groups, unattributed } = useMemo(
    () => speakerGroups({ speakers: view.index.analysis.speakers, statements: found }),
    [view.index, found],
  );
  const searching = filter.text.trim() !== '';
  const shared = { view, inConflict, actions, startOpen: searching, page: searching ? PAGE_FOUND : PAGE_OPENED };
  return (
    <>
      <FilterBar filter={filter} onChange={setFilter} />
      <p class={found.length === 0 ? 'empty' : 'unseen'} role="status">
        {found.length === 0 ? t('filter_nothing') : searching && tn('statements', found.length)}
      </p>
      {/* Each search begins a new list: unfolded, from its top. */}
      <ul class="speakers" key={filter.text}>
        <ShowMore items={groups} page={PAGE}>
          {(group) => <Group key={group.speaker.id} group={group} shared={shared} />}
        </ShowMore>
        {unattributed.length > 0 && (
          <li>
            <SpeakerItem speaker={undefined} statements={unattributed} {...shared} />
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
