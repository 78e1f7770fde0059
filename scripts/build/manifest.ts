import type { ManifestV3Export } from '@crxjs/vite-plugin';
import base from '../../manifest.json' with { type: 'json' };
import { version } from '../../package.json' with { type: 'json' };
import { siteMatches } from '../../src/shared/sites/sites';
import type { Target } from './target';

/** As it is written into the build. */
export type Manifest = Extract<ManifestV3Export, { manifest_version: number }>;

/** The add-on's id for ever: Firefox keeps settings under it, and addons.mozilla.org ties updates to it. */
export const GECKO_ID = '{eae23c5b-6331-41fe-978b-51d881e9bf31}';

/** The panel that stays open beside the page. */
const SIDE_PANEL = 'src/panel/side.html';

/** The built background, a classic script: see classic-background.ts. */
export const BACKGROUND_FILE = 'background.js';

/** First Firefox that has every interface used and reads `data_collection_permissions`. */
const FIREFOX_MINIMUM = '142.0';

/** One browser's manifest from the shared one: how the background starts, the listed sites, and what only that browser reads. */
export function makeManifest(target: Target): Manifest {
  const { minimum_chrome_version, content_scripts, ...shared } = base;
  const common = {
    ...shared,
    version,
    content_scripts: content_scripts.map((script) => Object.assign({}, script, { matches: siteMatches() })),
  };
  const manifest =
    target === 'chrome'
      ? {
          ...common,
          minimum_chrome_version,
          background: { service_worker: BACKGROUND_FILE },
          permissions: [...shared.permissions, 'sidePanel'],
          side_panel: { default_path: SIDE_PANEL },
        }
      : {
          ...common,
          background: { scripts: [BACKGROUND_FILE] },
          sidebar_action: {
            default_panel: SIDE_PANEL,
            default_title: shared.action.default_title,
            default_icon: shared.action.default_icon,
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: FIREFOX_MINIMUM,
              data_collection_permissions: { required: ['none'] },
            },
          },
        };
  // What comes from JSON has lost its literal types; web-ext's linter checks the outcome.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return manifest as Manifest;
}
