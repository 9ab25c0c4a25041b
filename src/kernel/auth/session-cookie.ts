import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Environment } from '../config/environment.js';

/** Carries a browser's session. Over https it is bound to this very host (`__Host-`). */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(environment: Environment) {
    this.secure = environment.publicUrl.startsWith('https:');
    this.name = this.secure ? '__Host-dais' : 'dais';
  }

  /** A browser asks for the cookie with this header, and then is not told the token. */
  wantedBy(request: FastifyRequest): boolean {
    return request.headers['x-dais-session'] === 'cookie';
  }

  read(request: FastifyRequest): string | null {
    const cookies = (request.headers.cookie ?? '').split(/; */).map((cookie) => cookie.split('='));
    return cookies.find(([name]) => name === this.name)?.[1] ?? null;
  }

  set(reply: FastifyReply, token: string, days: number): void {
    void reply.header('set-cookie', this.written(token, days * 86_400));
  }

  clear(reply: FastifyReply): void {
    void reply.header('set-cookie', this.written('', 0));
  }

  private written(value: string, seconds: number): string {
    const attributes = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;
    return `${this.name}=${value}; ${attributes}${this.secure ? '; Secure' : ''}`;
  }
}
