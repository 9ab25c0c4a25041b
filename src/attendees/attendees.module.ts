import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { CapacityModule } from '../events/capacity/capacity.module.js';
import { CheckIn } from './door/check-in.entity.js';
import { Gate } from './door/gate.entity.js';
import { Attendee } from './registration/attendee.entity.js';
import { PlaceSeat } from './registration/place-seat.entity.js';
import { Place } from './registration/place.entity.js';

@Module({
  imports: [CapacityModule, TypeOrmModule.forFeature([Attendee, Place, PlaceSeat, Gate, CheckIn])],
})
export class AttendeesModule {}
