#include "engine/catalog/own_words.h"
#include "engine/catalog/records.h"
#include "engine/catalog/referral_codes.h"

namespace socialmap {
namespace {

using P = Profile;

Codec<WeightedNeed> weighted_need() {
  return nested<WeightedNeed>({"WeightedNeed",
                               "A need and how much it weighs.",
                               {required("id", &WeightedNeed::id, reference(WordList::need), "need"),
                                defaulted("weight", &WeightedNeed::weight, whole_number(1, 3), "1 to 3")}});
}

Codec<Dislikes> dislikes() {
  return nested<Dislikes>(
      {"Dislikes",
       "What the client does not want.",
       {defaulted("kinds", &Dislikes::kinds, list_of(reference(WordList::kind), 0, 50),
                  "any of an offer's kinds"),
        defaulted("traits", &Dislikes::traits, list_of(reference(WordList::trait), 0, 50), "traits"),
        defaulted("words", &Dislikes::words, list_of(own_words(60), 0, 50), "words in title or summary")}});
}

Codec<Requirements> requirements() {
  return nested<Requirements>(
      {"Requirements",
       "What the client insists on.",
       {defaulted("kinds", &Requirements::kinds, list_of(reference(WordList::kind), 0, 50),
                  "one of these kinds"),
        defaulted("traits", &Requirements::traits, list_of(reference(WordList::trait), 0, 50),
                  "all of these traits")}});
}

Codec<Home> home() {
  Record<Home> record{"Home",
                      "Where the client lives: a postcode, a neighbourhood, or a point.",
                      {optional("postcode", &Home::postcode, postcode(), "PC4 or PC6"),
                       optional("neighbourhood", &Home::neighbourhood, reference(WordList::neighbourhood),
                                "neighbourhood id"),
                       optional("lat", &Home::lat, real_number(-90, 90), "WGS84 degrees"),
                       optional("lon", &Home::lon, real_number(-180, 180), "WGS84 degrees")}};
  record.check = [](Home const& h, Node const& node, Reading& reading) {
    if (h.lat.has_value() != h.lon.has_value()) reading.problem(node, "has only one of lat and lon");
    int const ways = int(h.postcode.has_value()) + int(h.neighbourhood.has_value()) + int(h.lat.has_value());
    if (ways != 1) reading.problem(node, "must have exactly one of postcode, neighbourhood, or lat and lon");
  };
  return nested(std::move(record));
}

Codec<TravelLimit> travel_limit() {
  auto const modes = one_of<TravelMode>({{"walk", TravelMode::walk},
                                         {"bike", TravelMode::bike},
                                         {"public", TravelMode::public_transport},
                                         {"car", TravelMode::car}});
  return nested<TravelLimit>(
      {"TravelLimit",
       "How the client travels, and how far; both limits hold, for the best of the modes.",
       {defaulted("modes", &TravelLimit::modes, list_of(modes, 0, 4),
                  "absent: walk, bike and public transport"),
        optional("maxMinutes", &TravelLimit::max_minutes, whole_number(0, 600), "one way"),
        optional("maxMetres", &TravelLimit::max_metres, whole_number(0, 500'000), "in a straight line")}});
}

Codec<FreeHours> free_hours() {
  Record<FreeHours> record{"FreeHours",
                           "Hours in the week at which the client can come.",
                           {required("days", &FreeHours::days, list_of(weekday(), 1, 7), "days"),
                            required("from", &FreeHours::from, clock_time(), "from"),
                            required("to", &FreeHours::to, clock_time(), "to")}};
  record.check = [](FreeHours const& f, Node const& node, Reading& reading) {
    if (f.to <= f.from)
      reading.problem(node, "ends before it starts", to_string(f.from) + "-" + to_string(f.to));
  };
  return nested(std::move(record));
}

Codec<Budget> budget() {
  return nested<Budget>(
      {"Budget",
       "What the client can pay, in euro.",
       {optional("perVisit", &Budget::per_visit, euro(), "euro a visit"),
        optional("perMonth", &Budget::per_month, euro(), "euro a month"),
        defaulted("passes", &Budget::passes, list_of(reference(WordList::pass), 0, 20), "passes held")}});
}

Codec<Skill> skill() {
  return one_of<Skill>({{"ok", Skill::ok}, {"limited", Skill::limited}, {"none", Skill::none}});
}

void add_wishes(Fields<P>& fields) {
  fields.push_back(
      defaulted("needs", &P::needs, list_of(weighted_need(), 0, 50), "what the client asks help with"));
  fields.push_back(defaulted("interests", &P::interests, list_of(reference(WordList::kind), 0, 50),
                             "kinds the client likes"));
  fields.push_back(optional("wish", &P::wish, own_words(500), "in the client's own words"));
  fields.push_back(defaulted("avoid", &P::avoid, dislikes(), "what the client does not want"));
  fields.push_back(defaulted("require", &P::require, requirements(), "what the client insists on"));
  fields.push_back(
      defaulted("signals", &P::signals, list_of(reference(WordList::signal), 0, 50), "ticked by the coach"));
}

void add_person(Fields<P>& fields) {
  fields.push_back(optional("age", &P::age, whole_number(0, 120), "years"));
  fields.push_back(
      optional("gender", &P::gender,
               one_of<ClientGender>(
                   {{"m", ClientGender::man}, {"f", ClientGender::woman}, {"x", ClientGender::other}}),
               "m, f or x"));
  fields.push_back(optional("audiences", &P::audiences, list_of(reference(WordList::audience), 0, 50),
                            "groups the client belongs to; given, also empty, is complete"));
  fields.push_back(optional("home", &P::home, home(), "where the client lives"));
  fields.push_back(defaulted("travel", &P::travel, travel_limit(), "how the client travels, and how far"));
  fields.push_back(optional("mobility", &P::mobility,
                            one_of<Mobility>({{"none", Mobility::none},
                                              {"limited-walking", Mobility::limited_walking},
                                              {"wheelchair", Mobility::wheelchair}}),
                            "none: no limitation"));
  fields.push_back(defaulted("availability", &P::availability, list_of(free_hours(), 0, 100),
                             "absent: every hour will do"));
  fields.push_back(defaulted("budget", &P::budget, budget(), "what the client can pay"));
}

void add_skills(Fields<P>& fields) {
  fields.push_back(
      defaulted("languages", &P::languages, list_of(language_code(), 0, 20), "languages the client speaks"));
  fields.push_back(optional("dutchLevel", &P::dutch_level, dutch_level(), "how good the client's Dutch is"));
  fields.push_back(optional("reading", &P::reading, skill(), "reading"));
  fields.push_back(optional("digital", &P::digital, skill(), "internet and computer"));
  auto const features = one_word_of({"stepFree", "accessibleToilet", "hearingLoop", "lift", "parking"});
  fields.push_back(
      defaulted("accessibility", &P::accessibility, list_of(features, 0, 5), "what a building must have"));
  fields.push_back(optional("group", &P::group,
                            one_of<GroupWish>({{"one-to-one", GroupWish::one_to_one},
                                               {"small", GroupWish::small_group},
                                               {"any", GroupWish::any}}),
                            "group size the client likes"));
  fields.push_back(optional("socialAnxiety", &P::social_anxiety, whole_number(0, 3), "0 none to 3 strong"));
  fields.push_back(defaulted("positiveHealth", &P::positive_health,
                             map_of(reference(WordList::dimension), whole_number(0, 10)),
                             "own score per dimension"));
  fields.push_back(optional("griefMonths", &P::grief_months, whole_number(0, 1200), "months since the loss"));
  fields.push_back(optional(
      "careDuties", &P::care_duties,
      one_of<CareDuties>(
          {{"none", CareDuties::none}, {"children", CareDuties::children}, {"adult", CareDuties::adult}}),
      "somebody to care for during the hours of availability"));
}

void add_request(Fields<P>& fields) {
  fields.push_back(optional("referrer", &P::referrer, reference(WordList::network_node), "who refers"));
  fields.push_back(optional("coach", &P::coach, reference(WordList::network_node), "who coaches"));
  fields.push_back(defaulted("feedback", &P::feedback, truth(), "also a text for the referrer"));
  fields.push_back(optional("on", &P::on, calendar_date(), "the day to plan from; absent: today"));
  fields.push_back(optional("limit", &P::limit, whole_number(1, 25), "how many matches; absent: 5"));
  fields.push_back(defaulted("icpc", &P::icpc, referral_codes(),
                             "ICPC codes of the referral, only with a coach's key: hints at needs, and at "
                             "signals to ask about"));
}

}  // namespace

Record<Profile> const& profile_record() {
  static Record<Profile> const record = [] {
    Record<Profile> made{"Profile", "What one client wants, needs and can; it lives for one request.", {}};
    add_wishes(made.fields);
    add_person(made.fields);
    add_skills(made.fields);
    add_request(made.fields);
    return made;
  }();
  return record;
}

}  // namespace socialmap
