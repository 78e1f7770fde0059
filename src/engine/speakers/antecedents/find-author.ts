import { textOf } from '../../document/spans';
import { type Entity, newEntity } from '../entities/entity';
import { firstFrom, type References } from '../entities/references';
import { classAt, UPPER } from '../../lexicon/characters';
import { BYLINE } from '../../lexicon/reference-words';

const LONGEST_BYLINE = 160;

/** Tells who writes at a place: the byline above it, also of an inserted piece, else the page's authors. */
export class AuthorFinder {
  private readonly bylines: { readonly token: number; readonly entity: Entity }[] = [];
  private pageAuthor: Entity | null | undefined;

  constructor(private readonly references: References) {
    const { document, list } = references;
    for (const block of document.blocks) {
      const text = document.text.slice(block.start, Math.min(block.end, block.start + LONGEST_BYLINE + 1));
      if (text.length > LONGEST_BYLINE || (block.kind !== 'byline' && !isByline(text))) continue;
      for (
        let i = firstFrom(list, block.tokens.start);
        i < list.length && list[i]!.range.start < block.tokens.end;
        i++
      ) {
        const { name, entity } = list[i]!;
        if (!name || !entity || entity.words.length < 2 || entity.kind === 'organisation') continue;
        this.bylines.push({ token: block.tokens.start, entity });
        break;
      }
    }
  }

  /** The author of the text at a token; null where nobody is told. */
  authorAt(token: number): Entity | null {
    const byline = this.bylines.findLast((line) => line.token <= token);
    return byline?.entity ?? (this.pageAuthor ??= this.readPageAuthor());
  }

  private readPageAuthor(): Entity | null {
    const { authors, publisher } = this.references.document.article;
    const names = authors.map((name) => name.split(',', 1)[0]!.trim()).filter(Boolean);
    return this.entityCalled(names.length ? names.join(', ') : publisher.trim());
  }

  /** Who asks in an interview without labels for its questions: the outlet. */
  outlet(): Entity | null {
    return this.entityCalled(this.references.document.article.publisher.trim());
  }

  private entityCalled(label: string): Entity | null {
    if (!label) return null;
    const folded = label.toLowerCase();
    const { document } = this.references;
    const known = this.references.entities.find(
      (entity) => entity.words.length > 0 && textOf(document, entity.nameRange).toLowerCase() === folded,
    );
    if (known) return known;
    const entity = newEntity('author', { start: 0, end: 0 });
    entity.label = label;
    this.references.entities.push(entity);
    return entity;
  }
}

function isByline(text: string): boolean {
  const opener = BYLINE.exec(text);
  return opener !== null && classAt(text, opener[0].length) === UPPER;
}
