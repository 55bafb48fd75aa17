#include "server/pages/offer_facts.h"

#include "engine/calendar/zone.h"
#include "server/pages/link.h"
#include "server/pages/next_dates.h"
#include "server/pages/offer_words.h"
#include "server/pages/schedule_nl.h"
#include "server/pages/search_labels.h"
#include "server/pages/texts_nl.h"

namespace socialmap::pages {
namespace {

constexpr std::size_t kMostDates = 10;

std::string text_of(std::string_view words) { return std::string(words); }

Activity const& activity_of(SocialMap const& map, ActivityId id) { return map.catalogue().activity(id); }

std::vector<Line> dates(SocialMap const& map, ActivityId id) {
  auto const& activity = activity_of(map, id);
  if (!activity.schedule) return {};
  return next_dates(
      {*activity.schedule, activity.holidays, map.catalogue().municipality.holidays, activity.cancelled},
      map.today(), kMostDates);
}

std::vector<Line> schedule(Activity const& activity, Date today) {
  if (!activity.schedule) return {unknown(nl::kUnknownTime)};
  if (activity.schedule->empty()) return {plain(nl::sentence(std::string(nl::kByAppointment)))};
  std::vector<Line> lines;
  for (auto const& slot : *activity.schedule) lines.push_back(plain(nl::sentence(nl::slot(slot, today))));
  return lines;
}

std::vector<Line> cancelled(Activity const& activity, Date today) {
  std::vector<Line> lines;
  for (auto const& [on, note] : activity.cancelled) {
    if (on >= today) lines.push_back(plain(nl::long_date(on) + (note ? ": " + *note : "")));
  }
  return lines;
}

std::vector<Line> starts(Activity const& activity) {
  if (!activity.enrolment) return {};
  if (activity.enrolment->kind == EnrolmentKind::open) return {plain(nl::kOpenEnrolment)};
  std::vector<Line> lines;
  for (auto const day : activity.enrolment->starts) lines.push_back(plain(nl::long_date(day)));
  if (lines.empty()) lines.push_back(unknown(nl::kUnknown));
  return lines;
}

std::vector<Line> address(SocialMap const& map, ActivityId id, Location const& location) {
  std::vector<Line> lines = some(location.name);
  if (location.street) lines.push_back(plain(*location.street));
  auto const town = location.postcode.value_or("") + (location.postcode && location.place ? "  " : "") +
                    location.place.value_or("");
  if (!town.empty()) lines.push_back(plain(town));
  if (map.columns().approximate[id.value] != 0)
    lines.push_back(unknown(nl::sentence(std::string(nl::kApproximate))));
  return lines;
}

/// With a link to what else there is in it.
Line neighbourhood(SocialMap const& map, ActivityId id) {
  auto const here = map.columns().neighbourhood[id.value];
  if (here == kNoNeighbourhood) return plain(place_of(map, id));
  return {place_of(map, id), neighbourhood_url(map.catalogue().neighbourhoods[here].id), false};
}

std::vector<Line> passes(Municipality const& municipality, Price const& price) {
  std::vector<Line> lines;
  for (auto const& pass : price.passes) {
    auto const reduced = price.with_pass.find(pass);
    auto const name = label_in(municipality.passes, pass);
    lines.push_back(plain(reduced == price.with_pass.end() ? nl::pass_unknown(name)
                                                           : nl::pass_price(name, reduced->second)));
  }
  return lines;
}

std::vector<Line> next_steps(SocialMap const& map, Activity const& activity) {
  std::vector<Line> lines;
  for (auto const& slug : activity.feeds_to) {
    auto const id = map.slugs().activity(slug);
    if (id && map.is_shown(*id)) lines.push_back({activity_of(map, *id).title, offer_url(slug), false});
  }
  return lines;
}

std::vector<Line> guide(SocialMap const& map, Activity const& activity) {
  for (auto const& professional : map.catalogue().network.professionals) {
    if (professional.id == activity.guide) return {plain(professional.name)};
  }
  return {};
}

}  // namespace

Section facts_of_what(SocialMap const& map, ActivityId id) {
  auto const& activity = activity_of(map, id);
  auto const& words = map.vocabulary();
  std::vector<Line> level;
  if (activity.intensity) level = {plain(nl::sentence(std::string(nl::intensity(*activity.intensity))))};
  return {text_of(nl::kWhat),
          {{text_of(nl::label::kKind), labels(words.kinds, activity.kinds)},
           {text_of(nl::label::kTraits), labels(words.traits, activity.traits)},
           {text_of(nl::label::kGroup), some(nl::group_size(activity.group))},
           {text_of(nl::label::kIntensity), level}}};
}

Section facts_for_whom(SocialMap const& map, ActivityId id) {
  auto const& activity = activity_of(map, id);
  auto const audience = activity.audience.value_or(Audience{});
  return {text_of(nl::kForWhom),
          {{text_of(nl::label::kAge), known_or_ask(nl::ages(audience))},
           {text_of(nl::label::kGender),
            audience.gender ? std::vector{plain(nl::gender(*audience.gender))} : std::vector<Line>{}},
           {text_of(nl::label::kReserved), labels(map.vocabulary().audiences, audience.reserved_for)},
           {text_of(nl::label::kWelcome), labels(map.vocabulary().audiences, audience.groups)},
           {text_of(nl::label::kLanguage), languages(activity.language)}}};
}

Section facts_of_when(SocialMap const& map, ActivityId id) {
  auto const& activity = activity_of(map, id);
  bool const repeats = activity.schedule && !activity.schedule->empty();
  return {
      text_of(nl::kWhen),
      {{text_of(nl::label::kSchedule), schedule(activity, map.today())},
       {text_of(nl::label::kHolidays),
        repeats ? std::vector{plain(nl::sentence(nl::holidays(activity.holidays)))} : std::vector<Line>{}},
       {text_of(nl::label::kCancelled), cancelled(activity, map.today())},
       {text_of(nl::label::kEnrolment), starts(activity)},
       {text_of(nl::label::kDates), dates(map, id)}}};
}

Section facts_of_where(SocialMap const& map, ActivityId id) {
  Section section{text_of(nl::kWhere), {}};
  if (auto const* location = map.catalogue().location(id)) {
    section.facts.push_back({text_of(nl::label::kAddress), address(map, id, *location)});
    section.facts.push_back({text_of(nl::label::kNeighbourhood), {neighbourhood(map, id)}});
  } else {
    section.facts.push_back({text_of(nl::label::kPlace), {plain(place_of(map, id))}});
  }
  return section;
}

Section facts_of_cost(SocialMap const& map, ActivityId id) {
  auto const& activity = activity_of(map, id);
  auto const& municipality = map.catalogue().municipality;
  auto const price = activity.price.value_or(Price{});
  return {
      text_of(nl::kPrice),
      {{text_of(nl::label::kAmount),
        {price.amount ? plain(nl::sentence(nl::price(price))) : unknown(nl::sentence(nl::price(price)))}},
       {text_of(nl::label::kPasses), passes(municipality, price)},
       {text_of(nl::label::kFunding), labels(municipality.funding_routes, price.funding)},
       {text_of(nl::label::kMaterial),
        price.material ? std::vector{plain(nl::sentence(nl::extra(*price.material)))} : std::vector<Line>{}},
       {text_of(nl::label::kFirstFree), yes_no_if_known(price.first_free)},
       {text_of(nl::label::kNote), some(price.note)}}};
}

Section facts_of_joining(SocialMap const& map, ActivityId id) {
  auto const& activity = activity_of(map, id);
  auto const access = activity.access.value_or(JoinAccess{});
  auto const free = activity.capacity ? nl::free_places(*activity.capacity) : "";
  return {text_of(nl::kJoining),
          {{text_of(nl::label::kFirstStep), known_or_ask(access.first_step)},
           {text_of(nl::label::kSelfReferral), {yes_no(access.self_referral)}},
           {text_of(nl::label::kIntake), yes_no_if_known(access.intake)},
           {text_of(nl::label::kPlaces),
            free.empty() ? std::vector<Line>{} : std::vector{plain(nl::sentence(free))}},
           {text_of(nl::label::kLedBy), leader(activity)},
           {text_of(nl::label::kWelcomePerson), yes_no_if_known(activity.welcome_person)},
           {text_of(nl::label::kChildcare), yes_no_if_known(activity.childcare)},
           {text_of(nl::label::kSupportForms), labels(map.vocabulary().support_forms, activity.support)},
           {text_of(nl::label::kGuide), guide(map, activity)},
           {text_of(nl::label::kFeedsTo), next_steps(map, activity)}}};
}

Section facts_of_access(SocialMap const& map, ActivityId id) {
  auto const* location = map.catalogue().location(id);
  if (!location) return {};
  auto const known = location->accessibility.value_or(Accessibility{});
  return {text_of(nl::kAccess),
          {{text_of(nl::label::kStepFree), {yes_no(known.step_free)}},
           {text_of(nl::label::kToilet), {yes_no(known.accessible_toilet)}},
           {text_of(nl::label::kHearingLoop), {yes_no(known.hearing_loop)}},
           {text_of(nl::label::kLift), {yes_no(known.lift)}},
           {text_of(nl::label::kParking), {yes_no(known.parking)}}}};
}

Section facts_of_contact(SocialMap const& map, ActivityId id) {
  auto const contact = activity_of(map, id).contact.value_or(Contact{});
  auto const& provider = map.catalogue().provider(id);
  return {text_of(nl::kContact),
          {{text_of(nl::label::kRole), some(contact.role)},
           {text_of(nl::label::kPhone), phone(contact.phone ? contact.phone : provider.phone)},
           {text_of(nl::label::kMail), mail(contact.email ? contact.email : provider.email)},
           {text_of(nl::label::kBestTime), some(contact.best_time)},
           {text_of(nl::label::kProvider), {{provider.name, provider_url(provider.id), false}}},
           {text_of(nl::label::kAbout), some(provider.summary)},
           {text_of(nl::label::kWebsite), website(provider.url)}}};
}

}  // namespace socialmap::pages
