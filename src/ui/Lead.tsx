/** What leads up to reported words ("denied that"): read with them, but told apart, because the speaker did not say it. */
export function Lead({ text }: { text: string }) {
  return text ? <span class="lead">{text} </span> : null;
}
