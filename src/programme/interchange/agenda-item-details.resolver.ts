import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { AgendaItem } from '../../forums/agenda-item.entity.js';
import { bilingual, BilingualText, given } from '../../kernel/text/bilingual-text.js';
import { DetailsLoader } from './details.loader.js';
import { ItemLink } from './item-link.js';
import { bilingualProse } from './prose.js';

/** What is told of an agenda item beside what lists of them carry. */
@Resolver(() => AgendaItem)
export class AgendaItemDetailsResolver {
  constructor(private readonly details: DetailsLoader) {}

  @ResolveField(() => BilingualText, {
    nullable: true,
    description:
      'What it is about, in short: plain text, with an empty line between paragraphs, whatever was imported.',
  })
  async abstract(
    @Parent() item: AgendaItem,
    @Context() request: object,
  ): Promise<BilingualText | null> {
    return bilingualProse((await this.details.ofItem(request, item)).abstract);
  }

  @ResolveField(() => BilingualText, {
    nullable: true,
    description: 'What it is about, at length; otherwise like `abstract`.',
  })
  async description(
    @Parent() item: AgendaItem,
    @Context() request: object,
  ): Promise<BilingualText | null> {
    return bilingualProse((await this.details.ofItem(request, item)).description);
  }

  @ResolveField(() => BilingualText, {
    nullable: true,
    description:
      'The abstract as it is kept, with the HTML or Markdown that a file had: what saveAgendaItem takes with ' +
      '`markup`. Not for showing.',
  })
  async abstractMarkup(
    @Parent() item: AgendaItem,
    @Context() request: object,
  ): Promise<BilingualText | null> {
    return given(bilingual((await this.details.ofItem(request, item)).abstract));
  }

  @ResolveField(() => BilingualText, {
    nullable: true,
    description: 'The description as it is kept; otherwise like `abstractMarkup`.',
  })
  async descriptionMarkup(
    @Parent() item: AgendaItem,
    @Context() request: object,
  ): Promise<BilingualText | null> {
    return given(bilingual((await this.details.ofItem(request, item)).description));
  }

  @ResolveField(() => [ItemLink], { description: 'As they were imported.' })
  async links(@Parent() item: AgendaItem, @Context() request: object): Promise<ItemLink[]> {
    const { links = [] } = await this.details.ofItem(request, item);
    return links
      .filter(({ url }) => /^https?:\/\//i.test(url) && URL.canParse(url))
      .map(({ url, title }) => ({ url, title: title === '' ? url : title }));
  }
}
