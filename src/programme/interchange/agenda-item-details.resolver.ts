import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { AgendaItem } from '../../forums/agenda-item.entity.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';
import { DetailsLoader } from './details.loader.js';
import { ItemLink } from './item-link.js';
import { bilingualProse } from './prose.js';

/** What imports add to an agenda item. */
@Resolver(() => AgendaItem)
export class AgendaItemDetailsResolver {
  constructor(private readonly details: DetailsLoader) {}

  @ResolveField(() => BilingualText, {
    nullable: true,
    description:
      'What it is about, in short, as it was imported: plain text, with an empty line between paragraphs.',
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

  @ResolveField(() => [ItemLink], { description: 'As they were imported.' })
  async links(@Parent() item: AgendaItem, @Context() request: object): Promise<ItemLink[]> {
    const { links = [] } = await this.details.ofItem(request, item);
    return links
      .filter(({ url }) => /^https?:\/\//i.test(url) && URL.canParse(url))
      .map(({ url, title }) => ({ url, title: title === '' ? url : title }));
  }
}
