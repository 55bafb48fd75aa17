#include "engine/catalog/activity_parts.h"

namespace socialmap {

Record<Professional> const& professional_record() {
  static Record<Professional> const record{
      "Professional",
      "A role that people can be introduced to or by; never a person's name.",
      {required("id", &Professional::id, slug(), "id"),
       required("role", &Professional::role,
                one_of<Role>({{"welfare-coach", Role::welfare_coach},
                              {"sport-coach", Role::sport_coach},
                              {"culture-coach", Role::culture_coach},
                              {"general-practice", Role::general_practice},
                              {"practice-nurse", Role::practice_nurse},
                              {"district-nurse", Role::district_nurse},
                              {"neighbourhood-team", Role::neighbourhood_team},
                              {"community-builder", Role::community_builder},
                              {"debt-counsellor", Role::debt_counsellor}}),
                "role"),
       required("name", &Professional::name, plain_text(120), "name of the role here"),
       optional("provider", &Professional::provider, reference(WordList::provider), "employer"),
       defaulted("areas", &Professional::areas, list_of(reference(WordList::neighbourhood)),
                 "neighbourhoods served"),
       optional("fte", &Professional::fte, real_number(0, 100), "full-time equivalents"),
       optional("contact", &Professional::contact, contact(), "how to reach the role")}};
  return record;
}

Record<Relation> const& relation_record() {
  static Record<Relation> const record{
      "Relation",
      "Who knows whom, and how well.",
      {required("from", &Relation::from, reference(WordList::network_node),
                "a provider, professional or activity"),
       required("to", &Relation::to, reference(WordList::network_node),
                "a provider, professional or activity"),
       required("kind", &Relation::kind,
                one_of<RelationKind>({{"refers-to", RelationKind::refers_to},
                                      {"works-with", RelationKind::works_with},
                                      {"guides", RelationKind::guides},
                                      {"hosts", RelationKind::hosts},
                                      {"feeds-to", RelationKind::feeds_to},
                                      {"funds", RelationKind::funds},
                                      {"member-of", RelationKind::member_of}}),
                "what the relation is"),
       optional("strength", &Relation::strength, whole_number(1, 3), "1 knows, 2 regular contact, 3 close")}};
  return record;
}

Record<Network> const& network_record() {
  static Record<Network> const record{
      "Network",
      "The professionals and relations of a municipality.",
      {defaulted("professionals", &Network::professionals, list_of(nested(professional_record())), "roles"),
       defaulted("relations", &Network::relations, list_of(nested(relation_record())), "relations")}};
  return record;
}

}  // namespace socialmap
