#include "engine/catalog/activity_parts.h"

#include "engine/base/overloaded.h"

namespace socialmap {
namespace {

Codec<std::vector<std::string>> neighbourhoods() { return list_of(reference(WordList::neighbourhood), 1); }

Record<InArea> area_record() {
  return {"InArea",
          "Somewhere in these neighbourhoods.",
          {required("area", &InArea::neighbourhoods, neighbourhoods(), "neighbourhood ids")}};
}

Record<AtHomeIn> at_home_record() {
  return {"AtHomeIn",
          "At the client's home, in these neighbourhoods only.",
          {required("atHome", &AtHomeIn::neighbourhoods, neighbourhoods(), "neighbourhood ids")}};
}

Whereabouts place_named(std::string const& word) {
  if (word == "online") return Online{};
  if (word == "phone") return ByPhone{};
  if (word == "at-home") return AtHome{};
  auto const slash = word.find('/');
  if (slash == std::string::npos) return AtLocation{word};
  return AtLocation{word.substr(slash + 1), word.substr(0, slash)};
}

std::string name_of(AtLocation const& at) { return at.provider ? *at.provider + "/" + at.id : at.id; }

Codec<std::string> place_word() {
  return matching("[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?",
                  "the id of a location (of another provider: provider/location), online, phone, at-home, "
                  "{area: [neighbourhood]} or {atHome: [neighbourhood]}",
                  201);
}

}  // namespace

Codec<Whereabouts> whereabouts() {
  auto const place = place_word();
  auto const area = nested(area_record());
  auto const at_home = nested(at_home_record());
  auto read = [=](Node const& node, Reading& reading) -> std::optional<Whereabouts> {
    if (node.map()) {
      if (node.find("atHome")) return at_home.read(node, reading);
      return area.read(node, reading);
    }
    auto const word = place.read(node, reading);
    if (!word) return std::nullopt;
    if (word->find('/') != std::string::npos) reading.refer(node, WordList::location, *word);
    return place_named(*word);
  };
  auto write = [=](JsonWriter& out, Whereabouts const& value) {
    std::visit(
        overloaded{[&](AtLocation const& at) { out.text(name_of(at)); }, [&](Online) { out.text("online"); },
                   [&](ByPhone) { out.text("phone"); }, [&](AtHome) { out.text("at-home"); },
                   [&](InArea const& in) { area.write(out, in); },
                   [&](AtHomeIn const& in) { at_home.write(out, in); }},
        value);
  };
  Schema schema;
  auto word = place.schema().node;
  word.set("description", "online, phone, at-home, or a location: id, or provider/id");
  NodeList choices{std::move(word), absorb(schema, area.schema()), absorb(schema, at_home.schema())};
  schema.node = object({{"oneOf", std::move(choices)}});
  return {std::move(read), std::move(write), std::move(schema)};
}

Codec<Cancellation> cancellation() {
  return nested<Cancellation>(
      {"Cancellation",
       "One date that does not go on.",
       {required("on", &Cancellation::on, calendar_date(), "the date"),
        optional("note", &Cancellation::note, plain_text(200), "why, or what instead")}});
}

Codec<HolidayRule> holiday_rule() {
  auto const open_or_closed = one_of<OnHoliday>({{"open", OnHoliday::open}, {"closed", OnHoliday::closed}},
                                                {{"dicht", "closed"}, {"gesloten", "closed"}});
  return nested<HolidayRule>(
      {"HolidayRule",
       "What happens in holidays; the weeks stand in municipality.yaml.",
       {optional("school", &HolidayRule::school, open_or_closed, "in school holidays"),
        optional("public", &HolidayRule::public_holiday, open_or_closed, "on public holidays")}});
}

Codec<Enrolment> enrolment() {
  Record<Enrolment> record{
      "Enrolment",
      "Whether one can join at any time.",
      {required("kind", &Enrolment::kind,
                one_of<EnrolmentKind>(
                    {{"open", EnrolmentKind::open}, {"fixed-start", EnrolmentKind::fixed_start}}),
                "open: at any time; fixed-start: only at a start"),
       defaulted("starts", &Enrolment::starts, list_of(calendar_date()), "the starting dates")}};
  record.check = [](Enrolment const& e, Node const& node, Reading& reading) {
    if (e.kind == EnrolmentKind::open && !e.starts.empty())
      reading.problem(node, "has starts but its kind is open");
  };
  return nested(std::move(record));
}

Codec<Audience> audience() {
  Record<Audience> record{
      "Audience",
      "Whom it is for.",
      {optional("minAge", &Audience::min_age, whole_number(0, 120), "youngest age in years"),
       optional("maxAge", &Audience::max_age, whole_number(0, 120), "oldest age in years"),
       optional(
           "gender", &Audience::gender,
           one_of<AudienceGender>(
               {{"any", AudienceGender::any}, {"women", AudienceGender::women}, {"men", AudienceGender::men}},
               {{"vrouw", "women"},
                {"vrouwen", "women"},
                {"man", "men"},
                {"mannen", "men"},
                {"iedereen", "any"},
                {"allen", "any"}}),
           "women or men: only they may come"),
       defaulted("groups", &Audience::groups, list_of(reference(WordList::audience)),
                 "groups that are welcomed"),
       defaulted("reservedFor", &Audience::reserved_for, list_of(reference(WordList::audience)),
                 "only these groups may come")}};
  record.check = [](Audience const& a, Node const& node, Reading& reading) {
    if (a.min_age && a.max_age && *a.max_age < *a.min_age) reading.problem(node, "maxAge lies below minAge");
  };
  return nested(std::move(record));
}

Codec<LanguageUse> language_use() {
  return nested<LanguageUse>(
      {"LanguageUse",
       "Languages and skills that are used.",
       {defaulted("spoken", &LanguageUse::spoken, list_of(language_code()), "languages spoken, ISO 639-1"),
        optional("dutchLevel", &LanguageUse::dutch_level, dutch_level(), "Dutch that is enough"),
        optional("readingNeeded", &LanguageUse::reading_needed, truth(), "one has to read"),
        optional("digitalNeeded", &LanguageUse::digital_needed, truth(),
                 "one needs internet, also to sign up")}});
}

Codec<Price> price() {
  Record<Price> record{
      "Price",
      "What it costs, in euro.",
      {optional("amount", &Price::amount, euro(), "euro; 0 is free"),
       optional("per", &Price::per,
                one_of<PricePer>({{"visit", PricePer::visit},
                                  {"month", PricePer::month},
                                  {"course", PricePer::course},
                                  {"year", PricePer::year}},
                                 {{"keer", "visit"},
                                  {"bezoek", "visit"},
                                  {"maand", "month"},
                                  {"cursus", "course"},
                                  {"jaar", "year"}}),
                "what the amount is for"),
       defaulted("passes", &Price::passes, list_of(reference(WordList::pass)), "passes that are accepted"),
       defaulted("withPass", &Price::with_pass, map_of(reference(WordList::pass), euro()),
                 "the amount with that pass"),
       optional("material", &Price::material, euro(), "cost of material"),
       optional("firstFree", &Price::first_free, truth(), "the first time is free"),
       defaulted("funding", &Price::funding, list_of(reference(WordList::funding_route)),
                 "funding routes that may pay"),
       optional("note", &Price::note, plain_text(200), "what else to know")}};
  record.check = [](Price const& p, Node const& node, Reading& reading) {
    if (p.amount && p.amount->value > 0 && !p.per) reading.problem(node, "has an amount but not per what");
    for (auto const& [pass, cents] : p.with_pass) {
      if (p.amount && cents > *p.amount) reading.problem(node, "is dearer with a pass than without", pass);
    }
  };
  return nested(std::move(record));
}

Codec<GroupSize> group_size() {
  Record<GroupSize> record{"GroupSize",
                           "How many people come.",
                           {optional("min", &GroupSize::min, whole_number(1, 10'000), "smallest"),
                            optional("max", &GroupSize::max, whole_number(1, 10'000), "largest")}};
  record.check = [](GroupSize const& g, Node const& node, Reading& reading) {
    if (g.min && g.max && *g.max < *g.min) reading.problem(node, "max lies below min");
  };
  return nested(std::move(record));
}

Codec<Capacity> capacity() {
  Record<Capacity> record{
      "Capacity",
      "Places, as counted on a day.",
      {optional("places", &Capacity::places, whole_number(0, 100'000), "all places"),
       optional("free", &Capacity::free, whole_number(0, 100'000), "places free"),
       optional("waitingWeeks", &Capacity::waiting_weeks, whole_number(0, 520), "weeks on the waiting list"),
       optional("asOf", &Capacity::as_of, calendar_date(), "the day of the count")}};
  record.check = [](Capacity const& c, Node const& node, Reading& reading) {
    if (c.places && c.free && *c.free > *c.places) reading.problem(node, "has more places free than places");
  };
  return nested(std::move(record));
}

Codec<JoinAccess> join_access() {
  return nested<JoinAccess>(
      {"JoinAccess",
       "How one gets in.",
       {optional("selfReferral", &JoinAccess::self_referral, truth(), "one may come without a referral"),
        optional("intake", &JoinAccess::intake, truth(), "there is a talk beforehand"),
        optional("firstStep", &JoinAccess::first_step, plain_text(200), "what to do first")}});
}

Codec<Contact> contact() {
  return nested<Contact>({"Contact",
                          "Whom to ask: a role, never a person's name.",
                          {optional("role", &Contact::role, plain_text(80), "the role"),
                           optional("phone", &Contact::phone, phone_number(), "phone number"),
                           optional("email", &Contact::email, email_address(), "role mailbox"),
                           optional("bestTime", &Contact::best_time, plain_text(80), "when to call")}});
}

Codec<Image> image() {
  return nested<Image>(
      {"Image",
       "A picture of the offer.",
       {required("url", &Image::url, web_address(), "where the picture is"),
        required("alt", &Image::alt, plain_text(200), "what it shows, for who cannot see it")}});
}

Codec<Verification> verification() {
  Record<Verification> record{"Verification",
                              "When somebody last said that the record is true.",
                              {required("on", &Verification::on, calendar_date(), "the day"),
                               optional("by", &Verification::by, reference(WordList::network_node), "who"),
                               optional("due", &Verification::due, calendar_date(),
                                        "when to look again; absent: after dueAfterMonths")}};
  record.check = [](Verification const& v, Node const& node, Reading& reading) {
    if (v.due && *v.due < v.on) reading.problem(node, "is due before it was verified");
  };
  return nested(std::move(record));
}

Codec<Source> source() {
  return nested<Source>({"Source",
                         "Where the record comes from.",
                         {optional("name", &Source::name, plain_text(200), "name of the source"),
                          optional("url", &Source::url, web_address(), "address of the source"),
                          optional("licence", &Source::licence, plain_text(200), "licence of the source")}});
}

}  // namespace socialmap
