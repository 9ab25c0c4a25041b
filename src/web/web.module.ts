import { Module } from '@nestjs/common';

import { SeedModule } from '../seed/seed.module.js';
import { WebPages } from './web-pages.js';

/** The web app: its files, and its public pages as HTML that reads without script. */
@Module({ imports: [SeedModule], providers: [WebPages] })
export class WebModule {}
