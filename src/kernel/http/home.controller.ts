import { Controller, Get, NotFoundException, Redirect } from '@nestjs/common';

import { Environment } from '../config/environment.js';

/** Until there are pages for people, the address alone leads to where the API can be tried. */
@Controller()
export class HomeController {
  constructor(private readonly environment: Environment) {}

  @Get()
  @Redirect('/graphiql', 302)
  home(): void {
    if (this.environment.production) throw new NotFoundException();
  }
}
