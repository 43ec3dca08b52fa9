import type { DocumentRecord, MentionOf } from '../../record/index.ts';
import { integer, type Relation, text } from './relation.ts';

type Place = MentionOf<'country' | 'region' | 'organization' | 'city'>;

const isPlace = (mention: DocumentRecord['mentions'][number]): mention is Place =>
  ['country', 'region', 'organization', 'city'].includes(mention.kind);

/** One row a member of a country list: which names stand together. */
export const listMembers: Relation = {
  name: 'list_members',
  means: 'One row a member of a list of countries: which names stand in one list.',
  columns: {
    list: text('Id of the mention of kind countryList.'),
    member: text('Id of the mention that is its member.'),
    position: integer('Place in the list, from 0.'),
    kind: text('country, region, organization, city.'),
    iso3: text('Country: ISO 3166-1 alpha-3.'),
    name: text('Canonical name in the language of the document.'),
  },
  *rows({ mentions }) {
    const places = new Map(mentions.filter(isPlace).map((mention) => [mention.id, mention]));
    for (const list of mentions) {
      if (list.kind !== 'countryList') continue;
      for (const [position, member] of list.value.members.entries()) {
        const place = places.get(member);
        yield { list: list.id, member, position, kind: place?.kind, iso3: place?.value.iso3, name: place?.value.name };
      }
    }
  },
};
