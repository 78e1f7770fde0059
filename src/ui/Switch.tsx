import type { ComponentChildren } from 'preact';

interface Props {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** A switch with its label; the whole row can be clicked. */
export function Switch({ on, onChange, children, class: className = '' }: Props) {
  return (
    <label class={`switch-row ${className}`}>
      <span class="switch-label">{children}</span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
