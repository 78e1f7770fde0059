import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { contradictionKey } from '../../src/shared/contradiction-key';
import { CROWD, DAM, STATES } from '../gallery/states';
import { buildAnalysis } from '../support/analysis-builder';
import { done, freshPanel, names, openConflicts, search, show, shownWords, speaker, stage } from './panel-stage';

freshPanel();

describe('site and view', () => {
  it('come first and can be switched', async () => {
    show(done());
    await page.getByRole('switch', { name: 'news.example' }).click();
    expect(stage.actions.setSite).toHaveBeenCalledExactlyOnceWith(false);
    await page.getByRole('radio', { name: 'Denials' }).click();
    expect(stage.actions.setView).toHaveBeenCalledExactlyOnceWith('denials');
  });

  it.each([
    ['done', 4],
    ['nothing', 0],
  ])('a choice of views only where there is something to view: %s', (name, views) => {
    show(STATES[name]!);
    expect(page.getByRole('radio').elements()).toHaveLength(views);
  });

  it.each(['idle', 'no-access', 'unsupported'])('no switch where there is nothing to switch off: %s', (name) => {
    show(STATES[name]!);
    expect(page.getByRole('switch').query()).toBeNull();
  });

  it('offers to run here always, or everywhere, in the click itself', async () => {
    show(STATES['idle']!);
    await page.getByRole('button', { name: 'Always on this site' }).click();
    expect(stage.actions.allowSite).toHaveBeenCalledWith('news.example.org');
    await page.getByRole('button', { name: 'On all sites' }).click();
    expect(stage.actions.allowAll).toHaveBeenCalledOnce();
  });
});

describe('speakers', () => {
  it('stand by number of statements, those who speak for another under them, the unnamed last', () => {
    show(done());
    expect(names()).toEqual([
      'Oluwaseun Adeyinka',
      'the letter signed by four engineers',
      'Henrike Solbakken',
      'One official',
      'Rhiannon Achterberg’s spokesman',
      'Speaker not named',
    ]);
  });

  it('tell role or kind', async () => {
    show(done());
    await expect.element(speaker('Oluwaseun Adeyinka the council’s director of works')).toBeVisible();
    await expect.element(speaker('One official Unnamed source')).toBeVisible();
  });

  it('unfold to their statements by mouse and keyboard; one clicked is jumped to', async () => {
    show(done());
    expect(shownWords()).toEqual([]);
    await speaker('Henrike Solbakken').click();
    expect(shownWords()).toEqual(['the dam was not safe', '14 of its 30 drains were blocked']);
    await userEvent.keyboard('{Enter}');
    expect(shownWords()).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await page.getByText('the dam was not safe').click();
    expect(stage.actions.jump).toHaveBeenCalledExactlyOnceWith('s8');
  });

  it('show the words that turn a statement round', async () => {
    show(done());
    await speaker('Oluwaseun Adeyinka').click();
    expect(shownWords()[0]).toBe('denied that anyone had been asked to delay the report');
  });

  it('copy a statement with its source, and say so', async () => {
    show(done());
    await speaker('One official').click();
    await page.getByRole('button', { name: 'Copy with source' }).first().click();
    expect(vi.mocked(stage.actions.copy).mock.calls[0]![0]).toContain('https://news.example.org/valley/dam#:~:text=');
    await expect.element(page.getByText('Copied')).toBeInTheDocument();
  });
});

describe('search and types', () => {
  it('narrow down to matching words and unfold them', async () => {
    show(done());
    await (await search()).fill('DRAINS');
    expect(shownWords()).toEqual(['six of the drains were blocked', '14 of its 30 drains were blocked']);
    await (await search()).fill('no such thing');
    await expect.element(page.getByText('No statement matches.')).toBeVisible();
  });

  it('find speakers and take plain quotation marks for curly ones', async () => {
    show(done());
    await (await search()).fill("achterberg's spokesman");
    expect(shownWords()).toEqual(['“full confidence” in the works department']);
  });

  it('filter by type', async () => {
    show(done());
    await search();
    await page.getByRole('button', { name: 'Partly quoted 2' }).click();
    expect(names()).toEqual(['the letter signed by four engineers', 'Rhiannon Achterberg’s spokesman']);
  });

  it('follow the settings too', () => {
    show(done(), { types: { direct: true, mixed: false, indirect: false }, minimumConfidence: 0.5 });
    expect(names()).toEqual(['Oluwaseun Adeyinka', 'the letter signed by four engineers', 'One official']);
  });
});

/** Possible conflicts are shown on demand only. */
const WITH_POSSIBLE = { contradictions: 'inferred' } as const;

describe('conflicts', () => {
  it('show both sides word for word, the tier in words, and mark what triggered it', async () => {
    show(done(), WITH_POSSIBLE);
    await openConflicts();
    const [reported, inferred] = page.getByRole('article').elements();
    expect(reported!.textContent).toContain('Reported in this article');
    expect(reported!.textContent.split('asked to delay our report')).toHaveLength(2);
    expect(inferred!.querySelector('h2')!.textContent).toBe('Possible conflict');
    expect([...inferred!.querySelectorAll('.name')].map(({ textContent }) => textContent)).toEqual([
      'Oluwaseun Adeyinka',
      'Henrike Solbakken',
    ]);
    expect([...inferred!.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['six', '14']);
    const [left, right] = [...inferred!.querySelectorAll('.side')].map((side) => side.getBoundingClientRect());
    expect(left!.top).toBe(right!.top);
  });

  it('name every speaker of a side, each once', async () => {
    show(
      done({
        ...DAM,
        contradictions: [
          {
            ...DAM.contradictions[0]!,
            sides: [
              ['s3', 's8', 's9'],
              ['s4', 's5'],
            ],
          },
        ],
      }),
    );
    await openConflicts();
    const names = [...stage.root.querySelectorAll('.side .name')].map(({ textContent }) => textContent);
    expect(names).toEqual(['the letter signed by four engineers', 'Henrike Solbakken', 'Oluwaseun Adeyinka']);
  });

  it('jump to either side', async () => {
    show(done(), WITH_POSSIBLE);
    await openConflicts();
    await page.getByRole('button', { name: '14 of its 30' }).click();
    expect(stage.actions.jump).toHaveBeenCalledExactlyOnceWith('s9');
  });

  it('can be dismissed and brought back', async () => {
    const key = contradictionKey(DAM, DAM.contradictions[0]!);
    show(done(), WITH_POSSIBLE);
    await openConflicts();
    await page.getByRole('button', { name: 'Not a contradiction' }).first().click();
    expect(stage.actions.dismiss).toHaveBeenCalledExactlyOnceWith({ key, label: 'asked to delay our report' }, true);
    show(done(DAM, [key]), WITH_POSSIBLE);
    await expect.element(page.getByRole('tab', { name: 'Denials 1' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(stage.actions.dismiss).toHaveBeenLastCalledWith({ key, label: '' }, false);
  });

  it('leave out what the settings leave out', async () => {
    show(done());
    await expect.element(page.getByRole('tab', { name: 'Denials 1' })).toBeVisible();
    const disagreement = {
      ...DAM,
      contradictions: [{ ...DAM.contradictions[1]!, type: 'disagreement' as const, tier: 'reported' as const }],
    };
    show(done(disagreement));
    await expect.element(page.getByRole('tab', { name: 'Denials 0' })).toBeVisible();
    show(done(disagreement), { disagreements: true });
    await expect.element(page.getByRole('tab', { name: 'Denials 1' })).toBeVisible();
  });

  it('say what none means', async () => {
    show(STATES['agreed']!);
    await openConflicts();
    await expect
      .element(page.getByText('No conflicting statements found. That does not mean everyone agrees.'))
      .toBeVisible();
  });

  it('are reached with the arrow keys', async () => {
    show(done());
    await page.getByRole('tab', { name: 'Speakers' }).click();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('tab', { name: 'Denials' })).toHaveFocus();
    await expect.element(page.getByText('Reported in this article')).toBeVisible();
  });
});

describe('export', () => {
  it.each([
    ['Markdown', 'md', 'text/markdown', '# Council'],
    ['CSV', 'csv', 'text/csv', '"id","speaker"'],
    ['JSON', 'json', 'application/json', '"version": 2'],
  ])('saves %s', async (label, extension, type, part) => {
    show(done());
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: label, exact: true }).click();
    const [name, mime, text] = vi.mocked(stage.actions.save).mock.calls[0]!;
    expect([name, mime]).toEqual([`sayso-council-knew-dam-was-cracked-says-engineers-letter.${extension}`, type]);
    expect(text).toContain(part);
  });
});

describe('strange pages', () => {
  it('two thousand statements are drawn a part at a time', async () => {
    show(done(CROWD));
    await page.getByRole('button', { name: 'Sir' }).click();
    expect(shownWords()).toHaveLength(12);
    await page.getByRole('button', { name: 'Show 12 more' }).click();
    expect(shownWords()).toHaveLength(24);
    await (await search()).fill('page');
    expect(shownWords().length).toBeLessThan(600);
  });

  it('names stay text, clipped, and within the popup', () => {
    show(done(CROWD));
    expect(stage.root.querySelector('b')).toBeNull();
    const name = stage.root.querySelector('.name')!;
    expect(name.textContent).toContain('<b>Markup</b>');
    expect(name.getBoundingClientRect().height).toBeLessThan(50);
    expect(stage.root.scrollWidth).toBeLessThanOrEqual(stage.root.clientWidth);
  });

  it('names of any kind are only names', () => {
    const ids = ['__proto__', 'constructor', 'toString', '\u202Eevil'];
    show(
      done(
        buildAnalysis({
          statements: ids.map((id) => ({ words: `words of ${id}`, speaker: id })),
          speakers: ids.map((id) => ({ id })),
        }),
      ),
    );
    expect(names()).toEqual(ids);
  });

  it('tell that the page was cut, and that the model is missing', async () => {
    show(done(CROWD));
    await expect.element(page.getByText('only its first part was read')).toBeVisible();
    await page.getByText('2,000 statements').click();
    await expect.element(page.getByText('language model could not be loaded')).toBeVisible();
  });
});
