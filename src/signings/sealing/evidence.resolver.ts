import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Evidence } from './evidence.entity.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @ResolveField(() => String, { description: 'SHA-256 as we took it, in hexadecimal.' })
  sha256(@Parent() { sha256 }: Evidence): string {
    return sha256.toString('hex');
  }
}
