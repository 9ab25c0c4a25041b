import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';

const aDay = 86_400_000;

@InputType({
  description:
    'A scan, as the device at the door reports it; it may come late, and more than once.',
})
export class CheckInInput {
  @Field(() => ID, { description: 'The event at whose door it is.' })
  @IsUUID()
  eventId!: string;

  @Field({
    description: 'What was typed or scanned: the code of a ticket, or the token in its QR code.',
  })
  @Length(1, 400)
  ticketCode!: string;

  @Field({ description: 'Of the scanning device.' })
  @Length(1, 100)
  deviceId!: string;

  @Field({ description: 'Of this scan on that device: the same two are the same scan.' })
  @Length(1, 100)
  scanId!: string;

  @Field(() => Date, { description: 'By the clock of the device.' })
  scannedAt!: Date;

  @Field(() => Int, {
    nullable: true,
    description: 'How many milliseconds the clock of the device was behind, as it measured.',
  })
  @IsOptional()
  @IsInt()
  @Min(-aDay)
  @Max(aDay)
  offsetMs?: number | null;

  @Field(() => ID, { nullable: true, description: 'Needed by a role for one gate alone.' })
  @IsOptional()
  @IsUUID()
  gateId?: string | null;
}
