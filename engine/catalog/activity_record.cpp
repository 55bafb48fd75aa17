#include "engine/catalog/activity_parts.h"

namespace socialmap {
namespace {

using A = Activity;

void add_what(Fields<A>& fields) {
  fields.push_back(required("id", &A::id, slug(), "unique in the municipality, never used again"));
  fields.push_back(required("title", &A::title, plain_text(80), "short and concrete"));
  fields.push_back(
      optional("layer", &A::layer, layer(), "absent: that of the main kind; a differing one is an error"));
  fields.push_back(
      required("kinds", &A::kinds, list_of(reference(WordList::kind), 1, 5), "the first is the main kind"));
  fields.push_back(required("summary", &A::summary, plain_text(300), "what happens, in plain language (B1)"));
  fields.push_back(optional("description", &A::description, plain_text(5000), "plain text"));
}

void add_where_and_when(Fields<A>& fields) {
  fields.push_back(optional("location", &A::location, whereabouts(),
                            "a location id (another provider's: provider/location), online, phone, at-home, "
                            "{area: […]} or {atHome: […]}"));
  fields.push_back(
      optional("schedule", &A::schedule, list_of(slot()), "absent: unknown; empty: by appointment"));
  fields.push_back(defaulted("cancelled", &A::cancelled, list_of(cancellation()), "dates that do not go on"));
  fields.push_back(optional("holidays", &A::holidays, holiday_rule(), "absent: runs on, with a check"));
  fields.push_back(optional("enrolment", &A::enrolment, enrolment(), "whether one can join at any time"));
}

void add_for_whom(Fields<A>& fields) {
  fields.push_back(optional("audience", &A::audience, audience(), "whom it is for"));
  fields.push_back(optional("language", &A::language, language_use(), "languages and skills that are used"));
  fields.push_back(optional("price", &A::price, price(), "what it costs"));
  fields.push_back(optional("group", &A::group, group_size(), "how many people come"));
  fields.push_back(optional("capacity", &A::capacity, capacity(), "places and waiting list"));
  fields.push_back(
      defaulted("traits", &A::traits, list_of(reference(WordList::trait)), "properties known to hold"));
  fields.push_back(defaulted("notTraits", &A::not_traits, list_of(reference(WordList::trait)),
                             "properties known not to hold"));
}

void add_how(Fields<A>& fields) {
  fields.push_back(optional(
      "ledBy", &A::led_by,
      one_of<LedBy>(
          {{"professional", LedBy::professional}, {"volunteer", LedBy::volunteer}, {"peer", LedBy::peer}},
          {{"vrijwilliger", "volunteer"},
           {"beroepskracht", "professional"},
           {"ervaringsdeskundige", "peer"}}),
      "who leads it"));
  fields.push_back(optional("vog", &A::vog, truth(), "leaders have a certificate of conduct"));
  fields.push_back(optional("welcomePerson", &A::welcome_person, truth(), "somebody expects the newcomer"));
  fields.push_back(
      optional("childcare", &A::childcare, truth(), "children may come along or are looked after"));
  fields.push_back(optional("intensity", &A::intensity, whole_number(1, 3), "1 light, 2 moderate, 3 heavy"));
  fields.push_back(
      defaulted("needs", &A::needs, map_of(reference(WordList::need), whole_number(0, 3)),
                "strength per need; unnamed needs keep the strongest value of the kinds; 0 switches off"));
  fields.push_back(optional("access", &A::access, join_access(), "how one gets in"));
  fields.push_back(optional("contact", &A::contact, contact(), "whom to ask"));
  fields.push_back(defaulted("support", &A::support, list_of(reference(WordList::support_form)),
                             "help to get in and stay"));
}

void add_links(Fields<A>& fields) {
  fields.push_back(
      optional("guide", &A::guide, reference(WordList::professional), "the professional who introduces"));
  fields.push_back(
      defaulted("feedsTo", &A::feeds_to, list_of(reference(WordList::activity)), "natural next steps"));
  fields.push_back(defaulted("themes", &A::themes, list_of(reference(WordList::theme)),
                             "absent: those of the kinds' domains"));
  fields.push_back(optional("initiator", &A::initiator,
                            one_of<Initiator>({{"resident", Initiator::resident},
                                               {"professional", Initiator::professional},
                                               {"volunteer", Initiator::volunteer},
                                               {"municipality", Initiator::municipality}}),
                            "who started it"));
  fields.push_back(defaulted("images", &A::images, list_of(image(), 0, 20), "pictures"));
  fields.push_back(
      optional("verified", &A::verified, verification(), "when somebody last said that this is true"));
  fields.push_back(optional("status", &A::status,
                            one_of<Status>({{"draft", Status::draft},
                                            {"submitted", Status::submitted},
                                            {"published", Status::published},
                                            {"rejected", Status::rejected},
                                            {"withdrawn", Status::withdrawn},
                                            {"expired", Status::expired}}),
                            "absent in a file: published"));
  fields.push_back(optional("source", &A::source, source(), "where the record comes from"));
}

}  // namespace

Codec<Layer> layer() { return one_of<Layer>({{"activity", Layer::activity}, {"support", Layer::support}}); }

Codec<DutchLevel> dutch_level() {
  return one_of<DutchLevel>({{"A1", DutchLevel::a1},
                             {"A2", DutchLevel::a2},
                             {"B1", DutchLevel::b1},
                             {"B2", DutchLevel::b2},
                             {"native", DutchLevel::native_speaker}});
}

Codec<std::string> language_code() {
  return matching("[a-z]{2,3}", "a language code such as nl, tr or ar", 3);
}

Record<Activity> const& activity_record() {
  static Record<Activity> const record = [] {
    Record<Activity> made{"Activity", "An offer: something to take part in, or a help trajectory.", {}};
    add_what(made.fields);
    add_where_and_when(made.fields);
    add_for_whom(made.fields);
    add_how(made.fields);
    add_links(made.fields);
    return made;
  }();
  return record;
}

}  // namespace socialmap
