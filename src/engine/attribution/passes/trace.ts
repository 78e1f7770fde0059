import type { TextDocument, TokenRange } from '../../document/document';
import { areSame } from '../../document/ranges';
import { textOf } from '../../document/spans';
import type { Candidate } from '../candidate';

/** What passes did to an article's candidates: for each id a line a pass, the pass's name first. */
export class Trace {
  readonly #lines = new Map<number, string[]>();

  constructor(readonly document: TextDocument) {}

  /** What was done to a candidate, in order. */
  of(id: number): readonly string[] {
    return this.#lines.get(id) ?? [];
  }

  /** Notes what a pass changed, by holding what it got against what it gave back. */
  note(pass: string, before: readonly Candidate[], after: readonly Candidate[]): void {
    const was = new Map(before.map((candidate) => [candidate.id, candidate]));
    for (const candidate of after) {
      const old = was.get(candidate.id);
      if (candidate === old) continue;
      const changes = old ? this.#changes(old, candidate) : ['added'];
      if (changes.length > 0) this.#add(candidate.id, `${pass}: ${changes.join(', ')}`);
    }
  }

  #add(id: number, line: string): void {
    const lines = this.#lines.get(id);
    if (lines) lines.push(line);
    else this.#lines.set(id, [line]);
  }

  #changes(old: Candidate, candidate: Candidate): string[] {
    const changes: string[] = [];
    const compare = (what: string, from: readonly TokenRange[] = [], to: readonly TokenRange[] = []) => {
      if (!areSame(from, to)) changes.push(`${what} “${this.#words(from)}” → “${this.#words(to)}”`);
    };
    compare('source', old.source, candidate.source);
    compare('cue', old.cue && [old.cue], candidate.cue && [candidate.cue]);
    compare('content', old.content, candidate.content);
    compare('repeats', old.repeats, candidate.repeats);
    if (old.within !== candidate.within) changes.push('parent');
    if (old.follows !== candidate.follows) changes.push('speaker of');
    return changes;
  }

  #words(ranges: readonly TokenRange[]): string {
    return ranges.map((range) => textOf(this.document, range)).join(' … ');
  }
}
