import { missingBrowser } from '../../scripts/support/browsers';

// Set up in place of the real browser where there is none: every DOM test fails with the sentence that says what to install.
throw new Error(missingBrowser('chromium'));
