import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';

import { Account } from './account.entity.js';
import { SessionCookie } from './session-cookie.js';
import { SessionsService, sessionDays } from './sessions.service.js';
import { SignedIn, SignInInput } from './sign-in.input.js';
import { CurrentViewer, type RequestContext, type Viewer } from './viewer.js';

@Resolver()
export class AuthResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Query(() => Account, {
    nullable: true,
    description: 'The account that is signed in; null for a visitor.',
  })
  viewer(@CurrentViewer() viewer: Viewer): Promise<Account | null> {
    return this.sessions.accountOf(viewer);
  }

  @Mutation(() => SignedIn, {
    description:
      'Starts a session. A browser sends the header `X-Dais-Session: cookie` and gets a cookie instead of the token. ' +
      'Refused with `WRONG_CREDENTIALS` or `RATE_LIMITED`.',
  })
  async signIn(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { email, password }: SignInInput,
    @Context() { reply }: RequestContext,
  ): Promise<SignedIn> {
    const { token, account } = await this.sessions.signIn(viewer, email, password);
    if (!this.cookie.wantedBy(reply.request)) return { token, account };
    this.cookie.set(reply, token, sessionDays);
    return { token: null, account };
  }

  @Mutation(() => Boolean, {
    description: 'Ends the session it is asked from, everywhere at once.',
  })
  async signOut(
    @CurrentViewer() viewer: Viewer,
    @Context() { reply }: RequestContext,
  ): Promise<boolean> {
    this.cookie.clear(reply);
    return this.sessions.signOut(viewer);
  }
}
