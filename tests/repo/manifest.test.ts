import { describe, expect, it } from 'vitest';
import { GECKO_ID, makeManifest } from '../../scripts/build/manifest';
import { outputFolder, readTarget, TARGETS } from '../../scripts/build/target';
import { siteMatches } from '../../src/shared/sites/sites';
import messages from '../../public/_locales/en/messages.json';

/** As it is written into the build. */
interface Manifest {
  readonly [key: string]: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly { readonly [key: string]: unknown }[];
}

describe.each(TARGETS)('the manifest for %s', (target) => {
  const manifest: Manifest = JSON.parse(JSON.stringify(makeManifest(target)));

  it('asks for no more than it needs', () => {
    // Chrome's side panel is a permission, Firefox's is not.
    const panel = target === 'chrome' ? ['sidePanel'] : [];
    expect(manifest['permissions']).toEqual(['storage', 'activeTab', 'scripting', ...panel]);
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });

  it('lets no page open a connection or run foreign code', () => {
    const { extension_pages } = manifest.content_security_policy;
    const rules = extension_pages.split(';').map((rule) => rule.trim());
    expect(rules).toContain("default-src 'none'");
    // The encoder's arithmetic; no page of the web gets it, nor does any text of a page become code.
    expect(rules).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(rules).toContain("connect-src 'self'");
    expect(extension_pages.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/u);
  });

  it('shows nothing of itself to web pages', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  it('runs one content script in the top frame of the listed sites, and has its styles in their other frames', () => {
    const [script, styles, ...others] = manifest.content_scripts;
    expect(others).toEqual([]);
    expect(script).toMatchObject({ js: [expect.stringContaining('content')], matches: siteMatches() });
    expect(script!['all_frames']).toBeUndefined();
    expect(styles).toMatchObject({ css: [expect.any(String)], all_frames: true, matches: siteMatches() });
    expect(styles!['js']).toBeUndefined();
  });

  it('names only texts that exist', () => {
    const named = JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/gu);
    for (const [, key] of named) expect(Object.keys(messages)).toContain(key);
  });
});

it('has a lasting id in Firefox, one that nobody else can have', () => {
  expect(GECKO_ID).toMatch(/^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/u);
});

describe('the targets', () => {
  it('have folders of their own', () => {
    expect(TARGETS.map(outputFolder)).toEqual(['dist/chrome', 'dist/firefox']);
  });

  it.each([[undefined], [''], ['safari'], ['Chrome']])('refuse %j with what to write', (value) => {
    expect(() => readTarget(value)).toThrow('TARGET has to be chrome or firefox');
  });
});

describe('the texts', () => {
  it('all have words and a description for translators', () => {
    for (const { message, description } of Object.values(messages)) {
      expect(message).not.toBe('');
      expect(description).not.toBe('');
    }
  });

  it('are few enough for the stores: a short description of at most 132 characters', () => {
    expect(messages.extension_description.message.length).toBeLessThanOrEqual(132);
  });
});
