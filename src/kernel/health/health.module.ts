import { Module } from '@nestjs/common';

import { Traffic } from '../http/traffic.js';
import { HealthController } from './health.controller.js';

@Module({ controllers: [HealthController], providers: [Traffic], exports: [Traffic] })
export class HealthModule {}
