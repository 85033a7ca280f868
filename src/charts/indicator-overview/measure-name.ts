import { type Subject, section } from './subject.ts';

/** What stands in the name of an indicator for the partner or bloc that it is about: one of several, as the language has it. */
function placeholder({ language }: Subject): RegExp {
  return new RegExp(language.say(`${section}.measure.parties`));
}

/** The indicator without the article of running text, told of its partner or bloc: "exposure of a stage to China". */
export function measureOfOverview(subject: Subject): string {
  const { names, language, overview, changeOf } = subject;
  const row = overview.lines[0]?.marks[0]?.row;
  const { indicator: id = '', partner = '', bloc = '' } = row ?? {};
  const measure = (key: string, values: Readonly<Record<string, string>>) =>
    language.say(`${section}.measure.${key}`, values);
  const indicator = names.indicatorBare(id);
  if (partner === '' && bloc === '') {
    if (changeOf === null) return indicator;
    return measure('change', { id: id.replaceAll('-', '_'), indicator, changed: changeOf.inText });
  }
  const isOfPartner = partner !== '';
  if (id === 'partner-share' || id === 'bloc-share') {
    return measure('share', { holder: isOfPartner ? names.possessive(partner) : names.blocPossessive(bloc) });
  }
  const party = isOfPartner ? names.economyInText(partner) : names.blocInText(bloc);
  const place = placeholder(subject);
  return place.test(indicator) ? indicator.replace(place, party) : measure('ofHolder', { indicator, party });
}
