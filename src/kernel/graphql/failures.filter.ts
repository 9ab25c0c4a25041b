import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { GqlContextType } from '@nestjs/graphql';

/** Hands a failure in GraphQL on as it is: the error formatter is the one place that words and logs it. */
@Catch()
export class FailuresFilter extends BaseExceptionFilter {
  override catch(failure: unknown, host: ArgumentsHost): void {
    if (host.getType<GqlContextType>() === 'graphql') throw failure;
    super.catch(failure, host);
  }
}
