import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { CapacitiesLoader } from './capacities.loader.js';
import { Capacity } from './capacity.entity.js';
import { CapacityService } from './capacity.service.js';
import { Seat } from './seat.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Capacity, Seat])],
  providers: [CapacityService, CapacitiesLoader],
  exports: [CapacityService, CapacitiesLoader],
})
export class CapacityModule {}
