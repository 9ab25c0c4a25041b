import enAttendees from '../../attendees/texts/attendees.en.json';
import zhAttendees from '../../attendees/texts/attendees.zh.json';
import enEvents from '../../events/texts/events.en.json';
import zhEvents from '../../events/texts/events.zh.json';
import enProgramme from '../../programme/texts/programme.en.json';
import zhProgramme from '../../programme/texts/programme.zh.json';
import enSignings from '../../signings/texts/signings.en.json';
import zhSignings from '../../signings/texts/signings.zh.json';
import enKernel from '../texts/kernel.en.json';
import zhKernel from '../texts/kernel.zh.json';

/** The texts of the public site, in both languages, so that it changes its language at once. */
export const eagerTexts = {
  zh: {
    kernel: zhKernel,
    events: zhEvents,
    programme: zhProgramme,
    signings: zhSignings,
    attendees: zhAttendees,
  },
  en: {
    kernel: enKernel,
    events: enEvents,
    programme: enProgramme,
    signings: enSignings,
    attendees: enAttendees,
  },
};
