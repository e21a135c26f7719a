import type { ProfileValue, ProfileView } from '@fashen/contracts';
import { ISSUED_AS, type IssuedAs, type Words } from '@fashen/domain';
import { type IssuingRule, type Limit, limitsOf, type Profile, type Sourced } from '@fashen/policy';
import { DRAFTING, EXEMPTIONS, GROUPS, MEETING, OWN, PLANNING, RULES, WAY } from './labels.js';
import { extensionWords, limitWords } from './limit-words.js';
import * as say from './value-words.js';

type WayKey = keyof typeof WAY;

/** A sourced value in words. */
const told = <T>(
  key: string,
  label: Words,
  { value, source, asOf, verified, note }: Sourced<T>,
  words: (value: T) => Words[],
): ProfileValue => ({
  key,
  label,
  value: words(value),
  source,
  asOf,
  verified,
  note: note ?? null,
});

const asIs = (value: Words): Words[] => [value];
const all = (value: readonly Words[]): Words[] => value.map(({ zh, en }) => ({ zh, en }));

function review({ reviewStep, conclusions, door, materials, rules }: Profile): ProfileValue[] {
  return [
    told('reviewStep', OWN.reviewStep, reviewStep, asIs),
    told('conclusions', OWN.conclusions, conclusions, say.conclusions),
    told('door', OWN.door, door, say.door),
    told('materials', OWN.materials, materials, say.materials),
    told('rules.opinionName', RULES.opinionName, rules.opinionName, asIs),
    told('rules.checkAspects', RULES.checkAspects, rules.checkAspects, say.aspects),
    told('rules.returnGrounds', RULES.returnGrounds, rules.returnGrounds, all),
    told('rules.coReviewSilence', RULES.coReviewSilence, rules.coReviewSilence, say.silence),
    told('rules.discussionRounds', RULES.discussionRounds, rules.discussionRounds, say.rounds),
    told('rules.unadoptedDecider', RULES.unadoptedDecider, rules.unadoptedDecider, say.decider),
  ];
}

const orNone = (value: readonly Words[]): Words[] => say.orNone(all(value));

function drafting({ drafting: rules }: Profile): ProfileValue[] {
  return [
    told('drafting.consultationWaivers', DRAFTING.consultationWaivers, rules.consultationWaivers, orNone),
    told('drafting.departmentSilence', DRAFTING.departmentSilence, rules.departmentSilence, say.silence),
    told('drafting.experts', DRAFTING.experts, rules.experts, say.experts),
    told('drafting.hearingGrounds', DRAFTING.hearingGrounds, rules.hearingGrounds, orNone),
  ];
}

function meetings({ rules: { meeting } }: Profile): ProfileValue[] {
  return [
    told('rules.meeting.quorum', MEETING.quorum, meeting.quorum, say.share),
    told('rules.meeting.chairSpeaksLast', MEETING.chairSpeaksLast, meeting.chairSpeaksLast, say.yesOrNo),
    told('rules.meeting.dissentRecorded', MEETING.dissentRecorded, meeting.dissentRecorded, say.yesOrNo),
  ];
}

function urgency({ rules }: Profile): ProfileValue[] {
  const exemptions = (Object.keys(EXEMPTIONS) as (keyof typeof EXEMPTIONS)[]).map((key) =>
    told(`rules.urgentExemptions.${key}`, EXEMPTIONS[key], rules.urgentExemptions[key], say.yesOrNo),
  );
  return [
    told('rules.urgentGrounds', RULES.urgentGrounds, rules.urgentGrounds, all),
    ...exemptions,
    told('rules.earlyEffectGrounds', RULES.earlyEffectGrounds, rules.earlyEffectGrounds, all),
  ];
}

function publication({ unifiedNumber, rules }: Profile): ProfileValue[] {
  return [
    ...(unifiedNumber ? [told('unifiedNumber', OWN.unifiedNumber, unifiedNumber, say.number)] : []),
    told('rules.validityStated', RULES.validityStated, rules.validityStated, say.yesOrNo),
    told('rules.explainerRequired', RULES.explainerRequired, rules.explainerRequired, say.yesOrNo),
  ];
}

function counting({ rollForward, shortDays, yellowLight }: Profile): ProfileValue[] {
  return [
    told('rollForward', OWN.rollForward, rollForward, say.yesOrNo),
    ...(shortDays ? [told('shortDays', OWN.shortDays, shortDays, say.shortPeriods)] : []),
    told('yellowLight', OWN.yellowLight, yellowLight, say.share),
  ];
}

/** One value of the way, with the words of its own kind. */
const wayValue = <K extends WayKey>(name: string, key: K, value: IssuingRule[K]): ProfileValue =>
  told(`issuing.${name}.${key}`, WAY[key], value as Sourced<IssuingRule[K]['value']>, say.WAY_WORDS[key]);

function ways({ issuing }: Profile): ProfileView['groups'] {
  const keys = Object.keys(WAY) as WayKey[];
  return (Object.keys(ISSUED_AS) as IssuedAs[]).map((name) => ({
    key: `issuing.${name}`,
    label: { zh: `以“${ISSUED_AS[name].zh}”名义`, en: `in the name of ${ISSUED_AS[name].en}` },
    values:
      name === 'joint'
        ? keys.map((key) => told(`issuing.joint.${key}`, WAY[key], issuing.joint[key], say.jointly))
        : keys.map((key) => wayValue(name, key, issuing[name][key])),
  }));
}

function limit(of: Limit): ProfileValue[] {
  const { key, label, asOf, basis, verified, note, extension, unit } = of;
  const main = { key: `limits.${key}`, label, value: limitWords(of), source: basis, asOf, verified, note: note ?? null };
  if (!extension) return [main];
  return [
    main,
    {
      key: `limits.${key}.extension`,
      label: { zh: `${label.zh}的延长`, en: `extension of: ${label.en}` },
      value: extensionWords(extension, unit),
      source: extension.basis,
      asOf,
      verified: extension.verified,
      note: extension.note ?? null,
    },
  ];
}

function groupsOf(profile: Profile): ProfileView['groups'] {
  const group = (key: keyof typeof GROUPS, values: ProfileValue[]) => ({ key, label: GROUPS[key], values });
  return [
    group('review', review(profile)),
    group('limits', limitsOf(profile).flatMap(limit)),
    group('counting', counting(profile)),
    group('planning', [
      told('planning.hasStep', PLANNING.hasStep, profile.planning.hasStep, say.yesOrNo),
      told('planning.similar', PLANNING.similar, profile.planning.similar, say.similar),
    ]),
    group('drafting', drafting(profile)),
    group('meetings', meetings(profile)),
    group('urgency', urgency(profile)),
    group('publication', publication(profile)),
    group('enactment', [told('enactment', OWN.enactment, profile.enactment, say.barred)]),
    ...ways(profile),
  ];
}

/** A profile with every value in words. `inForce`: the name of the one that new documents follow here. */
export function presentProfile(profile: Profile, inForce: string): ProfileView {
  const groups = groupsOf(profile);
  const values = groups.flatMap((group) => group.values);
  return {
    name: profile.name,
    label: profile.title,
    inForce: profile.name === inForce,
    values: values.length,
    unverified: values.filter(({ verified }) => !verified).length,
    groups,
  };
}
