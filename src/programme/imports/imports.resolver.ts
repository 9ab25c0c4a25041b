import {
  Args,
  Context,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';

import { AccountNamesLoader } from '../../kernel/auth/account-names.loader.js';
import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { bilingual } from '../../kernel/text/bilingual-text.js';
import type { Problem } from '../interchange/report.js';
import { ImportColumn } from './import-column.js';
import { ImportCounts, ImportProblem } from './import-report.js';
import { ImportsService } from './imports.service.js';
import { ProgrammeImport } from './programme-import.entity.js';
import { RecheckImportInput } from './recheck-import.input.js';

@Resolver(() => ProgrammeImport)
export class ImportsResolver {
  constructor(
    private readonly imports: ImportsService,
    private readonly names: AccountNamesLoader,
  ) {}

  @Query(() => [ProgrammeImport], {
    description:
      'The files last brought to be imported into an event, newest first; for those who may edit its whole programme. A file is brought by `POST /events/:id/imports`.',
  })
  programmeImports(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event they are imported into.' })
    eventId: string,
  ): Promise<ProgrammeImport[]> {
    return this.imports.ofEvent(viewer, eventId);
  }

  @Mutation(() => ProgrammeImport, {
    description:
      'Tries a file out once more, maybe in another time zone, or with what the columns of a spreadsheet are. Refused with `WRONG_STATUS` while it is worked on, and once it is applied or cancelled.',
  })
  recheckImport(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { id, timeZone = null, columns = null }: RecheckImportInput,
  ): Promise<ProgrammeImport> {
    return this.imports.recheck(viewer, id, { timeZone, columns });
  }

  @Mutation(() => ProgrammeImport, {
    description:
      'Has a file applied to the draft that was tried out: all of it, or nothing. Refused with `WRONG_STATUS` unless it is `checked`.',
  })
  applyImport(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ProgrammeImport> {
    return this.imports.apply(viewer, id);
  }

  @Mutation(() => ProgrammeImport, {
    description:
      'Lets a file go; one that is just being applied is taken back whole. Refused with `WRONG_STATUS` once it is applied.',
  })
  cancelImport(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ProgrammeImport> {
    return this.imports.cancel(viewer, id);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The name of who brought it, or had it tried out anew or applied since.',
  })
  by(@Parent() { accountId }: ProgrammeImport, @Context() request: object): Promise<string | null> {
    return this.names.of(request, accountId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What the file turned out to be, such as `xlsx`; null until it was read.',
  })
  format(@Parent() { report }: ProgrammeImport): string | null {
    return report?.result?.format ?? null;
  }

  @ResolveField(() => ImportCounts, {
    nullable: true,
    description: 'Null until it was tried out, and where it was refused.',
  })
  counts(@Parent() { report }: ProgrammeImport): ImportCounts | null {
    return report?.result ?? null;
  }

  @ResolveField(() => [ImportColumn], {
    description:
      'The columns of a spreadsheet, in their order, with what each was taken for, also where it was refused for them; none of any other file.',
  })
  columns(@Parent() { report }: ProgrammeImport): readonly ImportColumn[] {
    return report?.columns ?? [];
  }

  @ResolveField(() => [ImportProblem], { description: 'Why it was refused.' })
  errors(@Parent() { report }: ProgrammeImport): ImportProblem[] {
    return (report?.errors ?? []).map(told);
  }

  @ResolveField(() => [ImportProblem], { description: 'What is odd, and what became of it.' })
  warnings(@Parent() { report }: ProgrammeImport): ImportProblem[] {
    return (report?.warnings ?? []).map(told);
  }
}

function told({ line, field, problem, zh, en }: Problem): ImportProblem {
  return { line, field, problem, message: bilingual({ zh, en }) };
}
