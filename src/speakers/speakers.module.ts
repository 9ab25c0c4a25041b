import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { ForumsModule } from '../forums/forums.module.js';
import { Appearance } from './appearance.entity.js';
import { Speaker } from './speaker.entity.js';

@Module({
  imports: [ForumsModule, TypeOrmModule.forFeature([Speaker, Appearance])],
})
export class SpeakersModule {}
