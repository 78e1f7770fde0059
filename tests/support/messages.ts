/** Imported for its effect: texts in tests are those of the English messages. */
import messages from '../../public/_locales/en/messages.json';
import { provideMessages } from '../../src/shared/i18n';

provideMessages(messages);
