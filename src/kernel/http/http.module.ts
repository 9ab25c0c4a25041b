import { Module } from '@nestjs/common';

import { HomeController } from './home.controller.js';
import { Traffic } from './traffic.js';

@Module({ controllers: [HomeController], providers: [Traffic], exports: [Traffic] })
export class HttpModule {}
