import { useMemo } from 'preact/hooks';
import { type SpeakerGroup, speakerGroups, type Statement } from '../engine';
import { t } from '../shared/i18n';
import { ShowMore } from '../ui/ShowMore';
import { SpeakerItem } from './SpeakerItem';
import type { ListView } from './view';

/** In groups of speakers: what is drawn at once, and what each "show more" adds. */
const PAGE = 40;

interface Props {
  readonly list: ListView;
  readonly statements: readonly Statement[];
}

/** Who speaks on the page, most statements first, each unfolding to what they said. */
export function Speakers({ list, statements }: Props) {
  const { groups, unattributed } = useMemo(
    () => speakerGroups({ speakers: list.index.analysis.speakers, statements }),
    [list.index, statements],
  );
  if (statements.length === 0) return <p class="empty">{t('filter_nothing')}</p>;
  return (
    <ul class="speakers" key={list.search}>
      <ShowMore items={groups} page={PAGE}>
        {(group) => <Group key={group.speaker.id} group={group} list={list} />}
      </ShowMore>
      {unattributed.length > 0 && (
        <li>
          <SpeakerItem list={list} speaker={undefined} statements={unattributed} />
        </li>
      )}
    </ul>
  );
}

/** A principal without statements of their own is told in the captions of those who speak for them. */
function Group({ group, list }: { group: SpeakerGroup; list: ListView }) {
  const { speaker, statements, members } = group;
  const own = statements.length > 0;
  return (
    <li>
      {own && <SpeakerItem list={list} speaker={speaker} statements={statements} />}
      {members.length > 0 && (
        <ul class={own ? 'members' : undefined}>
          {members.map((member) => (
            <li key={member.speaker.id}>
              <SpeakerItem list={list} {...member} principal={speaker.name} nested={own} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
