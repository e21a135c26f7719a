import { type ProfileList, type ProfileView, profileList, profileView } from '@fashen/contracts';
import { PROFILES } from '@fashen/policy';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Config } from '../platform/config/config.js';
import { Describe } from '../platform/openapi/describe.js';
import { Problem } from '../platform/problem/problem.js';
import { CONFIG } from '../platform/tokens.js';
import { presentProfile } from './present-profile.js';

/** The jurisdiction profiles, for anybody who is signed in: law is no secret. */
@ApiTags('profiles')
@Controller('api/profiles')
export class ProfileController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @Describe({
    summary: { zh: '辖区参数', en: 'Jurisdiction profiles' },
    answer: {
      status: 200,
      contract: profileList,
      says: { zh: '各辖区参数，本系统现行的已标明', en: 'The profiles; the one in force here is marked' },
    },
  })
  list(): ProfileList {
    const entries = PROFILES.map((profile) => {
      const { groups: _, ...about } = presentProfile(profile, this.config.profile);
      return about;
    });
    return { entries };
  }

  @Get(':name')
  @Describe({
    summary: { zh: '查看辖区参数', en: 'Read a jurisdiction profile' },
    answer: { status: 200, contract: profileView, says: { zh: '各项参数及其出处', en: 'Every value with its source' } },
  })
  read(@Param('name') name: string): ProfileView {
    const profile = PROFILES.find((one) => one.name === name);
    if (!profile) throw new Problem('NOT_FOUND');
    return presentProfile(profile, this.config.profile);
  }
}
